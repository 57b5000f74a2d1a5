package dev.colloquy.load.staticsite;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // line ends and quotes are what these tests are about
final class StaticSiteReaderTest implements ReaderContract {

    @Override
    public ThreadReader reader() {
        return new StaticSiteReader();
    }

    @Override
    public String sample() {
        return "- _id: aa1\n  name: Zo\u00EB\n  email: d41d8cd98f\n  date: 1709290800\n"
                + "  message: \"Boats, \\\"please\\\" \u2014 caf\\u00e9 on board \uD83D\uDEA4.\\r\\n\\r\\nSee <a"
                + " href='https://boats.example/a'>here</a>\"\n"
                + "- _id: aa2\n  replying_to_uid: aa1\n  name: 'Jon O''Neil'\n  date: 2024-03-01T12:00:00.1234567Z\n"
                + "  message: |-\n    Not so fast.\n\n      - one\n      - two\n"
                + "- _id: aa3\n  name: Lena\n  date: '2024-03-02'\n  message: >\n    Folded words\n    go on here.\n"
                + "- {_id: aa4, name: Omar, message: plain words, date: 2024-03-03 10:00:00 +0100}\n";
    }

    private static String comments(ThreadDoc thread) {
        return thread.comments().stream()
                .map(c ->
                        c.id() + " " + c.parent().orElse("-") + " " + c.author().orElse("-") + " "
                                + c.published().orElse("-") + " " + c.body().value())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> told(Read read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    @Test
    void readsAListOfYaml() {
        Read read = read(sample());
        assertThat(read.problems()).isEmpty();
        assertThat(comments(read.threads().get(0)))
                .isEqualTo(
                        "c1 - Zo\u00EB 2024-03-01T11:00:00Z Boats, \"please\" \u2014 caf\u00E9 on board \uD83D\uDEA4.\n\n"
                                + "See here <https://boats.example/a>\n"
                                + "c2 c1 Jon O'Neil 2024-03-01T12:00:00Z Not so fast.\n\n  - one\n  - two\n"
                                + "c3 - Lena 2024-03-02 Folded words go on here.\n"
                                + "c4 - Omar 2024-03-03T10:00:00+01:00 plain words");
    }

    @Test
    void readsNestedJsonAndMapsOfPages() {
        String json =
                "{\"ferry plans\": [{\"id\": 1, \"author\": {\"name\": \"Ann\"}, \"content\": \"<p>One</p><p>two</p>\","
                        + " \"replies\": [{\"id\": 2, \"authorName\": \"Bob\", \"text\": \"No.\", \"createdAt\": \"2024-03-01T10:00:00Z\"}]}],\n"
                        + " \"harbour\": {\"e1\": {\"name\": \"Cy\", \"comment\": \"Hm.\", \"date\": \"2024-01-01\"},"
                        + " \"e2\": {\"name\": \"Di\", \"comment\": \"So?\", \"date\": \"2024-01-02\", \"parent\": \"e1\"}}}\n";
        Read read = read(json);
        assertThat(read.problems()).isEmpty();
        assertThat(read.threads().get(0).id()).matches("sample-ferry-plans-[0-9a-f]{8}");
        assertThat(comments(read.threads().get(0)))
                .isEqualTo("c1 - Ann - One\n\ntwo\nc2 c1 Bob 2024-03-01T10:00:00Z No.");
        assertThat(read.threads().get(1).id()).isEqualTo("sample-harbour");
        assertThat(comments(read.threads().get(1))).isEqualTo("c1 - Cy 2024-01-01 Hm.\nc2 c1 Di 2024-01-02 So?");
    }

    @Test
    void readsDepths() {
        String yaml =
                "title: Ferries\ncomments:\n- {name: A, message: a, depth: 0, id: 1}\n- {name: B, message: b, depth: 1, id: 2}\n"
                        + "- {name: C, message: c, depth: 2, id: 3}\n- {name: D, message: d, depth: 1, id: 4}\n- {name: E, message: e, depth: 0, id: 5}\n";
        ThreadDoc thread = thread(yaml);
        assertThat(thread.post().title()).isEqualTo("Ferries");
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(comments(thread)).isEqualTo("c1 - A - a\nc2 c1 B - b\nc3 c2 C - c\nc4 c1 D - d\nc5 - E - e");
    }

    @Test
    void aFileMayBeOneComment() {
        String yaml =
                "_id: x1\nmessage: |\n  Hello *you*.\nname: Ann\nemail: ann@x.example\nip: 10.1.2.3\ndate: 1709290800\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(yaml))).isEqualTo(Confidence.LIKELY);
        ThreadDoc thread = thread(yaml);
        assertThat(comments(thread)).isEqualTo("c1 - Ann 2024-03-01T11:00:00Z Hello *you*.");
        assertThat(thread.toString()).doesNotContain("x.example").doesNotContain("10.1");
    }

    @Test
    void leavesOutWhatIsNotPublished() {
        String yaml = "- {id: 1, name: A, message: a, spam: true}\n- {id: 2, name: B, message: b, approved: false}\n"
                + "- {id: 3, name: C, message: c, status: deleted}\n- {id: 4, name: D, message: d, replyTo: 3}\n";
        ThreadDoc thread = thread(yaml);
        assertThat(comments(thread)).isEqualTo("c1 - D - d");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.SPAM, 1, Status.HELD, 1, Status.DELETED, 1));
    }

