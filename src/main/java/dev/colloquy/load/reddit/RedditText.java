package dev.colloquy.load.reddit;

import dev.colloquy.formats.Entities;
import dev.colloquy.formats.MarkdownText;
import dev.colloquy.text.MappedText;

/** Texts of Reddit: Markdown of which {@code &}, {@code <} and {@code >} are escaped as in HTML, with marks around spoilers. */
final class RedditText {

    private RedditText() {}

    static MappedText of(MappedText body) {
        return MarkdownText.of(withoutSpoilerMarks(Entities.decode(body)));
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
