package dev.colloquy.cite;

import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** Names and titles as they are compared: case, marks and punctuation do not count. */
public final class FoldedNames {

    private FoldedNames() {}

    /** Letters and digits in small letters, words parted by one blank. */
    public static String of(String text) {
        String plain = UnknownCharacters.lower(UnknownCharacters.normal(text, Normalizer.Form.NFKC));
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (UnknownCharacters.isLetterOrDigit(c) || UnknownCharacters.type(c) == Character.NON_SPACING_MARK) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The family names of the authors, in their order. */
    public static String families(List<String> authors) {
        return CitedName.of(authors).stream().map(n -> of(n.family())).collect(Collectors.joining("+"));
    }
}
