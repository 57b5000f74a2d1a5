package dev.colloquy.load.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class YouTubeReaderTest implements ReaderContract {

    @Override
    public ThreadReader reader() {
        return new YouTubeReader();
    }

    @Override
    public String sample() {
        return """
                {"kind": "youtube#commentThreadListResponse", "pageInfo": {"totalResults": 2}, "items": [
                  {"kind": "youtube#commentThread", "id": "T2", "snippet": {"videoId": "vid_1-A", "totalReplyCount": 3,
                    "topLevelComment": {"kind": "youtube#comment", "id": "T2", "snippet": {"videoId": "vid_1-A",
                      "textDisplay": "At <a href=\\"https://www.youtube.com/watch?v=vid_1-A&amp;t=62\\">1:02</a> you&#39;re wrong<br>Sorry",
                      "authorDisplayName": "@lin", "publishedAt": "2020-02-02T10:00:00Z"}}},
                   "replies": {"comments": [
                    {"kind": "youtube#comment", "id": "T2.b", "snippet": {"parentId": "T2", "textDisplay": "later", "textOriginal": "Later &amp; plain\\nline", "authorDisplayName": "@ole", "publishedAt": "2020-02-04T10:00:00Z"}},
                    {"kind": "youtube#comment", "id": "T2.a", "snippet": {"parentId": "T2", "textDisplay": "Sooner <3 one\\nline", "authorDisplayName": "@pia", "publishedAt": "2020-02-03T10:00:00Z"}}]}},
                  {"kind": "youtube#commentThread", "id": "T1", "snippet": {"videoId": "vid_1-A", "totalReplyCount": 0,
                    "topLevelComment": {"id": "T1", "snippet": {"textDisplay": "First!", "authorDisplayName": "@max", "publishedAt": "2020-02-01T10:00:00Z", "moderationStatus": "likelySpam"}}}}
                ]}
                """;
    }

    @Test
    void readsThreadsAndReplies() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("") + " " + c.body().value())
                .containsExactly(
                        "@lin At 1:02 <https://www.youtube.com/watch?v=vid_1-A&t=62> you're wrong\nSorry",
                        "@pia Sooner <3 one\nline",
                        "@ole Later &amp; plain\nline");
        assertThat(thread.comments())
                .extracting(Comment::parent)
                .containsExactly(Optional.empty(), Optional.of("c1"), Optional.of("c1"));
        assertThat(thread.comments().get(0).published()).contains("2020-02-02T10:00:00Z");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.SPAM, 1));
        assertThat(read(sample()).problems())
                .extracting(ReadProblem::sentence)
                .containsExactly(
                        "sample.txt:2:3: 1 answer that the site counts is not in the file",
                        "sample.txt: it holds comments, but not the post that they answer");
    }

    @Test
    void pagesAndVideosAreToldApart() {
        String one = page(thread("A", "v1", 1));
        String two = page(thread("B", "v2", 0), thread("C", "v1", 0));
        String replies =
                "{\"kind\": \"youtube#commentListResponse\", \"items\": [{\"id\": \"A.1\", \"snippet\": {\"parentId\": \"A\", \"videoId\": \"v1\","
                        + " \"textDisplay\": \"r\", \"authorDisplayName\": \"x\", \"publishedAt\": \"2020-01-02T00:00:00Z\"}}]}";
        String videos =
                "{\"kind\": \"youtube#videoListResponse\", \"items\": [{\"kind\": \"youtube#video\", \"id\": \"v1\", \"snippet\": {\"title\": \"Film\","
                        + " \"description\": \"About https://d.example/\", \"channelId\": \"c\", \"channelTitle\": \"Chan\", \"publishedAt\": \"2019-01-01T00:00:00Z\"}}]}";
        for (String file : new String[] {
            "[" + one + ",\n" + two + "," + replies + "," + videos + "]",
            String.join("\n", one, two, replies, videos) + "\n"
        }) {
            Read read = read(file);
            assertThat(read.threads()).extracting(ThreadDoc::id).containsExactlyInAnyOrder("sample-v1", "sample-v2");
            ThreadDoc first = read.threads().stream()
                    .filter(t -> t.id().endsWith("v1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.comments()).hasSize(3);
            assertThat(first.post().title()).isEqualTo("Film");
            assertThat(first.post().body().value()).isEqualTo("About https://d.example/");
            assertThat(read.problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.message()).contains("of 2 threads 1 have"));
        }
    }

    @Test
    void aBadPageCostsThatPage() {
        Read read = read(page(thread("A", "v1", 0)) + "\n{\"items\": [\n" + page(thread("B", "v1", 0)) + "\n");
        assertThat(read.threads().get(0).comments()).hasSize(2);
        assertThat(read.problems()).extracting(ReadProblem::line).contains(2);
        String cut = sample().substring(0, sample().indexOf("T2.a"));
        assertThat(read(cut).threads().get(0).comments()).hasSize(2);
        assertThat(read("{\"kind\": \"youtube#").outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
        assertThat(read("{\"items\": []}").outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    private static String page(String... threads) {
        return "{\"kind\": \"youtube#commentThreadListResponse\", \"items\": [" + String.join(", ", threads) + "]}";
    }

    private static String thread(String id, String video, int replies) {
        return "{\"kind\": \"youtube#commentThread\", \"snippet\": {\"videoId\": \"" + video
                + "\", \"totalReplyCount\": "
                + replies + ", \"topLevelComment\": {\"id\": \"" + id + "\", \"snippet\": {\"textDisplay\": \"t\","
                + " \"authorDisplayName\": \"a\", \"publishedAt\": \"2020-01-01T00:00:00Z\"}}}}";
    }

    @Test
    void readsWhatDownloadersOfVideosWrite() {
        String forms = "{\"format_id\": \"137\", \"url\": \"https://x.example/\"}, ".repeat(3_000);
        String file = """
                {"id": "v9", "title": "How to bake", "formats": [FORMS{"format_id": "18"}], "description": "With salt.\\nhttps://bake.example/",
                 "channel": "Oven", "timestamp": 1600000000, "upload_date": "20200913", "comment_count": 3, "comments": [
                  {"id": "A", "parent": "root", "text": "Too\\nmuch.", "author": "@ana", "author_id": "u1", "timestamp": 1600100000},
                  {"id": "A.x", "parent": "A", "text": "No.", "author": "@ben", "author_id": "u2", "_time_text": "2 years ago"},
                  {"id": "B", "parent": "root", "text": "Nice.", "author": "@cat", "author_id": "u3", "timestamp": 1600000100}],
                 "extractor": "youtube"}
                """.replace("FORMS", forms);
        assertThat(reader().sniff(ReaderContract.sampleOf(file.substring(0, 60_000))))
                .isEqualTo(Confidence.CERTAIN);
        ThreadDoc thread = thread(file);
        assertThat(thread.post().title()).isEqualTo("How to bake");
        assertThat(thread.post().author()).contains("Oven");
        assertThat(thread.post().published()).contains("2020-09-13T12:26:40Z");
        assertThat(thread.post().body().value()).isEqualTo("With salt.\nhttps://bake.example/");
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("") + " " + c.body().value() + " "
                        + c.parent().orElse("-") + " " + c.published().orElse(""))
                .containsExactly(
                        "@ana Too\nmuch. - 2020-09-14T16:13:20Z",
                        "@ben No. c1 2 years ago",
                        "@cat Nice. - 2020-09-13T12:28:20Z");
        assertThat(read(file).problems()).isEmpty();
    }

    @Test
    void readsWhatDownloadersOfCommentsWrite() {
        String lines = """
                {"cid": "A", "text": "Too much.", "time": "2 years ago", "author": "@ana", "channel": "u1", "reply": false, "time_parsed": 1600100000.25}
                {"cid": "B", "text": "Nice.", "time": "1 year ago", "author": "@cat", "channel": "u3", "reply": false}
                {"cid": "A.x", "text": "No.", "time": "2 years ago (edited)", "author": "@ben", "channel": "u2", "reply": true}
                """;
        for (String file : List.of(lines, "{\"comments\": [" + lines.strip().replace("\n", ",\n") + "]}")) {
            assertThat(thread(file).comments())
                    .extracting(c -> c.author().orElse("") + " " + c.body().value() + " "
                            + c.parent().orElse("-") + " " + c.published().orElse(""))
                    .containsExactly(
                            "@ana Too much. - 2020-09-14T16:13:20Z",
                            "@cat Nice. - 1 year ago",
                            "@ben No. c1 2 years ago (edited)");
        }
    }

    @Test
    void readsCommentsOfADownloaderWithoutTheirVideo() {
        ThreadDoc thread = thread("""
                [{"id": "A", "parent": "root", "text": "One", "author": "@ana", "author_id": "u1", "timestamp": 1600100000},
                 {"id": "A.x", "parent": "A", "text": "Two", "author": "@ben", "author_id": "u2"}]
                """);
        assertThat(thread.comments())
                .extracting(c -> c.body().value() + c.parent().orElse(""))
                .containsExactly("One", "Twoc1");
    }
}
