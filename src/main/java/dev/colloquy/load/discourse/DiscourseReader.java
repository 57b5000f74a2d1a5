package dev.colloquy.load.discourse;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.JsonReader;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RawFile;
import java.util.function.Supplier;

/** Reads what {@code /t/<id>.json} of a Discourse forum answers: a topic, several, or several pages of one. */
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
        JsonValue posts = first.get("post_stream").get("posts");
        return posts.values().stream().anyMatch(TopicRows::isPost) ? Confidence.CERTAIN : Confidence.NO;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) {
        return TopicRows::new;
    }
}
