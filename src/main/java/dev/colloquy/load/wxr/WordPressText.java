package dev.colloquy.load.wxr;

import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.TypedHtml;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;

/** Texts as WordPress stores them, which is not as it shows them: line ends count, and posts have shortcodes and blocks. */
final class WordPressText {

    private static final String BLOCK = "<!-- wp:";

    private WordPressText() {}

    /** Shortcodes and the marks of blocks go; in a post of blocks, single line ends do not count. */
    static SourceText ofPost(Located content) {
        boolean blocks = content.value().contains(BLOCK);
        return text(content, TypedHtml.of(Shortcodes.remove(content.text()), !blocks));
    }

    /** Shortcodes stay: WordPress shows them as they were typed. */
    static SourceText ofComment(Located content) {
        return text(content, TypedHtml.of(content.text(), /* breaks= */ true));
    }

    private static SourceText text(Located content, MappedText html) {
        return new Located(content.start(), HtmlText.of(html)).source();
    }

    /** A title or the like, on one line. */
    static String line(XmlElement element) {
        return HtmlText.of(element.html().text())
                .value()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
