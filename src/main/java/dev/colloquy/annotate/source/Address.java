package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address.Kind;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in a text.
 *
 * @param written as it stands there
 * @param host without {@code www.}, {@code m.} and {@code amp.}, lower-cased
 * @param labels the parts of the host as names are compared: letters and digits only
 * @param key what two addresses of one page share: no scheme, fragment, tracking parameter or final slash
 */
record Address(Span span, String written, String host, String key, List<String> labels) {

    /** So many letters tell one name from another. */
    static final int PREFIX = 5;

    private static final Pattern PARTS = Pattern.compile("(?i)^(?:https?://)?([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?$");
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|igshid|cmpid|smid)(?:=.*)?");
    private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d{2})(?=[/-])");

    private static final Pattern VIDEO = Pattern.compile(
            "^(?:youtu\\.be/|youtube(?:-nocookie)?\\.com/(?:embed/|shorts/|live/|watch\\?(?:[^#]*&)?v=))(?<id>[\\w-]{11})(?![\\w-])");

    /** All addresses of a text, in order. */
    static List<Address> in(String text) {
        return AddressFinder.in(text).stream()
                .filter(found -> found.address().kind() == Kind.WEB
                        || found.address().written().startsWith("http"))
                .filter(found -> found.address().kind() != Kind.BROKEN)
                .map(found -> of(found.span(), found.address().written()))
                .toList();
    }

    private static Address of(Span span, String written) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            return new Address(span, written, written.toLowerCase(Locale.ROOT), written, List.of());
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|mobile)\\.", "");
        String path = parts.group(2).replaceFirst("/+$", "");
        String query = parts.group(3) == null ? "" : query(parts.group(3).substring(1));
        List<String> labels = Arrays.stream(host.split("\\.", -1))
                .map(label -> label.replaceAll("[^\\p{L}\\p{N}]+", ""))
                .toList();
        return new Address(span, written, host, video(host + path + query).orElse(host + path + query), labels);
    }

    /** What all addresses of one YouTube video share: the short one, the embedded one, the one with a start time. */
    private static Optional<String> video(String key) {
        Matcher video = VIDEO.matcher(key);
        return video.find() ? Optional.of("youtube.com/watch?v=" + video.group("id")) : Optional.empty();
    }

    private static String query(String written) {
        List<String> kept = new ArrayList<>();
        for (String parameter : written.split("&", -1)) {
            if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** The year that the path names as a folder or at the start of one. */
    OptionalInt year() {
        Matcher year = YEAR.matcher(written);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** True if the host spells the name: {@code kilowattgazette.example} for "Kilowatt Gazette". */
    boolean spells(String name) {
        String key = Publishers.key(name);
        if (key.length() < 3) {
            return false;
        }
        for (String letters : labels) {
            if (letters.equals(key)
                    || letters.equals("the" + key)
                    || (key.length() >= PREFIX && letters.startsWith(key))
                    || (letters.length() >= PREFIX && key.startsWith(letters))) {
                return true;
            }
        }
        return false;
    }
}
