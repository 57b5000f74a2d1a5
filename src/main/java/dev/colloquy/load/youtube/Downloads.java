package dev.colloquy.load.youtube;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Authors;
import dev.colloquy.load.JsonRows.Places;
import dev.colloquy.load.RowSink;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadRow;
import dev.colloquy.load.Times;
import dev.colloquy.load.Words;
import dev.colloquy.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Videos and comments as downloaders write them: flat, and in the order of the page. Their texts are plain. */
final class Downloads {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final String TO_THE_VIDEO = "root";

    private Downloads() {}

    static boolean isOne(JsonValue value) {
        return Resources.isDownload(value)
                || Resources.isDownloaded(value)
                || Resources.isScraped(value)
                || isList(value);
    }

    private static boolean isList(JsonValue value) {
        return value.get("comments").values().stream().anyMatch(Resources::isScraped);
    }

    /**
     * Takes a file of a video, or a comment.
     *
     * @param video what a comment that does not say its video belongs to
     */
    static boolean take(JsonValue value, String video, Places places, RowSink rows) {
        if (Resources.isScraped(value)) {
            rows.row(value.get("video_id").text().orElse(video), scraped(value, places));
            return true;
        }
        if (Resources.isDownloaded(value)) {
            rows.row(video, downloaded(value, places));
            return true;
        }
        String id = value.get("id").text().orElse(video);
        if (Resources.isDownload(value)) {
            rows.row(id, opening(value));
        }
        for (JsonValue comment : value.get("comments").values()) {
            if (comment.get("text").text().isPresent()) {
                rows.row(id, Resources.isScraped(comment) ? scraped(comment, places) : downloaded(comment, places));
            }
        }
        return true;
    }

    private static ThreadRow opening(JsonValue video) {
        Optional<String> day = video.get("upload_date")
                .text()
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .flatMap(d -> Times.ofIso(d.group(1) + "-" + d.group(2) + "-" + d.group(3)));
        Optional<String> count =
                video.get("comment_count").text().filter(n -> COUNT.matcher(n).matches());
        return new ThreadRow.Opening(
                video.get("title").text().orElse("").strip(),
                Authors.of(video.get("channel")
                        .text()
                        .or(() -> video.get("uploader").text())),
                video.get("timestamp").text().flatMap(Times::ofEpochSeconds).or(() -> day),
                Words.of(video.get("description"), text -> text),
                count.isPresent() ? OptionalInt.of(Integer.parseInt(count.get())) : OptionalInt.empty());
    }

    private static ThreadRow downloaded(JsonValue comment, Places places) {
        return answer(
                comment,
                comment.get("id").text().orElse(""),
                comment.get("parent").text().filter(p -> !p.equals(TO_THE_VIDEO)),
                date(comment, "timestamp", List.of("_time_text", "time_text")),
                places);
    }

    private static ThreadRow scraped(JsonValue comment, Places places) {
        String id = comment.get("cid").text().orElse("");
        int dot = id.indexOf('.');
        return answer(
                comment,
                id,
                dot > 0 ? Optional.of(id.substring(0, dot)) : Optional.empty(),
                date(comment, "time_parsed", List.of("time")),
                places);
    }

    /** Where there is none, how long ago it was, as written. */
    private static Optional<String> date(JsonValue comment, String seconds, List<String> words) {
        return comment.get(seconds)
                .text()
                .flatMap(Times::ofEpochSeconds)
                .or(() -> words.stream()
                        .flatMap(w -> comment.get(w).text().stream())
                        .findFirst());
    }

    private static ThreadRow answer(
            JsonValue comment, String key, Optional<String> parent, Optional<String> published, Places places) {
        return new ThreadRow.Answer(
                key,
                parent,
                Authors.of(comment.get("author").text()),
                published,
                Words.of(comment.get("text"), text -> text),
                Status.PUBLISHED,
                ThreadAssembly.Order.FILE,
                places.of(comment));
    }
}
