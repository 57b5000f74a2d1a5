package dev.colloquy.cite;

import java.util.Optional;
import java.util.Set;

/** Endings of names of files. */
final class FileEndings {

    /** Top-level domains that more often end the name of a file: scripts, documents, archives, configuration, films. */
    private static final Set<String> ALSO_DOMAINS = WordSet.of("""
            md py sh pl rs ps cc so ml mm zip mov ai app cab tf in am ac la st""");

    /** Endings of pages. */
    private static final Set<String> PAGES =
            WordSet.of("html htm xhtml shtml stm php asp aspx jsp cfm pdf ece cms xml txt csv");

    /** Letters of the longest ending, with its dot. */
    private static final int LONGEST = 6;

    private FileEndings() {}

    /** True for a top-level domain that is taken for a file's ending where nothing speaks for an address. */
    static boolean alsoDomain(String label) {
        return ALSO_DOMAINS.contains(label);
    }

    static boolean isPage(String ending) {
        return PAGES.contains(ending);
    }

    /** True if an ending of a page ends there. */
    static boolean page(String text, int end) {
        for (int dot = end - 1; dot >= 0 && end - dot <= LONGEST; dot--) {
            if (text.charAt(dot) == '.') {
                return isPage(text.substring(dot + 1, end));
            }
        }
        return false;
    }

    /** The name without the ending of a page, if it has one. */
    static Optional<String> without(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST && isPage(name.substring(dot + 1))
                ? Optional.of(name.substring(0, dot))
                : Optional.empty();
    }
}
