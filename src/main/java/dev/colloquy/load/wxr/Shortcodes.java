package dev.colloquy.load.wxr;

import dev.colloquy.text.MappedText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordPress's shortcodes, such as {@code [caption id="a"]...[/caption]}. Their marks are taken away, and what stands between stays.
 * Which words in brackets are shortcodes a text does not say: those that WordPress itself has are, and those that are closed
 * somewhere or have attributes; {@code [sic]} and {@code [1]} are none. An address that one embeds stays.
 */
final class Shortcodes {

    private static final Set<String> KNOWN = Set.of(
            "caption",
            "wp_caption",
            "gallery",
            "audio",
            "video",
            "playlist",
            "embed",
            "youtube",
            "vimeo",
            "tweet",
            "instagram",
            "soundcloud",
            "contact-form",
            "contact-form-7",
            "slideshow",
            "googlemaps",
            "scribd");

    private static final Pattern CODE =
            Pattern.compile("\\[(/?)([A-Za-z][A-Za-z0-9_-]{0,40})((?:[\\s=/:][^\\[\\]<>]{0,2000}+)?)\\]");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[A-Za-z_-]{1,40}=[\"'\u201C\u201D\\w]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:^|[\\s=]|(?:url|href)=[\"'])(https?://[^\\s\"'<>\\[\\]]+)", Pattern.CASE_INSENSITIVE);

    private Shortcodes() {}

    /** The text without them, with places in what {@code content} was made of. */
    static MappedText remove(MappedText content) {
        String text = content.value();
        if (text.indexOf('[') < 0) {
            return content;
        }
        Set<String> names = names(text);
        MappedText.Builder out = MappedText.builder();
        Matcher code = CODE.matcher(text);
        int at = 0;
        while (code.find()) {
            if (names.contains(name(code)) && !isEscaped(text, code)) {
                out.copy(text, at, code.start());
                address(text, code, out);
                at = code.end();
            }
        }
        return out.copy(text, at, text.length()).build().in(content);
    }

    private static void address(String text, Matcher code, MappedText.Builder out) {
        Matcher address = ADDRESS.matcher(text).region(code.start(3), code.end(3));
        if (address.find()) {
            out.append(' ', address.start(1), address.start(1));
            out.copy(text, address.start(1), address.end(1));
            out.append(' ', address.end(1), address.end(1));
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>(KNOWN);
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (!code.group(1).isEmpty() || ATTRIBUTE.matcher(code.group(3)).find()) {
                names.add(name(code));
            }
        }
        return names;
    }

    private static String name(Matcher code) {
        return code.group(2).toLowerCase(Locale.ROOT);
    }

    /** {@code [[gallery]]} is how a text shows a shortcode. */
    private static boolean isEscaped(String text, Matcher code) {
        return code.start() > 0
                && text.charAt(code.start() - 1) == '['
                && code.end() < text.length()
                && text.charAt(code.end()) == ']';
    }
}
