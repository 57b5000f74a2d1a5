package dev.colloquy.load;

import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What a file's name says: the id of its thread, and whether it claims to be a text. */
final class ThreadNames {

    private static final Set<String> TEXT_ENDINGS = Set.of("", "txt", "text", "md");
    private static final String NAMELESS = "thread";

    private ThreadNames() {}

    /**
     * The file's name without folders and ending; what is not a letter, a digit, a dot, a dash or _ becomes a dash. A name that is too
     * long is cut, and one without any letter or digit, such as one of emoji, is told by digits from others of that kind.
     */
    static String id(String path) {
        String name = UnknownCharacters.normal(fileName(path), Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        return safe(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The same of a folder, whose name has no ending. */
    static String folderId(String path) {
        return safe(UnknownCharacters.normal(fileName(path), Normalizer.Form.NFC));
    }

    private static String safe(String stem) {
        StringBuilder id = new StringBuilder(stem.length());
        stem.codePoints().forEach(c -> id.appendCodePoint(isSafe(c) ? c : '-'));
        if (!id.isEmpty() && id.charAt(0) == '.') {
            id.setCharAt(0, '-');
        }
        if (id.codePoints().anyMatch(UnknownCharacters::isLetterOrDigit)) {
            return ShortIds.of(id.toString());
        }
        return stem.isEmpty() ? NAMELESS : NAMELESS + "-" + ShortIds.digits(stem);
    }

    /** True for names that people give to texts; hidden files are none of them. */
    static boolean isText(String path) {
        String name = fileName(path);
        return !name.startsWith(".") && TEXT_ENDINGS.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isSafe(int c) {
        return UnknownCharacters.isLetterOrDigit(c)
                || UnknownCharacters.type(c) == Character.NON_SPACING_MARK
                || UnknownCharacters.type(c) == Character.COMBINING_SPACING_MARK
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
