package dev.colloquy.load.page;

import dev.colloquy.formats.HtmlText;
import dev.colloquy.text.LineMap;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as parsed, with the characters that it was parsed from. Deeper markup than any page needs is read as if it were flat. */
final class Page {

    private static final int MAX_DEPTH = 5_000;

    private final String path;
    private final String html;
    private final Document document;
    private final LineMap lines;

    private Page(String path, String html, Document document, LineMap lines) {
        this.path = path;
        this.html = html;
        this.document = document;
        this.lines = lines;
    }

    static Page of(String path, String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        // Each kind of line end becomes one of the same length, so that places stay what they are.
        LineMap lines = LineMap.of(
                html.indexOf('\r') < 0 ? html : html.replace("\r\n", " \n").replace('\r', '\n'));
        return new Page(path, html, parser.parseInput(html, ""), lines);
    }

    String path() {
        return path;
    }

    String html() {
        return html;
    }

    Document document() {
        return document;
    }

    /** The text below an element, with its places in the page. */
    SourceText text(Element element, Predicate<Element> leftOut) {
        return SourceText.mapped(HtmlText.of(element, html, leftOut), 0);
    }

    /** Where a link leads, as a text. */
    SourceText address(Element link) {
        return SourceText.mapped(HtmlText.attribute(link, "href", html), 0);
    }

    Place place(Element element) {
        return element.sourceRange().isTracked() ? place(element.sourceRange().startPos()) : Place.NONE;
    }

    /** Line and column of an offset in the page. */
    Place place(long offset) {
        int at = (int) Math.min(Math.max(0, offset), html.length());
        return new Place(lines.line(at), lines.column(at));
    }
}
