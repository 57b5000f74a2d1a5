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
    void knowsCommentsOnOneLineEach() {
        String yaml = "- {id: 1, name: Ann, message: a}\n- {id: 2, name: Bo, message: b}\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(yaml))).isEqualTo(Confidence.LIKELY);
        String json = "[{\"id\": 1, \"name\": \"A\\ud800\", \"message\": \"a\"}, {\"id\": " + "9".repeat(4000)
                + ", \"name\": \"B\", \"message\": \"b\", \"parent\": 1, \"date\": -5}]";
        assertThat(comments(thread(json))).isEqualTo("c1 - A\uFFFD - a\nc2 c1 B -5 b");
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
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
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

    @Test
    void readsAListOfPages() {
        String json =
                "[{\"id\": \"/lake/\", \"title\": \"The lake\", \"comments\": [{\"id\": 0, \"author\": \"Ann\", \"text\": \"a\"},"
                        + " {\"id\": 1, \"parent\": 0, \"author\": \"Bo\", \"text\": \"b\"}]},\n"
                        + " {\"title\": \"Piers\", \"body\": \"Of piers.\", \"author\": {\"login\": \"cy\"}, \"date\": \"2020-01-02\","
                        + " \"comments\": {\"nodes\": [{\"id\": 7, \"author\": {\"login\": \"di\"}, \"body\": \"See **[x](https://x.example/)**\\nnow\"}]}}]";
        Read read = read(json);
        assertThat(read.problems()).isEmpty();
        assertThat(read.threads()).extracting(t -> t.post().title()).containsExactly("The lake", "Piers");
        assertThat(read.threads().get(0).id()).startsWith("sample-lake-");
        assertThat(comments(read.threads().get(0))).isEqualTo("c1 - Ann - a\nc2 c1 Bo - b");
        assertThat(read.threads().get(1).post().body().value()).isEqualTo("Of piers.");
        assertThat(read.threads().get(1).post().author()).contains("cy");
        assertThat(comments(read.threads().get(1))).isEqualTo("c1 - di - See x <https://x.example/>\nnow");
    }

    @Test
    void readsCommentsOfSeveralPages() {
        String lines = "{\"version\": 1, \"users\": [], \"posts\": []}\n"
                + "{\"id\": \"a\", \"pid\": \"\", \"text\": \"<p>One</p>\", \"user\": {\"name\": \"Ann\", \"ip\": \"1f2e\"}, \"locator\":"
                + " {\"site\": \"s\", \"url\": \"https://b.example/1\"}, \"time\": \"2020-01-02T03:04:05+01:00\", \"title\": \"First\"}\n"
                + "{\"id\": \"b\", \"pid\": \"a\", \"text\": \"Two\", \"user\": {\"name\": \"Bo\"}, \"locator\": {\"url\":"
                + " \"https://b.example/1\"}, \"time\": \"2020-01-02T03:05:05+01:00\"}\n"
                + "{\"id\": \"c\", \"pid\": \"a\", \"text\": \"\", \"user\": {\"name\": \"deleted\"}, \"locator\": {\"url\":"
                + " \"https://b.example/1\"}, \"time\": \"2020-01-02T03:05:06+01:00\", \"delete\": true}\n"
                + "{\"id\": \"d\", \"pid\": \"\", \"text\": \"Three\", \"user\": {\"name\": \"Cy\"}, \"locator\": {\"url\":"
                + " \"https://b.example/2\"}, \"time\": \"2020-01-02T03:05:05+01:00\"}\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(lines))).isEqualTo(Confidence.LIKELY);
        Read read = read(lines);
        assertThat(read.problems()).isEmpty();
        assertThat(read.threads()).hasSize(2);
        assertThat(read.threads().get(0).post().title()).isEqualTo("First");
        assertThat(comments(read.threads().get(0)))
                .isEqualTo("c1 - Ann 2020-01-02T03:04:05+01:00 One\nc2 c1 Bo 2020-01-02T03:05:05+01:00 Two");
        assertThat(read.threads().get(0).leftOut()).isEqualTo(Map.of(Status.DELETED, 1));
        assertThat(comments(read.threads().get(1))).isEqualTo("c1 - Cy 2020-01-02T03:05:05+01:00 Three");
    }

    @Test
    void findsAuthorsInAListOfPeople() {
        String json = "{\"version\": 1, \"comments\": [\n"
                + "{\"commentHex\": \"e7\", \"domain\": \"b.example\", \"url\": \"/1\", \"commenterHex\": \"anonymous\", \"markdown\": \"`a`\","
                + " \"html\": \"\", \"parentHex\": \"root\", \"state\": \"approved\", \"creationDate\": \"2021-03-12T11:21:56Z\", \"deleted\": false},\n"
                + "{\"commentHex\": \"e8\", \"domain\": \"b.example\", \"url\": \"/1\", \"commenterHex\": \"f1\", \"markdown\": \"b\","
                + " \"html\": \"\", \"parentHex\": \"e7\", \"state\": \"approved\", \"creationDate\": \"2021-03-12T11:22:56Z\"},\n"
                + "{\"commentHex\": \"e9\", \"domain\": \"b.example\", \"url\": \"/2\", \"commenterHex\": \"f1\", \"markdown\": \"c\","
                + " \"parentHex\": \"root\", \"state\": \"unapproved\", \"creationDate\": \"2021-03-12T11:22:56Z\"}],\n"
                + "\"commenters\": [{\"commenterHex\": \"f1\", \"email\": \"jo@x.example\", \"name\": \"Jo\"}]}\n";
        Read read = read(json);
        assertThat(read.problems()).isEmpty();
        assertThat(comments(read.threads().get(0)))
                .isEqualTo("c1 - - 2021-03-12T11:21:56Z a\nc2 c1 Jo 2021-03-12T11:22:56Z b");
        assertThat(read.threads().get(1).leftOut()).isEqualTo(Map.of(Status.HELD, 1));
    }

    @Test
    void unwrapsCommentsAndFindsThemDeepDown() {
        String json =
                "{\"data\": {\"repository\": {\"discussion\": {\"title\": \"On ferries\", \"comments\": {\"totalCount\": 2, \"edges\": ["
                        + "{\"node\": {\"id\": \"x\", \"author\": {\"login\": \"ann\"}, \"body\": \"a\", \"createdAt\": \"2021-03-12T11:21:56Z\","
                        + " \"replies\": {\"nodes\": [{\"id\": \"y\", \"author\": {\"login\": \"bo\"}, \"body\": \"b\"}]}}}]}}}}}";
        assertThat(comments(thread(json))).isEqualTo("c1 - ann 2021-03-12T11:21:56Z a\nc2 c1 bo - b");
        assertThat(thread(json).post().title()).isEqualTo("On ferries");
        String wrapped =
                "{\"comments\": [{\"comment\": {\"id\": \"x\", \"user\": {\"name\": \"Ann\"}, \"text\": \"a\"}, \"replies\": ["
                        + "{\"comment\": {\"id\": \"y\", \"user\": {\"name\": \"Bo\"}, \"text\": \"b\"}}]}], \"info\": {\"count\": 2}}";
        assertThat(comments(thread(wrapped))).isEqualTo("c1 - Ann - a\nc2 c1 Bo - b");
    }

    @Test
    void readsStatusesOfTheSystems() {
        String isso =
                "{\"id\": null, \"replies\": [{\"id\": 1, \"parent\": null, \"created\": 1377085195.39, \"mode\": 1, \"text\": \"<p>a</p>\","
                        + " \"author\": \"Ann\", \"hash\": \"4505\", \"replies\": [{\"id\": 2, \"parent\": 1, \"mode\": 4, \"text\": \"\", \"author\": null,"
                        + " \"hash\": \"45\"}, {\"id\": 3, \"parent\": 1, \"mode\": 2, \"text\": \"c\", \"author\": null, \"hash\": \"46\"}]}]}";
        ThreadDoc thread = thread(isso);
        assertThat(comments(thread)).isEqualTo("c1 - Ann 2013-08-21T11:39:55Z a");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1, Status.HELD, 1));
    }

    @Test
    void readsAPostWithItsCommentsInItsHead() {
        String post =
                "---\nlayout: post\ntitle: On bridges\nauthor:\n  display_name: Ann Lee\n  login: ann\ndate: '2010-05-03 10:11:12 +0200'\n"
                        + "comments:\n- id: 3\n  author: Bob\n  author_email: b@x.example\n  date: '2010-05-04 10:11:12 +0200'\n  content: |-\n"
                        + "    See <a href=\"https://c.example/\">there</a>\n    now\n---\nThe *body* of [it](https://d.example/).\n\nEnd.\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(post))).isEqualTo(Confidence.LIKELY);
        Read read = read(post);
        assertThat(read.problems()).isEmpty();
        ThreadDoc thread = read.threads().get(0);
        assertThat(thread.post().title()).isEqualTo("On bridges");
        assertThat(thread.post().author()).contains("Ann Lee");
        assertThat(thread.post().published()).contains("2010-05-03T10:11:12+02:00");
        assertThat(thread.post().body().value()).isEqualTo("The body of it <https://d.example/>.\n\nEnd.");
        assertThat(comments(thread))
                .isEqualTo("c1 - Bob 2010-05-04T10:11:12+02:00 See there <https://c.example/>\nnow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\npost_id: /lake\nname: Ann\ndate: 2020-03-01 10:00\n---\n\nI *like* it.\n",
                "email: ann@x.example\ndate: 2020-3-1 10:00\nauthor: Ann\nreplyto: 0\n\nI *like* it.\n",
                "\uFEFF---\r\nid: 7\r\nname: Ann\r\ndate: 2020-03-01 10:00\r\n---\r\nI *like* it.\r\n"
            })
    void readsACommentBelowItsHead(String text) {
        assertThat(reader().sniff(ReaderContract.sampleOf(text.replace("\r\n", "\n"))))
                .isEqualTo(Confidence.LIKELY);
        assertThat(comments(thread(text))).isEqualTo("c1 - Ann 2020-03-01T10:00:00 I like it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A page\nauthor: Ann\ndate: 2020-03-01\nid: 3\n---\nText of the page.\n",
                "---\nlayout: post\nauthor: Ann\ndate: 2020-03-01\nid: 3\n---\nText.\n",
                "from: Ann\nto: Bo\ndate: 2020-03-01\n\nDear Bo, this is a letter.\n",
                "---\n- a\n- b\n---\nText.\n"
            })
    void takesNoOtherTextForAComment(String text) {
        assertThat(reader().sniff(ReaderContract.sampleOf(text))).isLessThanOrEqualTo(Confidence.MAYBE);
        assertThat(read(text).outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    @Test
    void putsAListWithTheNewestFirstInOrder() {
        String json =
                "[{\"id\": 900, \"post\": 70, \"parent\": 800, \"date\": \"2020-12-10T20:06:54\", \"content\": \"<p>c</p>\", \"author\": \"Cy\"},\n"
                        + "{\"id\": 70, \"post\": 71, \"parent\": 0, \"date\": \"2020-12-09T20:06:54\", \"content\": \"<p>z</p>\", \"author\": \"Di\"},\n"
                        + "{\"id\": 800, \"post\": 70, \"parent\": 0, \"date\": \"2020-12-08T20:06:54\", \"content\": \"<p>b</p>\", \"author\": \"Bo\"}]";
        List<ThreadDoc> threads = read(json).threads();
        assertThat(threads).extracting(ThreadDoc::id).containsExactly("sample-70", "sample-71");
        assertThat(comments(threads.get(0))).isEqualTo("c1 - Bo 2020-12-08T20:06:54 b\nc2 c1 Cy 2020-12-10T20:06:54 c");
    }

    @Test
    void takesAPathForThePage() {
        String json =
                "[{\"id\": 2, \"url\": \"/lake/\", \"post_title\": \"The lake\", \"author\": \"Ann\", \"content\": \"<p>a <a"
                        + " href=\\\"http://disq.us/url?url=http%3A%2F%2Fx.example%2Fy%3AAbCdEfGhIjKlMn&amp;cuid=1\\\">x.example/y</a></p>\"},\n"
                        + "{\"id\": 3, \"url\": \"/pier/\", \"post_title\": \"The pier\", \"author\": \"Bo\", \"content\": \"b\"}]";
        List<ThreadDoc> threads = read(json).threads();
        assertThat(threads).extracting(t -> t.post().title()).containsExactly("The lake", "The pier");
        assertThat(comments(threads.get(0))).isEqualTo("c1 - Ann - a http://x.example/y");
    }

    @Test
    void knowsTheFieldsOfOtherSystems() {
        String answer =
                "{\"code\": 0, \"response\": [{\"id\": \"12\", \"parent\": 11, \"author\": {\"name\": \"Bo\", \"username\": \"bo1\"}, \"message\":"
                        + " \"<p>b</p>\", \"createdAt\": \"2013-10-10T19:20:29\", \"thread\": \"77\", \"isDeleted\": false, \"isApproved\": true},\n"
                        + "{\"id\": \"11\", \"parent\": null, \"author\": {\"name\": \"Ann\"}, \"message\": \"<p>a</p>\", \"createdAt\":"
                        + " \"2013-10-09T19:20:29\", \"thread\": \"77\", \"isSpam\": false}]}";
        assertThat(comments(thread(answer)))
                .isEqualTo("c1 - Ann 2013-10-09T19:20:29 a\nc2 c1 Bo 2013-10-10T19:20:29 b");
        String objects =
                "{\"results\": [{\"objectId\": \"a1\", \"nick\": \"Ann\", \"comment\": \"a\", \"url\": \"/x/\","
                        + " \"insertedAt\": {\"__type\": \"Date\", \"iso\": \"2020-01-02T03:04:05.000Z\"}},\n"
                        + "{\"objectId\": \"a2\", \"pid\": \"a1\", \"rid\": \"a1\", \"nick\": \"Bo\", \"comment\": \"b\", \"url\": \"/x/\"}]}";
        assertThat(comments(thread(objects))).isEqualTo("c1 - Ann 2020-01-02T03:04:05Z a\nc2 c1 Bo - b");
        String rows =
                "[{\"comment_ID\": \"3\", \"comment_post_ID\": \"1\", \"comment_author\": \"Ann\", \"comment_date\":"
                        + " \"2020-01-02 03:04:05\", \"comment_content\": \"a\", \"comment_approved\": \"1\", \"comment_type\": \"\", \"comment_parent\": \"0\"},\n"
                        + "{\"comment_ID\": \"4\", \"comment_post_ID\": \"1\", \"comment_author\": \"Bo\", \"comment_content\": \"b\","
                        + " \"comment_approved\": \"0\", \"comment_parent\": \"3\"}]";
        assertThat(comments(thread(rows))).isEqualTo("c1 - Ann 2020-01-02T03:04:05 a");
        assertThat(thread(rows).leftOut()).isEqualTo(Map.of(Status.HELD, 1));
    }

    @Test
    void aCommentMayHaveATitle() {
        String json =
                "[{\"id\": 1, \"title\": \"Boats\", \"name\": \"Ann\", \"body\": \"a\", \"replies\": [{\"id\": 2, \"title\": \"Re: Boats\","
                        + " \"name\": \"Bo\", \"body\": \"b\"}]}, {\"id\": 3, \"title\": \"Piers\", \"name\": \"Cy\", \"body\": \"c\"}]";
        assertThat(comments(thread(json))).isEqualTo("c1 - Ann - a\nc2 c1 Bo - b\nc3 - Cy - c");
    }
}