    @Test
    void keepsWhatCameBeforeAFault() {
        Read read = read("- {id: 1, name: A, message: a}\n- {id: 2, name: B, message: b}\n- {id: 3: [, name: C\n");
        assertThat(comments(read.threads().get(0))).isEqualTo("c1 - A - a\nc2 - B - b");
        assertThat(told(read))
                .anySatisfy(p -> assertThat(p).startsWith("sample.txt:3:").contains("no YAML"));
        String json = "{\"a\": [\n{\"id\": 1, \"name\": \"A\", \"message\": \"a\"},\n {\"id\": 2, \"na";
        assertThat(comments(read(json).threads().get(0))).isEqualTo("c1 - A - a");
    }

    @Test
    void tellsTagsAliasesAndMissingParents() {
        Read read = read(
                "- &x {id: 1, name: A, message: !ruby/object:Evil a}\n- *x\n- *nobody\n- {id: 2, name: B, message: b, replyTo: 9}\n");
        assertThat(comments(read.threads().get(0))).isEqualTo("c1 - A - a\nc2 - B - b");
        assertThat(told(read))
                .anySatisfy(p -> assertThat(p).startsWith("sample.txt:1:").contains("!ruby/object:Evil"))
                .anySatisfy(p -> assertThat(p).startsWith("sample.txt:3:").contains("*nobody"))
                .anySatisfy(p -> assertThat(p).contains("there twice"))
                .anySatisfy(p -> assertThat(p).startsWith("sample.txt:4:").contains("answers 9"));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void isNoTrap() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [{name: A, message: lol, id: 1}]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertThat(told(read(bomb.toString()))).anySatisfy(p -> assertThat(p).contains("more values than any thread"));
        assertThat(read("- name: A\n  message: a\n  id: 1\n- " + "[".repeat(50_000))
                        .threads())
                .hasSize(1);
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            nested.append("{\"name\": \"A\", \"message\": \"a\", \"id\": " + i + ", \"replies\": [");
        }
        assertThat(thread("[" + nested + "]}".repeat(5_000) + "]").comments()).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all,\n\nname: this is a text\n\nand no map.\n",
                "title: A page\nname: x\n---\nbody\n",
                "{\"name\": \"package\", \"version\": \"1\"}",
                "# only a remark\n",
                "name: Ann\nmessage: [1, 2]\n"
            })
    void passesOverWhatHoldsNoComments(String text) {
        assertThat(reader().sniff(ReaderContract.sampleOf(text))).isLessThanOrEqualTo(Confidence.MAYBE);
        assertThat(read(text).outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    @Test
    void commentsKnowTheirAuthorsWithoutAddresses() {
        assertThat(thread("- {id: 1, name: ann@x.example, message: a}\n").comments())
                .extracting(Comment::author)
                .allSatisfy(a -> assertThat(a).isEmpty());
    }
}
