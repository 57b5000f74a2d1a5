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
    public String signs() {
        return "JSON with a post_stream of Discourse";
    }

    @Override
    protected Confidence sniff(JsonValue first) {
        // The beginning of a file may end within its first post.
        boolean begun = first.get("post_stream").get("posts").values().stream().anyMatch(JsonValue::isObject);
        return begun || !TopicRows.posts(first).isEmpty() ? Confidence.CERTAIN : Confidence.NO;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) {
        return TopicRows::new;
    }
}
