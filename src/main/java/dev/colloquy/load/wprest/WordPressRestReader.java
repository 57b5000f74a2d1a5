package dev.colloquy.load.wprest;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.JsonReader;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RawFile;
import java.util.function.Supplier;

/** Reads what {@code /wp-json/wp/v2/comments} and {@code /wp-json/wp/v2/posts} answer, one thread a post. */
public final class WordPressRestReader extends JsonReader {

    @Override
    public String format() {
        return "wp-rest";
    }

    @Override
    public String signs() {
        return "JSON objects with content.rendered, as WordPress answers them";
    }

    @Override
    protected Confidence sniff(JsonValue first) {
        for (JsonValue field : Objects.within(first)) {
            if (Objects.isComment(field) || Objects.isPost(field)) {
                return Confidence.CERTAIN;
            }
        }
        return Confidence.NO;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) {
        return RestRows::new;
    }
}
