package dev.colloquy.load.discourse;

import dev.colloquy.formats.HtmlText;
import dev.colloquy.text.MappedText;

/**
 * Posts of a forum, which are HTML with what the forum adds: counts and buttons of polls, and sizes and names of pictures, are no
 * words of the poster and are left out.
 */
final class CookedText {

    private static final String ADDED =
            ".poll-info, .poll-buttons, .quote-controls, .clicks, a.anchor, .onebox-metadata, .lightbox .meta";

    private CookedText() {}

    static MappedText of(MappedText cooked) {
        return HtmlText.of(cooked, ADDED);
    }
}
