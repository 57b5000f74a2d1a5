package dev.colloquy.load.discourse;

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

final class DiscourseReaderTest implements ReaderContract {

    @Override
    public ThreadReader reader() {
        return new DiscourseReader();
    }

    @Override
    public String sample() {
        return """
                {"post_stream": {"posts": [
                  {"id": 501, "name": "Noa B", "username": "noa", "created_at": "2022-01-01T10:00:00.123Z", "post_number": 1, "post_type": 1,
                   "cooked": "<p>Which <a href=\\"https://bread.example/rye\\">rye<\\/a> is best?<\\/p>", "reply_to_post_number": null, "topic_id": 44},
                  {"id": 502, "username": "sam", "created_at": "2022-01-01T11:00:00.000Z", "post_number": 2, "post_type": 1,
                   "cooked": "<aside class=\\"quote\\" data-username=\\"noa\\"><blockquote><p>Which rye<\\/p><\\/blockquote><\\/aside>\\n<p>The dark one.<\\/p>"},
                  {"id": 503, "username": "system", "created_at": "2022-01-01T11:30:00.000Z", "post_number": 3, "post_type": 3, "cooked": ""},
                  {"id": 504, "username": "eli", "created_at": "2022-01-01T12:00:00.000Z", "post_number": 4, "post_type": 1,
                   "reply_to_post_number": 2, "cooked": "<p>No.<\\/p>", "user_deleted": true},
                  {"id": 505, "username": "kai", "created_at": "2022-01-01T13:00:00.000Z", "post_number": 5, "post_type": 1,
                   "reply_to_post_number": 4, "cooked": "<ul>\\n<li><p>Yes<\\/p><\\/li>\\n<li>always<\\/li>\\n<\\/ul>"},
                  {"id": 506, "username": "mod", "created_at": "2022-01-01T13:00:00.000Z", "post_number": 6, "post_type": 4, "cooked": "<p>Watch kai.<\\/p>"},
                  {"id": 507, "username": "tor", "created_at": "2022-01-01T14:00:00.000Z", "post_number": 7, "post_type": 1, "hidden": true, "cooked": "<p>Rude.<\\/p>"},
                  {"id": 508, "username": "ugo", "created_at": "2022-01-01T15:00:00.000Z", "post_number": 8, "post_type": 1,
                   "reply_to_post_number": 1, "cooked": "<p>Thanks.<\\/p>", "deleted_at": null}
                 ], "stream": [501, 502, 503, 504, 505, 506, 507, 508, 509]},
                 "id": 44, "title": "Rye & wheat", "posts_count": 9}
                """;
    }

