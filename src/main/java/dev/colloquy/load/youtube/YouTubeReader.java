package dev.colloquy.load.youtube;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.JsonReader;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RawFile;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads pages of {@code commentThreads.list}, {@code comments.list} and {@code videos.list}, one thread a video, and what
 * downloaders of videos and of comments write.
 */
public final class YouTubeReader extends JsonReader {

    @Override
    public String format() {
        return "youtube";
    }

    @Override
    public String signs() {
        return "JSON resources of YouTube (snippet with texts of comments, or videos)";
    }

    @Override
    protected Confidence sniff(JsonValue first) {
        List<JsonValue> items =
                first.get("items").isArray() ? first.get("items").values() : List.of(first);
        boolean comments = items.stream().anyMatch(i -> Resources.isThread(i) || Resources.isComment(i));
        boolean named = first.get("kind").text().orElse("").startsWith("youtube#");
        boolean videos = named && items.stream().anyMatch(Resources::isVideo);
        boolean tools = Resources.isDownload(first)
                || Resources.isDownloadBegun(first)
                || Resources.isDownloaded(first)
                || Resources.isScraped(first)
                || first.get("comments").values().stream().anyMatch(Resources::isScraped);
        return comments || videos || tools ? Confidence.CERTAIN : Confidence.NO;
    }

    @Override
    protected Supplier<JsonRows> rows(RawFile file) {
        return VideoRows::new;
    }
}
