package dev.colloquy.load;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A text as a file of JSON has it, still in the file's own form, which takes least memory. */
public record Words(List<Part> parts) {

    /** None. */
    public static final Words NONE = new Words(List.of());

    /** About the bytes that objects take beside their texts. */
    static final int OBJECTS = 200;

    /** Turns markup into text. */
    public interface Markup {
        MappedText text(MappedText markup);
    }

    /** A string and what it is written in. */
    public record Part(JsonValue string, Markup markup) {}

    public Words {
        parts = List.copyOf(parts);
    }

    public static Words of(JsonValue string, Markup markup) {
        return new Words(List.of(new Part(string, markup)));
    }

    /** These, and others below them as a paragraph of its own. */
    public Words and(Words others) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(others.parts);
        return new Words(all);
    }

    /** As a text of an item. */
    public SourceText text() {
        Located all = new Located(0, MappedText.of(""));
        for (Part part : parts) {
            Located raw = part.string.located();
            all = all.and(new Located(raw.start(), part.markup.text(raw.text()).strip()));
        }
        return all.source();
    }

    int weight() {
        int weight = OBJECTS;
        for (Part part : parts) {
            weight += OBJECTS
                    + (part.string instanceof JsonValue.Text text
                            ? 2 * text.raw().length()
                            : 0);
        }
        return weight;
    }
}
