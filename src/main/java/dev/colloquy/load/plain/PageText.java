package dev.colloquy.load.plain;

import dev.colloquy.formats.MarkdownText;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.Optional;

/**
 * The text of a page: as it stands in the file, or as its Markdown reads.
 *
 * @param made what was made of the file's text, with places in it; empty if nothing was
 */
record PageText(SourceText text, SourceText file, Optional<MappedText> made) {

    static PageText of(SourceText file) {
        if (!MarkdownPage.is(Line.of(file.value()))) {
            return new PageText(file, file, Optional.empty());
        }
        MappedText made = MarkdownText.fragment(file.value());
        return new PageText(file.remade(made), file, Optional.of(made));
    }

    String value() {
        return text.value();
    }

    SourceText slice(Span span) {
        return text.slice(span);
    }

    /** Where a line begins in the file. */
    Place place(Line line) {
        if (made.isEmpty()) {
            return new Place(line.number(), line.indent() + 1);
        }
        int at = made.get().place(Math.min(line.textStart(), made.get().length()));
        return new Place(file.lines().line(at), file.lines().column(at));
    }
}
