package dev.colloquy.report.exchange;

import dev.colloquy.text.Shown;
import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Text made safe inside a BibTeX value and the LaTeX that it becomes. */
final class BibTexText {

    /** Two of them in a row print as one other sign: a dash, a quotation mark. */
    private static final String LIGATURES = "-',";

    /** What LaTeX calls the marks above and below letters. */
    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('\u0300', "\\`"),
            Map.entry('\u0301', "\\'"),
            Map.entry('\u0302', "\\^"),
            Map.entry('\u0303', "\\~"),
            Map.entry('\u0304', "\\="),
            Map.entry('\u0306', "\\u "),
            Map.entry('\u0307', "\\."),
            Map.entry('\u0308', "\\\""),
            Map.entry('\u030A', "\\r "),
            Map.entry('\u030B', "\\H "),
            Map.entry('\u030C', "\\v "),
            Map.entry('\u0323', "\\d "),
            Map.entry('\u0327', "\\c "),
            Map.entry('\u0328', "\\k "));

    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "\\ss", 'æ', "\\ae", 'Æ', "\\AE", 'œ', "\\oe", 'Œ', "\\OE", 'ø', "\\o", 'Ø', "\\O", 'ł', "\\l", 'Ł',
            "\\L", 'ı', "\\i");

    private BibTexText() {}

    /**
     * The text on one line with all that acts in LaTeX made plain. Braces become commands, since BibTeX counts braces even
     * behind a backslash; letters beyond ASCII stay as they are (UTF-8, composed); marks without a shape are left out, since
     * LaTeX stops at them. Of several ways to write a sign it takes the one that pandoc, JabRef and others read back.
     */
    static String plain(String text) {
        String line = UnknownCharacters.normal(Shown.oneLine(text), Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(line.length() + 16);
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!shapeless(c)) {
                out.append(c == before && LIGATURES.indexOf(c) >= 0 ? "{}" : "");
                append(out, c);
                before = c;
            }
        }
        return out.toString();
    }

    /**
     * The same for a name, which BibTeX sorts by, shortens to initials and makes labels of, byte by byte: Latin letters with
     * marks are written as LaTeX's commands, <code>Mart{\'i}nez</code>, which it takes for one letter. Other letters stay.
     */
    static String name(String text) {
        String plain = plain(text);
        StringBuilder out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            out.append(command(c).map(letter -> "{" + letter + "}").orElse(String.valueOf(c)));
        }
        return out.toString();
    }

    private static Optional<String> command(char c) {
        if (LETTERS.containsKey(c)) {
            return Optional.ofNullable(LETTERS.get(c));
        }
        String parts = UnknownCharacters.normal(String.valueOf(c), Normalizer.Form.NFD);
        boolean latin = parts.length() == 2 && parts.charAt(0) < '\u0080' && Character.isLetter(parts.charAt(0));
        return latin
                ? Optional.ofNullable(ACCENTS.get(parts.charAt(1))).map(accent -> accent + parts.charAt(0))
                : Optional.empty();
    }

    /** Marks of direction, zero-width blanks and soft hyphens; not the joiners, which change how letters look. */
    private static boolean shapeless(char c) {
        return UnknownCharacters.type(c) == Character.FORMAT && c != '\u200C' && c != '\u200D';
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
            case '{' -> out.append("\\textbraceleft{}");
            case '}' -> out.append("\\textbraceright{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("\\textasciicircum{}");
            case '\\' -> out.append("\\textbackslash{}");
            case '<', '>', '|' -> out.append('$').append(c).append('$');
            case '`' -> out.append("{`}");
            default -> out.append(c);
        }
    }
}
