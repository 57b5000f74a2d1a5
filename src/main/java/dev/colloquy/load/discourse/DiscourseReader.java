package dev.colloquy.load.discourse;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.JsonReader;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RawFile;
import java.util.function.Supplier;

/**
 * Reads what {@code /t/<id>.json} of a Discourse forum answers: a topic, several, or several pages of one; and posts by
 * themselves, as {@code /posts.json} answers them and as dumps have them.
 */
public final class DiscourseReader extends JsonReader {

    @Override
    public String format() {
        return "discourse";
    }

    @Override
    protected Confidence sniff(JsonValue first) {
        return TopicRows.posts(first).isEmpty() ? Confidence.NO : Confidence.CERTAIN;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) {
        return TopicRows::new;
    }
}
