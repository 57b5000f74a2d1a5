package dev.colloquy.load.discourse;

import dev.colloquy.formats.HtmlText;
import dev.colloquy.text.MappedText;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Posts of a forum, which are HTML with what the forum adds: counts and buttons of polls, and sizes and names of pictures, are no
 * words of the poster and are left out.
 */
final class CookedText {

    private static final Set<String> ADDED = Set.of(
            "poll-info",
            "poll-buttons",
            "quote-controls",
            "clicks",
            "spoiler-blurred-label",
            "anchor",
            "onebox-metadata");

    private CookedText() {}

    static MappedText of(MappedText cooked) {
        Element body = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(cooked.value(), "")
                .body();
        return HtmlText.of(body, cooked.value(), CookedText::isAdded).in(cooked);
    }

    private static boolean isAdded(Element element) {
        Element above = element.parent();
        boolean ofPicture = element.hasClass("meta")
                && above != null
                && (above.hasClass("lightbox") || above.hasClass("lightbox-wrapper"));
        return ofPicture || element.classNames().stream().anyMatch(ADDED::contains);
    }
}
