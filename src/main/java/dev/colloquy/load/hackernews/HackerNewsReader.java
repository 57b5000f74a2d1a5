package dev.colloquy.load.hackernews;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.JsonReader;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RawFile;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Reads items of Hacker News: of its own interface, one by one in any order or nested, and those of its search, as trees or as
 * hits. One thread a story.
 */
public final class HackerNewsReader extends JsonReader {

    @Override
    public String format() {
        return "hackernews";
    }

    @Override
    public String signs() {
        return "JSON items of Hacker News (by, kids, parent, or children, story_id)";
    }

    @Override
    protected Confidence sniff(JsonValue first) {
        boolean hits = first.get("hits").values().stream().anyMatch(Item::isHit);
        boolean named = Item.named(first).stream().anyMatch(Item::isItem);
        return hits || named || Item.isItem(first) || Item.isTaggedHit(first) ? Confidence.CERTAIN : Confidence.NO;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) throws IOException {
        Stories stories = new Stories();
        each(file, (value, places) -> {
            for (Item item : Item.within(value)) {
                stories.add(item);
            }
        });
        stories.close();
        return () -> new ItemRows(stories);
    }
}
