package dev.colloquy.load.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name as a page shows it, without what is nobody's business: addresses of mail and of machines. */
final class AuthorName {

    private static final int MAX_WORDS = 8;
    private static final Pattern MAIL =
            Pattern.compile("[<(\\[]?(?:mailto:)?(?<![\\w.+%-])[\\w.+%-]++@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+[>)\\]]?");
    private static final Pattern HIDDEN_MAIL = Pattern.compile(
            "(?<!\\S)\\S++ (?:at|\\(at\\)|\\[at\\]) \\S{1,63}(?:\\.| (?:dot|\\(dot\\)|\\[dot\\]) )[\\w.-]{2,63}");
    private static final Pattern MACHINE = Pattern.compile(
            "(?U:\\b)\\d{1,3}(?:\\.\\d{1,3}){3}(?U:\\b)|(?U:\\b)(?:[0-9A-Fa-f]{1,4}:){3,7}[0-9A-Fa-f:]{1,8}");
    private static final Pattern NOBODY =
            Pattern.compile("[\\[(<]?(?:deleted|removed)[\\])>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\"“”<>()\\[\\]]++|(?:\\G|(?<![\\s\"“”<>()\\[\\],:»-]))[\\s\"“”<>()\\[\\],:»-]++$");

    private AuthorName() {}

    /** The name; empty if nothing is left of it. */
    static Optional<String> of(String written) {
        String name = written.strip();
        String bare = MACHINE.matcher(MAIL.matcher(name).replaceAll(" ")).replaceAll(" ");
        if (!bare.equals(name)) {
            name = EDGES.matcher(bare).replaceAll("").replaceAll(" {2,}", " ");
        }
        return name.isEmpty() || NOBODY.matcher(name).matches() ? Optional.empty() : Optional.of(name);
    }

    /** The name in a {@code From:} line: {@code Ann Bell <ann@example.org>}, {@code ann at example.org (Ann Bell)}. */
    static Optional<String> ofSender(String written) {
        String name = MAIL.matcher(HIDDEN_MAIL.matcher(written).replaceAll(" ")).replaceAll(" ");
        return of(EDGES.matcher(name).replaceAll(""));
    }

    /** True for what is short enough for a name, and no quotation. */
    static boolean is(String text) {
        return text.split(" ", MAX_WORDS + 2).length <= MAX_WORDS && !text.isEmpty() && text.charAt(0) != '>';
    }

    /** Two names that are one name, by this key: {@code @ann} and {@code Ann} are. */
    static String key(String name) {
        String plain = name.strip().toLowerCase(java.util.Locale.ROOT);
        return plain.startsWith("@") ? plain.substring(1) : plain;
    }
}