    @Test
    void readsTheTopic() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.post().title()).isEqualTo("Rye & wheat");
        assertThat(thread.post().author()).contains("noa");
        assertThat(thread.post().published()).contains("2022-01-01T10:00:00Z");
        assertThat(thread.post().body().value()).isEqualTo("Which rye <https://bread.example/rye> is best?");
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("") + ": " + c.body().value())
                .containsExactly("sam: > Which rye\n\nThe dark one.", "kai: - Yes\n\n- always", "ugo: Thanks.");
        assertThat(thread.comments())
                .extracting(Comment::parent)
                .containsExactly(Optional.empty(), Optional.of("c1"), Optional.empty());
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1, Status.HELD, 2));
        assertThat(read(sample()).problems())
                .extracting(ReadProblem::message)
                .containsExactly(
                        "1 note of a moderator or of the forum itself is left out",
                        "1 post that the topic names is not in the file");
    }

    @Test
    void pagesOfATopicAreOneThread() {
        String first = page(44, "[1, 2, 3, 4]", post(1, 1), post(2, 2));
        String second = page(44, "[1, 2, 3, 4]", post(3, 3), post(4, 4));
        Read read = read("[" + second + ",\n" + first + "]");
        assertThat(read.threads())
                .singleElement()
                .satisfies(t -> assertThat(t.comments())
                        .extracting(c -> c.body().value())
                        .containsExactly("text 2", "text 3", "text 4"));
        assertThat(read.problems()).isEmpty();
        assertThat(read(first + "\n" + page(45, "[7]", post(7, 1)) + "\n").threads())
                .extracting(ThreadDoc::id)
                .containsExactlyInAnyOrder("sample-44", "sample-45");
    }

    @Test
    void aLaterPageAloneHasNoPost() {
        Read read = read(page(44, "[1, 2, 3]", post(3, 3)));
        assertThat(read.threads().get(0).post().title()).isEqualTo("T");
        assertThat(read.problems()).extracting(ReadProblem::message).anyMatch(m -> m.contains("not the post"));
    }

    @Test
    void aCutTopicIsReadAsFarAsItGoes() {
        Read read = read(sample().substring(0, sample().indexOf("Thanks")));
        assertThat(read.threads().get(0).comments()).hasSize(2);
        assertThat(read.problems()).extracting(ReadProblem::message).anyMatch(m -> m.startsWith("it is no JSON"));
        assertThat(read("{\"post_stream\": {\"posts\": [").outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    private static String page(int topic, String stream, String... posts) {
        return "{\"post_stream\": {\"posts\": [" + String.join(", ", posts) + "], \"stream\": " + stream + "}, \"id\": "
                + topic + ", \"title\": \"T\"}";
    }

    private static String post(int id, int number) {
        return "{\"id\": " + id + ", \"username\": \"u\", \"created_at\": \"2022-01-0" + number
                + "T10:00:00.000Z\", \"post_number\": " + number + ", \"post_type\": 1, \"cooked\": \"<p>text " + number
                + "</p>\"}";
    }

    @Test
    void readsPostsByThemselves() {
        String one = """
                {"id": 7, "topic_id": 3, "topic_title": "Salt", "username": "ann", "created_at": "2022-02-01T10:00:00.000Z", "post_number": 1, "cooked": "<p>How much?</p>"}
                {"id": 9, "topic_id": 3, "topic_title": "Salt", "username": "cy", "created_at": "2022-02-01T12:00:00.000Z", "post_number": 3, "reply_to_post_number": 2, "cooked": "<p>No.</p>"}
                {"id": 8, "topic_id": 3, "topic_title": "Salt", "username": "bo", "created_at": "2022-02-01T11:00:00.000Z", "post_number": 2, "raw": "A *pinch*."}
                """;
        String list = "[" + one.strip().replace("\n", ", ") + "]";
        for (String file : List.of(one, list, "{\"latest_posts\": " + list + "}")) {
            assertThat(reader().sniff(ReaderContract.sampleOf(file))).isEqualTo(Confidence.CERTAIN);
            ThreadDoc thread = thread(file);
            assertThat(thread.post().title()).isEqualTo("Salt");
            assertThat(thread.post().body().value()).isEqualTo("How much?");
            assertThat(thread.comments())
                    .extracting(c -> c.body().value() + c.parent().orElse(""))
                    .containsExactly("A pinch.", "No.c1");
        }
    }

    @Test
    void whatOpensATopicIsThePostInWhateverColour() {
        ThreadDoc thread = thread(sample().replaceFirst("\"post_type\": 1", "\"post_type\": 2"));
        assertThat(thread.post().body().value()).startsWith("Which rye");
        assertThat(thread.comments()).hasSize(3);
    }

    @Test
    void cardsOfOtherPagesAreQuotationsBelowTheirAddress() {
        ThreadDoc thread = thread(sample().replace("<p>Thanks.<\\/p>", """
                <p>Thanks.</p><aside class=\\"onebox\\" data-onebox-src=\\"https://mill.example/a\\"><header class=\\"source\\">\
                <a href=\\"https://mill.example/a\\">mill.example</a></header><article class=\\"onebox-body\\"><h3>\
                <a href=\\"https://mill.example/a\\">Old mills</a></h3><p>They <a href=\\"https://b.example/\\">turn</a>.</p></article></aside>\
                <div class=\\"poll\\"><ul><li>Rye</li></ul><div class=\\"poll-info\\"><span>0</span><span>voters</span></div></div>\
                <div class=\\"lightbox-wrapper\\"><a class=\\"lightbox\\" href=\\"https://i.example/p.png\\"><img alt=\\"loaf\\" src=\\"q.png\\">\
                <div class=\\"meta\\"><span>loaf</span><span>300×200 10 KB</span></div></a></div>"""));
        assertThat(thread.comments().get(2).body().value()).isEqualTo("""
                Thanks.

                https://mill.example/a

                > mill.example
                >
                > Old mills
                >
                > They turn <https://b.example/>.

                - Rye

                loaf <https://i.example/p.png>""");
    }

    @Test
    void aTopicIsKnownThoughItsFirstPostIsLong() {
        String begun = sample().substring(0, sample().indexOf("is best"));
        assertThat(reader().sniff(ReaderContract.sampleOf(begun))).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void postsWithoutNumbersHaveThoseOfTheirPlaces() {
        ThreadDoc thread = thread("""
                {"id": 3, "title": "Salt", "post_stream": {"posts": [
                 {"username": "ann", "created_at": "2022-02-01T10:00:00.000Z", "cooked": "<p>How much?</p>"},
                 {"username": "bo", "created_at": "2022-02-01T11:00:00.000Z", "cooked": "<p>A pinch.</p>"},
                 {"username": "cy", "created_at": "2022-02-01T12:00:00.000Z", "cooked": "<p>No.</p>", "reply_to_post_number": 2}]}}
                """);
        assertThat(thread.post().body().value()).isEqualTo("How much?");
        assertThat(thread.comments())
                .extracting(c -> c.body().value() + c.parent().orElse(""))
                .containsExactly("A pinch.", "No.c1");
    }
}
