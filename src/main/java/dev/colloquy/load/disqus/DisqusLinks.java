package dev.colloquy.load.disqus;

import dev.colloquy.text.MappedText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that Disqus leads through its own counter, {@code disq.us/url?url=...}: what is cited is where they lead to. */
final class DisqusLinks {

    private static final Pattern COUNTED = Pattern.compile(
            "(?<=[\"'])https?://(?:www\\.)?disq\\.us/url\\?url=([^\"'\\s<>&]{1,4000})[^\"'\\s<>]{0,1000}",
            Pattern.CASE_INSENSITIVE);

    /** Behind the address stands a colon and a check that is no part of it. */
    private static final Pattern CHECK = Pattern.compile(":[A-Za-z0-9_-]{10,40}$");

    private DisqusLinks() {}

    /** HTML with the addresses themselves, with places in what {@code html} was made of. */
    static MappedText followed(MappedText html) {
        String value = html.value();
        Matcher counted = COUNTED.matcher(value);
        MappedText.Builder out = MappedText.builder();
        int at = 0;
        while (counted.find()) {
            Optional<String> address = decoded(counted.group(1));
            if (address.isPresent()) {
                out.copy(value, at, counted.start());
                out.append(address.get().replace("&", "&amp;"), counted.start(1), counted.end(1));
                at = counted.end();
            }
        }
        return at == 0 ? html : out.copy(value, at, value.length()).build().in(html);
    }

    private static Optional<String> decoded(String escaped) {
        try {
            String address = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(CHECK.matcher(address).replaceFirst(""))
                    .filter(a -> a.startsWith("http") && a.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '\''));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
