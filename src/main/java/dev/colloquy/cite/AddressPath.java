package dev.colloquy.cite;
import java.util.*;
import java.util.regex.*;
public record AddressPath(Optional<PartialDate> date, Optional<String> title, Optional<String> section) {
    public static AddressPath of(Address a) {
        Matcher m = Pattern.compile("/((?:19|20)\\d\\d)(?:/(\\d\\d)(?:/(\\d\\d))?)?(?=[/-]|$)").matcher(a.written());
        Optional<PartialDate> d = Optional.empty();
        if (m.find()) d = Optional.of(m.group(2)==null?PartialDate.of(Integer.parseInt(m.group(1))):m.group(3)==null?PartialDate.of(Integer.parseInt(m.group(1)),Integer.parseInt(m.group(2))):PartialDate.of(Integer.parseInt(m.group(1)),Integer.parseInt(m.group(2)),Integer.parseInt(m.group(3))));
        String w = a.written().replaceFirst("[?#].*$","").replaceFirst("/$","");
        String last = w.substring(w.lastIndexOf('/')+1).replaceFirst("\\.html$","");
        Optional<String> t = last.split("[-_]").length>=3 ? Optional.of(last.replace('-',' ')) : Optional.empty();
        return new AddressPath(d,t,Optional.empty());
    }
}
