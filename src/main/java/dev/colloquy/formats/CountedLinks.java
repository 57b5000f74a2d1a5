package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that Disqus leads through its own counters, such as {@code disq.us/url?url=...}: what is cited is where they lead to. */
public final class CountedLinks {

    private static final String COUNTER = "/url?";
    private static final Pattern COUNTED = Pattern.compile(
            "(?<=[\"'])https?://(?:(?:www\\.)?disq\\.us|redirect\\.disqus\\.com)/url\\?(?:[^\"'\\s<>]{0,1000}?&(?:amp;)?)?url="
                    + "([^\"'\\s<>&]{1,4000})[^\"'\\s<>]{0,1000}");

    /** Behind the address stands a colon and a check that is no part of it. */
    private static final Pattern CHECK = Pattern.compile(":[A-Za-z0-9_-]{10,40}$");

    private static final int ESCAPE = 3;
    private static final int HEX = 16;
    private static final int ASCII = 0x80;

    private CountedLinks() {}

    /** HTML with the addresses themselves, with places in what {@code html} was made of. */
    public static MappedText followed(MappedText html) {
        String value = html.value();
        if (!value.contains(COUNTER)) {
            return html;
        }
        Matcher counted = COUNTED.matcher(value);
        MappedText.Builder out = MappedText.builder();
        int at = 0;
        while (counted.find()) {
            MappedText.Builder address = MappedText.builder();
            decode(value, counted.start(1), counted.end(1), address);
            MappedText whole = address.build();
            Matcher check = CHECK.matcher(whole.value());
            MappedText own = check.find() ? whole.slice(0, check.start()) : whole;
            if (isAddress(own.value())) {
                out.copy(value, at, counted.start()).append(own);
                at = counted.end();
            }
        }
        return at == 0 ? html : out.copy(value, at, value.length()).build().in(html);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http") && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '\'' || c == '<');
    }

    /** Decodes what addresses escape with a percent sign, unit by unit, and escapes what HTML has to. */
    private static void decode(String text, int from, int to, MappedText.Builder out) {
        for (int at = from; at < to; ) {
            int end = at;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (end + ESCAPE <= to && isEscape(text, end)) {
                int unit = Integer.parseInt(text, end + 1, end + ESCAPE, HEX);
                if (unit < ASCII && bytes.size() > 0) {
                    break;
                }
                bytes.write(unit);
                end += ESCAPE;
                if (unit < ASCII) {
                    break;
                }
            }
            if (end == at) {
                out.append(text.charAt(at), at, at + 1);
                at++;
            } else {
                out.append(bytes.toString(StandardCharsets.UTF_8).replace("&", "&amp;"), at, end);
                at = end;
            }
        }
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), HEX) >= 0
                && Character.digit(text.charAt(at + 2), HEX) >= 0
                && text.charAt(at + 1) < ASCII
                && text.charAt(at + 2) < ASCII;
    }
}
