package dev.colloquy.cite;

import java.util.List;

/**
 * Tells an address within another one, as archives and redirecting pages have it, from the next address that somebody wrote
 * without a blank before it.
 */
final class Nested {

    /** Sites whose addresses end in the address of the page that they keep or show. */
    private static final List<String> KEEPERS = List.of(
            "archive.org",
            "archive.ph",
            "archive.is",
            "archive.today",
            "archive.li",
            "archive.vn",
            "archive.md",
            "archive.fo",
            "webcitation.org",
            "12ft.io",
            "removepaywalls.com",
            "outline.com");

    private static final int LONGEST_HOST = 40;
    private static final int LONGEST_STAMP = 20;

    private final String text;
    private final int start;

    Nested(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** True if the address whose scheme stands there is a part of the one around it. */
    boolean belongs(int at, boolean query) {
        char before = text.charAt(at - 1);
        if (query && "=?:".indexOf(before) >= 0) {
            return true;
        }
        return before == '/' && (kept(at) || stamped(at - 1));
    }

    private boolean kept(int at) {
        int host = start + Chars.scheme(text, start);
        int slash = text.indexOf('/', host);
        if (slash < 0 || slash >= at || slash - host > LONGEST_HOST) {
            return false;
        }
        return KEEPERS.stream()
                .anyMatch(k -> Chars.at(text, slash - k.length(), k)
                        && (slash - k.length() == host || text.charAt(slash - k.length() - 1) == '.'));
    }

    /** True if a folder of digits, the time of a copy, ends there. */
    private boolean stamped(int slash) {
        int at = slash;
        while (at > start && slash - at < LONGEST_STAMP && text.charAt(at - 1) != '/') {
            at--;
        }
        int digits = Chars.digitsEnd(text, at);
        return digits - at >= 4 && (digits == slash || text.startsWith("_", slash - 1));
    }
}
