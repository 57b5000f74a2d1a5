package dev.colloquy.cite;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells a host that somebody wrote without a scheme from what only looks like one: an e-mail address, the name of a file, a
 * full stop without a blank behind it, a version, initials. A path behind the host speaks for it, and so does a publisher's
 * name; without either its suffix must be one that is mostly used for sites.
 */
final class BareHosts {

    /** Suffixes that are believed without a path, besides those of countries. */
    private static final Set<String> USUAL = WordSet.of("""
            com org net edu gov mil int info biz io eu blog dev online site tech cloud shop wiki museum xyz london scot wales
            cymru berlin""");

    /** Suffixes of countries that are English words or shorthand. */
    private static final Set<String> WORDS_TOO =
            WordSet.of("it me so in at to no be am as us do my by is id la pm tv st va ad");

    /** Names of products that only look like hosts. */
    private static final Set<String> PRODUCTS = WordSet.of("asp.net vb.net ado.net ml.net paint.net");

    private static final String GLUED_BEFORE = "@./\\-+#$%&_~";
    private static final String GLUED_BEHIND = "@_(=\\%&+$~-";

    private BareHosts() {}

    /** One past the host without a scheme that begins there, if there is one. Takes the time of the run of host characters. */
    static OptionalInt at(String text, int begin) {
        int end = runEnd(text, begin);
        if (end - begin > Hosts.LONGEST || !apart(text, begin, end)) {
            return OptionalInt.empty();
        }
        String host = text.substring(begin, end);
        boolean path = path(text, end);
        if (accepts(host, path)) {
            return OptionalInt.of(end);
        }
        int dot = host.lastIndexOf('.');
        boolean glued = dot > 0
                && Character.isUpperCase(host.codePointAt(dot + 1))
                && !Character.isUpperCase(host.codePointBefore(dot));
        return glued && accepts(host.substring(0, dot), false) ? OptionalInt.of(begin + dot) : OptionalInt.empty();
    }

    /** One past the labels and single dots that begin there. */
    static int runEnd(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean dot = c == '.' && at > begin && text.charAt(at - 1) != '.' && Chars.wordAt(text, at + 1);
            if (!dot && c != '-' && !Chars.word(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** True if there is a path or query behind the host, with or without a port. */
    static boolean path(String text, int hostEnd) {
        int at = hostEnd;
        if (text.startsWith(":", at) && Chars.digit(text, at + 1)) {
            at = Chars.digitsEnd(text, at + 1);
        }
        return text.startsWith("/", at) || (text.startsWith("?", at) && named(text, at + 1));
    }

    private static boolean named(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < Hosts.LONGEST && (Chars.wordAt(text, at) || text.charAt(at) == '_')) {
            at++;
        }
        return at > from && text.startsWith("=", at);
    }

    private static boolean apart(String text, int begin, int end) {
        char behind = end < text.length() ? text.charAt(end) : ' ';
        if (GLUED_BEHIND.indexOf(behind) >= 0 && !(behind == '_' && !Chars.wordAt(text, end + 1))) {
            return false;
        }
        if (begin == 0) {
            return true;
        }
        char before = text.charAt(begin - 1);
        return switch (before) {
            case '.' -> text.startsWith("..", begin - 2);
            case '-' -> text.startsWith("--", begin - 2);
            case '_' -> !Chars.wordBefore(text, begin - 1);
            case '/' -> misspeltScheme(text, begin);
            default -> GLUED_BEFORE.indexOf(before) < 0;
        };
    }

    /** {@code htp://}, {@code ttps://}, {@code http//}: it means the web; {@code hxxp://} is written so that it does not lead there. */
    private static boolean misspeltScheme(String text, int begin) {
        if (!text.startsWith("//", begin - 2)) {
            return false;
        }
        int end = text.startsWith(":", begin - 3) ? begin - 3 : begin - 2;
        return List.of("htp", "htps", "ttp", "ttps", "http", "https", "hhtp", "hhtps", "htttp", "htttps").stream()
                .anyMatch(s -> Chars.at(text, end - s.length(), s) && !Chars.wordBefore(text, end - s.length()));
    }

    static boolean accepts(String host, boolean path) {
        int last = host.lastIndexOf('.');
        if (last <= 0) {
            return false;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        String suffix = lower.substring(Math.min(lower.length(), last + 1));
        if (lower.length() != host.length() || Chars.digits(suffix) || PRODUCTS.contains(lower)) {
            return false;
        }
        String ascii = Hosts.ascii(lower).filter(PublicSuffixes::covers).orElse("");
        if (ascii.isEmpty() || !spelt(host, lower, last, path)) {
            return false;
        }
        if (Publishers.ofHost(ascii).isPresent()) {
            return true;
        }
        String domain = PublicSuffixes.domain(ascii).orElse("");
        if (domain.isEmpty()) {
            return path && PublicSuffixes.isSuffix(ascii);
        }
        String before = lower.substring(lower.lastIndexOf('.', last - 1) + 1, last);
        if ((CommonWords.contains(before) && WORDS_TOO.contains(suffix))
                || (Chars.digits(before) && !USUAL.contains(suffix))) {
            return false;
        }
        return path || believed(lower, ascii, suffix, before);
    }

    /** Without a path: a suffix that is mostly used for sites, and no single letters. */
    private static boolean believed(String host, String ascii, String suffix, String before) {
        if (FileEndings.alsoDomain(suffix) || before.length() == 1 || host.charAt(1) == '.') {
            return false;
        }
        if (USUAL.contains(suffix) || PublicSuffixes.reserved(ascii)) {
            return !PublicSuffixes.reserved(ascii) || !CommonWords.contains(before);
        }
        boolean coded = ascii.substring(ascii.lastIndexOf('.') + 1).startsWith("xn--");
        boolean country = suffix.length() == 2 && !CommonWords.contains(before);
        boolean deep = host.indexOf('.') < host.length() - suffix.length() - 1;
        return coded || (country && (!WORDS_TOO.contains(suffix) || deep));
    }

    /** Small letters right of the dot, or capitals all over; where a path follows only the suffix counts. */
    private static boolean spelt(String host, String lower, int last, boolean path) {
        String right = host.substring(path ? last + 1 : host.indexOf('.') + 1);
        return right.equals(lower.substring(lower.length() - right.length()))
                || host.equals(host.toUpperCase(Locale.ROOT))
                || (path && host.codePointAt(0) != lower.codePointAt(0));
    }
}
