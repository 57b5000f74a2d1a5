package dev.colloquy.load.reddit;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.JsonReader;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RawFile;
import java.util.function.Supplier;

/**
 * Reads threads of Reddit: listings, as the site answers with {@code .json} behind an address, and dumps, of which each row is a
 * submission or a comment, those of all threads mixed.
 */
public final class RedditReader extends JsonReader {

    @Override
    public String format() {
        return "reddit";
    }

    @Override
    public String signs() {
        return "JSON things, posts and comments of Reddit (link_id, parent_id, body, selftext)";
    }

    @Override
    protected Confidence sniff(JsonValue first) {
        if (Things.isListing(first)) {
            return Confidence.CERTAIN;
        }
        JsonValue item = Things.inner(first);
        if (Things.isTied(item)) {
            return Confidence.CERTAIN;
        }
        if (Things.isPost(item)) {
            return item.has("subreddit") || item.has("permalink") ? Confidence.CERTAIN : Confidence.LIKELY;
        }
        return Things.children(first).stream().map(Things::inner).anyMatch(v -> Things.isTied(v) || Things.isPost(v))
                ? Confidence.CERTAIN
                : Confidence.NO;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) {
        return RedditRows::new;
    }
}
