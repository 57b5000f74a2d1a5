package dev.colloquy.load.reddit;

import dev.colloquy.formats.Entities;
import dev.colloquy.formats.MarkdownText;
import dev.colloquy.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of Reddit: Markdown of which {@code &}, {@code <} and {@code >} are escaped as in HTML, with marks around spoilers. */
final class RedditText {

    private static final Pattern GAP = Pattern.compile("&#[xX]200[bB];|&#8203;|\\u200B");

    private RedditText() {}

    static MappedText of(MappedText body) {
        return MarkdownText.of(withoutSpoilerMarks(withoutGaps(Entities.decode(body))));
    }

    /** The editor of the site keeps empty paragraphs by a space without width. */
    private static MappedText withoutGaps(MappedText text) {
        if (!text.value().contains("&#") && text.value().indexOf('\u200B') < 0) {
            return text;
        }
        Matcher gaps = GAP.matcher(text.value());
        MappedText.Builder out = MappedText.builder();
        int at = 0;
        while (gaps.find()) {
            out.copy(text.value(), at, gaps.start());
            at = gaps.end();
        }
        return at == 0
                ? text
                : out.copy(text.value(), at, text.length()).build().in(text);
    }

    /** A spoiler begins as a quotation does, and is none. */
    private static MappedText withoutSpoilerMarks(MappedText text) {
        String value = text.value();
        if (!value.contains(">!") || !value.contains("!<")) {
            return text;
        }
        MappedText.Builder out = MappedText.builder();
        int at = 0;
        for (int from = value.indexOf(">!"); from >= 0; from = value.indexOf(">!", at)) {
            int to = value.indexOf("!<", from + 2);
            if (to < 0) {
                break;
            }
            out.copy(value, at, from).copy(value, from + 2, to);
            at = to + 2;
        }
        return out.copy(value, at, value.length()).build().in(text);
    }
}
