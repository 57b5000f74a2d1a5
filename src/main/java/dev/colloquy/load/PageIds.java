package dev.colloquy.load;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UnknownCharacters;

/** Ids of threads of which one file or folder holds several. */
public final class PageIds {

    private static final int DIGITS = 8;
    private static final int LONGEST = 80;

    private PageIds() {}

    /**
     * The id of one of them.
     *
     * @param all the id that the file or folder gives
     * @param page what the page is called there; what has to be changed or cut gets some digits that tell it from others
     */
    public static String of(String all, String page) {
        String safe = UnknownCharacters.seen(page).replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
        if (safe.equals(page) && page.length() <= LONGEST) {
            return all + "-" + page;
        }
        String hash = ContentHash.of(page).value();
        String cut = safe.substring(0, Math.min(LONGEST, safe.length())).replaceAll("^-++|(?<!-)-++$", "");
        return all + "-" + (cut.isEmpty() ? "" : cut + "-") + hash.substring(hash.length() - DIGITS);
    }
}
