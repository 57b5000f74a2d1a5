package dev.colloquy.cite;
import dev.colloquy.text.Span;
import java.util.*;
import java.util.regex.*;
public final class AddressFinder {
    private AddressFinder() {}
    private static final Pattern P = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"“”]+|\\b(?:[a-z0-9-]+\\.)+(?:example|com|org|net)/[^\\s<>\"“”]*|doi:10\\S+|\\b10\\.\\d{4}/\\S+|arXiv:\\S+");
    public static List<FoundAddress> in(String text) {
        List<FoundAddress> f = new ArrayList<>();
        Matcher m = P.matcher(text);
        while (m.find()) {
            int e = m.end();
            while (e > m.start() && ".,;:!?)]'*".indexOf(text.charAt(e-1))>=0) e--;
            String w = text.substring(m.start(), e);
            String host = w.replaceFirst("(?i)^https?://","").replaceFirst("[/?#:].*$","").toLowerCase(Locale.ROOT);
            Address.Kind k = w.contains("10.5555") ? Address.Kind.DOI : w.toLowerCase(Locale.ROOT).startsWith("arxiv") ? Address.Kind.ARXIV : Address.Kind.WEB;
            String key = w.replaceFirst("(?i)^https?://(www\\.|m\\.|amp\\.)?","").replaceFirst("[#].*$","").replaceFirst("[?]utm.*$","").replaceFirst("/$","");
            if (k==Address.Kind.DOI) key = w.substring(w.indexOf("10."));
            String[] ls = host.split("\\.");
            Optional<String> dom = ls.length<2?Optional.empty():Optional.of(ls[ls.length-2]+"."+ls[ls.length-1]);
            f.add(new FoundAddress(new Span(m.start(), e), new Address(w,k,key,k==Address.Kind.WEB?host:"",dom,Optional.of(w),Optional.empty())));
        }
        return f;
    }
}
