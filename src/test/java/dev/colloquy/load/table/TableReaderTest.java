package dev.colloquy.load.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // line ends and quotes are what these tests are about
final class TableReaderTest implements ReaderContract {

    @Override
    public ThreadReader reader() {
        return new TableReader();
    }

    @Override
    public String sample() {
        return "thread_id,id,parent_id,author,email,created_at,title,text\n"
                + "ferry,ferry,,Lena,lena@boats.example,2024-03-01T08:00:00Z,A ferry for the lake,\"The council wants \"\"one\"\", "
                + "for two years.\n\nI do too.\"\n"
                + "harbour,h1,,Omar,omar@boats.example,2024-03-02T08:00:00Z,,Dredging costs more.\n"
                + "ferry,2,1,Jon,jon@boats.example,2024-03-01T10:00:00Z,,\"No, see https://boats.example/costs\"\n"
                + "ferry,1,,Zo\u00EB,zoe@boats.example,2024-03-01T09:30:00+01:00,,Caf\u00E9 on board \uD83D\uDEA4 please.\n";
    }

    @Override
    public List<String> foreign() {
        return ReaderContract.super.foreign().stream()
                .filter(f -> !f.startsWith("id,"))
                .toList();
    }

    private static String lines(ThreadDoc thread) {
        return thread.id() + " | " + thread.post().title() + " | "
                + thread.post().body().value() + "\n" + comments(thread);
    }

    private static String comments(ThreadDoc thread) {
        return thread.comments().stream().map(TableReaderTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Comment c) {
        return c.id() + " " + c.parent().orElse("-") + " " + c.author().orElse("-") + " "
                + c.published().orElse("-") + " " + c.body().value();
    }

    private static List<String> told(Read read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    private static ReadOptions columns(Map<String, String> columns) {
        return new ReadOptions(Set.of(), columns);
    }

    @Test
    void readsThreadsWhoseRowsAreMixed() {
        Read read = read(sample());
        assertThat(read.threads().stream().map(TableReaderTest::lines))
                .containsExactlyInAnyOrder(
                        "sample-harbour |  | \nc1 - Omar 2024-03-02T08:00:00Z Dredging costs more.",
                        "sample-ferry | A ferry for the lake | The council wants \"one\", for two years.\n\nI do too.\n"
                                + "c1 - Zo\u00EB 2024-03-01T09:30:00+01:00 Caf\u00E9 on board \uD83D\uDEA4 please.\n"
                                + "c2 c1 Jon 2024-03-01T10:00:00Z No, see https://boats.example/costs");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsJsonLinesAlike() {
        String lines =
                "{\"thread_id\": \"ferry\", \"id\": 7, \"parent_id\": null, \"user\": \"Zo\\u00eb\", \"ip\": \"10.1.2.3\","
                        + " \"created_utc\": 1709290800, \"body\": \"Caf\\u00e9\\n\\non board\"}\n"
                        + "\n"
                        + "oops\n"
                        + "[1]\n"
                        + "{\"thread_id\": \"ferry\", \"id\": 8, \"parent_id\": 7, \"user\": \"Jon\", \"created_utc\": 1709290900000,"
                        + " \"body\": \"No.\"}\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(lines))).isEqualTo(Confidence.LIKELY);
        Read read = read(lines);
        assertThat(read.threads()).hasSize(1);
        assertThat(lines(read.threads().get(0)))
                .isEqualTo("sample-ferry |  | \nc1 - Zo\u00EB 2024-03-01T11:00:00Z Caf\u00E9\n\non board\n"
                        + "c2 c1 Jon 2024-03-01T11:01:40Z No.");
        assertThat(told(read))
                .anySatisfy(p -> assertThat(p).startsWith("sample.txt:3:").contains("no JSON"))
                .anySatisfy(p -> assertThat(p).startsWith("sample.txt:4:1: ").contains("no object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", ","})
    void guessesWhatPartsTheCells(String delimiter) {
        String table = "Autor;Datum;Kommentar\nAnn;2024-01-01;\"eins; zwei, drei\"\nBob;2024-01-02;vier\n";
        ThreadDoc thread = thread(table.replace(";", delimiter)
                .replace("eins" + delimiter + " zwei, drei", "eins" + delimiter + " zwei"));
        assertThat(comments(thread))
                .isEqualTo("c1 - Ann 2024-01-01 eins" + delimiter + " zwei\nc2 - Bob 2024-01-02 vier");
    }

    @Test
    void takesExcelsWordForWhatPartsTheCells() {
        assertThat(comments(thread("sep=;\nuser;text\nAnn;a, b, c\n"))).isEqualTo("c1 - Ann - a, b, c");
    }

    @ParameterizedTest
    @CsvSource({
        "body,username", "comment_text,user", "Message,Author Name", "commentBody,authorDisplayName", "content,by",
        "Kommentar,Benutzername", "contenido,Autor", "commentaire,Auteur", "TEXT,Screen-Name", "tre\u015B\u0107,autor"
    })
    void knowsNamesOfColumnsInManySpellings(String text, String author) {
        assertThat(comments(thread(author + "," + text + "\nAnn,hello\n"))).isEqualTo("c1 - Ann - hello");
    }

    @Test
    void takesTheColumnsThatAreGiven() {
        String table = "who,said,comment\nAnn,hello,a remark of the coder\n";
        Read read = read(table, columns(Map.of("text", "Said", "author", "who")));
        assertThat(comments(read.threads().get(0))).isEqualTo("c1 - Ann - hello");
    }

    @Test
    void tellsOfColumnsThatAreNotThere() {
        Read read = read("who,said\nAnn,hello\n", columns(Map.of("text", "body")));
        ReadProblem problem = ((ReadOutcome.Unreadable) read.outcome()).problem();
        assertThat(problem.sentence())
                .isEqualTo("sample.txt:1:1: there is no column \u201Cbody\u201D to be read as text");
        assertThat(problem.hint()).contains("its columns are who, said");
        Read other = read("who,said\nAnn,hello\n", columns(Map.of("txt", "said")));
        assertThat(((ReadOutcome.Unreadable) other.outcome()).problem().hint())
                .hasValueSatisfying(h -> assertThat(h).startsWith("a column is one of text, thread"));
    }

    @Test
    void doesNotTakeTheFirstRowOfATableWithoutNamesForNames() {
        String table = "1,Ann,hello to all of you\n2,Bob,and goodbye to all of you\n";
        assertThat(read(table).outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
        assertThat(comments(
                        read(table, columns(Map.of("author", "2"))).threads().get(0)))
                .isEqualTo("c1 - Ann - hello to all of you\nc2 - Bob - and goodbye to all of you");
        assertThat(comments(read(table, columns(Map.of("text", "2"))).threads().get(0)))
                .isEqualTo("c1 - - - Ann\nc2 - - - Bob");
    }

    @Test
    void neverLoadsAddressesOfPersons() {
        String table = "comment_author_email,comment_author_ip,user,text\n"
                + "ann@x.example,10.9.8.7,ann@x.example,hello\nbob@x.example,10.9.8.6,10.9.8.6,bye\n";
        Read read = read(table);
        assertThat(read.threads().toString()).doesNotContain("@x.example").doesNotContain("10.9.8");
        assertThat(comments(read.threads().get(0))).isEqualTo("c1 - - - hello\nc2 - - - bye");
        assertThat(read(table, columns(Map.of("author", "comment_author_email")))
                        .outcome())
                .isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @Test
    void mendsBrokenQuotesAndTellsWhere() {
        String table = "id,user,text\n"
                + "1,Ann,\"she said \"hi\" and left\"\n"
                + "2,Bob,\"never closed\n"
                + "3,Cy,\"fine\r\nwith a break\"\n"
                + "4,Di,plain with a \"mark\" in it\n"
                + "5,Ed,\"open to the end\n"
                + "6,Flo,last\n";
        Read read = read(table);
        assertThat(comments(read.threads().get(0)))
                .isEqualTo(
                        "c1 - Ann - she said \"hi\" and left\nc2 - Bob - \"never closed\nc3 - Cy - fine\nwith a break\n"
                                + "c4 - Di - plain with a \"mark\" in it\nc5 - Ed - \"open to the end\nc6 - Flo - last");
        assertThat(told(read))
                .containsExactly(
                        "sample.txt:2:17: a quotation mark stands in a quoted cell and is not doubled; it is read as a part of the"
                                + " text",
                        "sample.txt:3:7: a quotation mark opens a cell and is never closed; it is read as a part of the text (the"
                                + " first of 2 such places)");
    }

    @Test
    void understandsBackslashes() {
        String table = "user,text\nAnn,\"she said \\\"hi\\\", and left\"\nBob,\"bye\"\n";
        assertThat(comments(thread(table))).isEqualTo("c1 - Ann - she said \"hi\", and left\nc2 - Bob - bye");
    }

    @Test
    void keepsRaggedRowsAndControlsAndTellsThem() {
        Read read = read("user,text,date\nAnn,a\nBob,b\0b,2024-01-01,x,y\nCy,c,2024-01-02\n\n,,\n");
        assertThat(comments(read.threads().get(0)))
                .isEqualTo("c1 - Ann - a\nc2 - Bob 2024-01-01 b\uFFFDb\nc3 - Cy 2024-01-02 c");
        assertThat(told(read))
                .containsExactly(
                        "sample.txt:2:1: a row has fewer cells than the first one (3)",
                        "sample.txt:3:1: a row has more cells than the first one (3)",
                        "sample.txt:3:1: a cell holds a NUL character, which is shown as \uFFFD");
    }

    @Test
    void cellsOfSpreadsheetsStayText() {
        assertThat(comments(thread("user,text\nAnn,=SUM(A1)\nBob,'=1+1\nCy,@you\n")))
                .isEqualTo("c1 - Ann - =SUM(A1)\nc2 - Bob - '=1+1\nc3 - Cy - @you");
    }

    @Test
    void htmlBecomesText() {
        String table = "user,text\nAnn,<p>One</p><p>see <a href=\"https://x.example/long/way\">x.example/lo…</a></p>\n"
                + "Bob,I don&#39;t<br>know\nCy,plain & simple\n";
        assertThat(comments(thread(table)))
                .isEqualTo(
                        "c1 - Ann - One\n\nsee https://x.example/long/way\nc2 - Bob - I don't\nknow\nc3 - Cy - plain & simple");
        assertThat(comments(thread("user,text\nAnn,1 < 2 & 3\nBob,a <b> c\nCy,x & y\nDi,plain\n")))
                .contains("a <b> c");
    }

    @Test
    void countsAndLeavesOutWhatIsNotPublished() {
        String table =
                "id,parent,status,is_spam,kind,text\n1,,approved,0,comment,a\n2,1,pending,0,comment,b\n3,2,approved,1,comment,c\n"
                        + "4,2,approved,false,comment,d\n5,,approved,,pingback,e\n6,,odd,,comment,f\n7,,approved,,comment,[deleted]\n";
        Read read = read(table);
        ThreadDoc thread = read.threads().get(0);
        assertThat(comments(thread)).isEqualTo("c1 - - - a\nc2 c1 - - d\nc3 - - - f");
        assertThat(thread.leftOut())
                .isEqualTo(Map.of(Status.HELD, 1, Status.SPAM, 1, Status.PING, 1, Status.DELETED, 1));
        assertThat(told(read)).singleElement().asString().contains("“odd” is not known");
    }

    @Test
    void understandsFullNamesAndDecimalsOfIds() {
        String table = "id,link_id,parent_id,author,body\nab1,t3_xyz,t3_xyz,Ann,a\nab2,t3_xyz,t1_ab1,Bob,b\n";
        assertThat(lines(thread(table))).isEqualTo("sample-xyz |  | \nc1 - Ann - a\nc2 c1 Bob - b");
        assertThat(comments(thread("id,parent_id,body\n1,NaN,a\n2,1.0,b\n"))).isEqualTo("c1 - - - a\nc2 c1 - - b");
    }

    @Test
    void putsTheNewestLastAndTellsMissingParents() {
        Read read = read("id,reply_to,date,text\n3,9,2024/01/02 10:00:00,c\n2,1,2024-01-02,b\n1,,2024-01-01,a\n");
        assertThat(comments(read.threads().get(0)))
                .isEqualTo("c1 - - 2024-01-01 a\nc2 c1 - 2024-01-02 b\nc3 - - 2024-01-02T10:00:00 c");
        assertThat(told(read))
                .containsExactly(
                        "sample.txt:2:1: it answers 9, which is not there; it is read as an answer to the post");
    }

    @Test
    void titlesThatAreRepeatedNameThreadsAndMakeNoPosts() {
        String table = "article_title,user,comment\nFerries,Ann,a\nBridges,Bob,b\nFerries,Cy,c\n";
        assertThat(read(table).threads().stream().map(TableReaderTest::lines))
                .containsExactlyInAnyOrder(
                        "sample-Bridges | Bridges | \nc1 - Bob - b",
                        "sample-Ferries | Ferries | \nc1 - Ann - a\nc2 - Cy - c");
    }

    @Test
    void theColumnOfAnAddressIsReadIfItIsGiven() {
        String table = "id,title,link,text\n1,Ferries,https://boats.example/a,Look\n";
        ThreadDoc thread = read(table, columns(Map.of("url", "link"))).threads().get(0);
        assertThat(thread.post().body().value()).isEqualTo("Look\n\nhttps://boats.example/a");
    }

    @Test
    void namesThreadsByAddressesSafely() {
        String table =
                "url,user,text\nhttps://a.example/x?y=1,Ann,a\nhttps://a.example/x?y=2,Bob,b\nhttps://a.example/x?y=1,Cy,c\n";
        assertThat(read(table).threads())
                .extracting(ThreadDoc::id)
                .allMatch(id -> id.matches("sample-a\\.example-x-y-[12]-[0-9a-f]{8}"));
        assertThat(read("url,user,text\nhttps://a.example/1,Ann,a\nhttps://a.example/2,Bob,b\n")
                        .threads())
                .hasSize(1);
    }

    @Test
    void whatDoesNotFitIntoMemoryAtOnceIsReadInSeveralPasses() {
        StringBuilder table = new StringBuilder("thread,id,text\n");
        for (int i = 0; i < 4000; i++) {
            table.append("t")
                    .append(i % 50)
                    .append(',')
                    .append(i)
                    .append(",text number ")
                    .append(i)
                    .append('\n');
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        Read whole = ReaderContract.read(new TableReader(), bytes, ReadOptions.USUAL);
        Read parts = ReaderContract.read(new TableReader(200_000, 200_000), bytes, ReadOptions.USUAL);
        assertThat(whole.threads()).hasSize(50).allMatch(t -> t.comments().size() == 80);
        assertThat(parts.threads()).containsExactlyInAnyOrderElementsOf(whole.threads());
        assertThat(parts.problems()).isEmpty();
        Read little = ReaderContract.read(new TableReader(10_000, 10_000), bytes, ReadOptions.USUAL);
        assertThat(little.threads()).hasSize(50);
        assertThat(told(little)).singleElement().asString().contains("larger than memory should hold");
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void staysQuickOnMarksThatAreNeverClosed() {
        String table = "user,text\n" + "Ann, \"abc\nBob,x \"\" y\n".repeat(200_000);
        assertThat(thread(table).comments().size()).isEqualTo(400_000);
        assertThat(read("user,text\nAnn," + "\"".repeat(3_000_001) + "\n").threads())
                .hasSize(1);
        assertThat(read("user,text\nAnn,\"" + "a,\n".repeat(3_000_000)).threads())
                .hasSize(1);
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void leavesOutWhatIsTooLongAndReadsTheRest() {
        String table =
                "user,text\nAnn,a\nBob," + "word ".repeat(6_000_000) + "\nCy," + "word ".repeat(1_100_000) + "\nDi,d\n";
        Read read = read(table);
        assertThat(comments(read.threads().get(0))).isEqualTo("c1 - Ann - a\nc2 - Di - d");
        assertThat(told(read))
                .containsExactly(
                        "sample.txt:3:1: a row is longer than 24 million characters; it is left out",
                        "sample.txt:4:1: a text is longer than 5 million characters; it is left out");
    }

    @Test
    void tellsWhichColumnsItDoesNotKnow() {
        ReadOutcome outcome = read("city,people\nUlm,120000\n").outcome();
        assertThat(outcome).isInstanceOf(ReadOutcome.Unrecognised.class);
        assertThat(((ReadOutcome.Unrecognised) outcome).why()).contains("they are city, people");
        assertThat(Optional.of(read("text,user\n").outcome()))
                .hasValueSatisfying(o -> assertThat(o).isInstanceOf(ReadOutcome.Unrecognised.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.05.2020 9:31 | 2020-05-12T09:31:00",
                "Wed Oct 07 20:19:24 +0000 2020 | 2020-10-07T20:19:24Z",
                "2020-01-02 10:00:00 EST | 2020-01-02T10:00:00-05:00",
                "2020-1-2 9:05 | 2020-01-02T09:05:00",
                "2020/01/02 | 2020-01-02",
                "August 20, 2013 at 1:05 pm | 2013-08-20T13:05:00",
                "20 Aug 2013, 12:05 AM | 2013-08-20T00:05:00",
                "Thu, 05 Dec 2019 10:00:00 +0000 | 2019-12-05T10:00:00Z",
                "3/4/2020 | 3/4/2020",
                "31.02.2020 | 31.02.2020",
                "2020-01-02 10:00:00 XYZ | 2020-01-02 10:00:00 XYZ",
                "13:05 pm | 13:05 pm",
            })
    void datesOfManyFormsBecomeOne(String written, String told) {
        assertThat(thread("id;text;date\n1;Hello;" + written + "\n")
                        .comments()
                        .get(0)
                        .published())
                .contains(told);
    }

    @Test
    void allDatesOfAColumnTellWhichFigureIsTheDay() {
        String american = "id,text,date\n1,a,1/2/2020 10:00:00\n2,b,1/13/2020 3:05 PM\n";
        assertThat(thread(american).comments())
                .extracting(c -> c.published().orElse(""))
                .containsExactly("2020-01-02T10:00:00", "2020-01-13T15:05:00");
        assertThat(thread(american.replace("1/13/2020 3:05 PM", "13/1/2020")).comments())
                .extracting(c -> c.published().orElse(""))
                .containsExactly("2020-01-13", "2020-02-01T10:00:00");
        assertThat(thread(american + "3,c,14/1/2020\n").comments().get(0).published())
                .contains("1/2/2020 10:00:00");
    }

    @Test
    void namesOfNestedColumnsCountByTheirLastPart() {
        assertThat(comments(thread("snippet.textDisplay,snippet.authorDisplayName,snippet.publishedAt,id\n"
                        + "Nice,@ann,2020-01-02T10:00:00Z,A\n")))
                .isEqualTo("c1 - @ann 2020-01-02T10:00:00Z Nice");
    }

    @Test
    void whatHasAnAuthorAsAnObjectIsReadByName() {
        assertThat(comments(thread("""
                        {"id": 1, "message": "One", "author": {"username": "nn", "name": "Nora"}, "date": "2020-01-02"}
                        {"id": 2, "message": "Two", "author": {"login": "oo"}, "date": "2020-01-03"}
                        """))).isEqualTo("c1 - Nora 2020-01-02 One\nc2 - oo 2020-01-03 Two");
    }

    @Test
    void shortLinksOfShortMessagesLeadWhereTheyLead() {
        ThreadDoc thread = thread("""
                {"id": "10", "conversation_id": "10", "full_text": "Bells &amp; more https://t.co/a1 https://t.co/a", "user": {"name": "An", "screen_name": "anna"}, "created_at": "Wed Oct 07 20:19:24 +0000 2020", "entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "https://bells.example/"}, {"url": "https://t.co/a1", "expanded_url": "https://bells.example/one"}]}}
                {"id": "11", "conversation_id": "10", "full_text": "@anna no", "user": {"screen_name": "ben"}, "created_at": "Wed Oct 07 20:29:24 +0000 2020", "referenced_tweets": [{"type": "quoted", "id": "9"}, {"type": "replied_to", "id": "10"}]}
                {"id": "12", "conversation_id": "10", "full_text": "cut…", "extended_tweet": {"full_text": "whole"}, "user": {"screen_name": "cy"}, "created_at": "Wed Oct 07 20:39:24 +0000 2020", "referenced_tweets": [{"type": "replied_to", "id": "11"}]}
                """);
        assertThat(thread.post().body().value())
                .isEqualTo("Bells & more https://bells.example/one https://bells.example/");
        assertThat(comments(thread))
                .isEqualTo("c1 - ben 2020-10-07T20:29:24Z @anna no\nc2 c1 cy 2020-10-07T20:39:24Z whole");
    }

    @Test
    void whatRowsAnswerTellsTheirThreadsWhereNoColumnDoes() {
        String table = "title,url,text,by,time,type,id,parent\n"
                + ",,Too loud,bo,1600000100,comment,11,10\n"
                + "Bells,https://bells.example/,,ann,1600000000,story,10,\n"
                + "Horns,https://horns.example/,,cy,1600000200,story,20,\n"
                + ",,No,di,1600000300,comment,12,11\n"
                + ",,Nice,ed,1600000400,comment,21,20\n"
                + ",,Lost,flo,1600000500,comment,31,30\n";
        Read read = read(table);
        assertThat(read.threads())
                .extracting(t -> t.id() + " " + t.post().title() + ": " + comments(t))
                .containsExactlyInAnyOrder(
                        "sample-10 Bells: c1 - bo 2020-09-13T12:28:20Z Too loud\nc2 c1 di 2020-09-13T12:31:40Z No",
                        "sample-20 Horns: c1 - ed 2020-09-13T12:33:20Z Nice",
                        "sample-30 : c1 - flo 2020-09-13T12:35:00Z Lost");
        assertThat(read.problems()).isEmpty();
        assertThat(read.threads())
                .extracting(t -> t.post().body().value())
                .contains("https://bells.example/", "https://horns.example/");
    }

    @Test
    void postsSideBySideAreNotAnswersToTheFirst() {
        ThreadDoc thread = thread("type,user,message,created\npost,a,One,2020-01-01\npost,b,Two,2020-01-02\n");
        assertThat(thread.post().body().value()).isEmpty();
        assertThat(thread.comments()).hasSize(2);
    }

    @Test
    void listsOfPersonsAreNoParents() {
        assertThat(comments(thread("id,tweet,username,date,reply_to\n1,One,a,2020-01-01,[]\n"
                        + "2,Two,b,2020-01-02,\"[{'screen_name': 'a'}]\"\n")))
                .isEqualTo("c1 - a 2020-01-01 One\nc2 - b 2020-01-02 Two");
    }

    @Test
    void readsItsOwnTablesAsTheyWere() {
        String csv = "thread,id,kind,ordinal,parent,author,published,status,title,text,file,start,end\r\n"
                + "a-1,post,post,0,,,,published,'=T,'@x hello,a.txt,0,1\r\n"
                + "a-1,c1,comment,7,,'@late,2020-01-09T10:00:00Z,published,,\"Late, <b>bold</b> &amp; 'fine'\",a.txt,0,1\r\n"
                + "a-1,c2,comment,8,post,Early,on Monday,held,,'- first,a.txt,0,1\r\n"
                + "a-1,c3,comment,9,c2,Early,2020-01-01,published,,,a.txt,0,1\r\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(csv))).isEqualTo(Confidence.CERTAIN);
        ThreadDoc thread = read(csv, new ReadOptions(Set.of(Status.HELD), Map.of()))
                .threads()
                .get(0);
        assertThat(thread.id()).isEqualTo("a-1");
        assertThat(thread.post().title()).isEqualTo("=T");
        assertThat(thread.post().body().value()).isEqualTo("@x hello");
        assertThat(thread.comments())
                .extracting(c -> c.id() + " " + c.ordinal() + " " + c.parent().orElse("-") + " "
                        + c.author().orElse("") + " " + c.published().orElse("") + " "
                        + c.body().value())
                .containsExactly(
                        "c1 7 - @late 2020-01-09T10:00:00Z Late, <b>bold</b> &amp; 'fine'",
                        "c2 8 post Early on Monday - first",
                        "c3 9 c2 Early 2020-01-01 ");
        assertThat(thread(csv).comments()).extracting(Comment::parent).containsOnly(Optional.empty());
        String array = """
                [
                {"thread":"a-1","id":"post","kind":"post","ordinal":0,"parent":null,"author":null,"published":null,"status":"published","title":"'=T","text":"'@x","file":"a","start":0,"end":1},
                {"thread":"a-1","id":"c4","kind":"comment","ordinal":4,"parent":null,"author":"A","published":null,"status":"published","text":"x","file":"a","start":0,"end":1}
                ]
                """;
        assertThat(reader().sniff(ReaderContract.sampleOf(array))).isEqualTo(Confidence.CERTAIN);
        assertThat(thread(array).post().body().value()).isEqualTo("'@x");
        assertThat(thread(array).comments()).extracting(Comment::id).containsExactly("c4");
    }

    @Test
    void linesBeforeTheNamesOfColumnsArePassedOver() {
        for (String end : List.of("\n", "\r\n")) {
            String table =
                    "Comments of a page, saved by Ann\n\n\"user\",\"text\",date\nAnn,Hello,2020-01-01\nBo,\"x\"y\",2020-01-02\n"
                            .replace("\n", end);
            assertThat(reader().sniff(ReaderContract.sampleOf(table))).isEqualTo(Confidence.LIKELY);
            assertThat(comments(thread(table))).isEqualTo("c1 - Ann 2020-01-01 Hello\nc2 - Bo 2020-01-02 x\"y");
            assertThat(told(read(table))).hasSize(1).allMatch(t -> t.startsWith("sample.txt:5:"));
        }
    }

    @Test
    void objectsWithinRowsAreReadByTheirNamesAndIds() {
        assertThat(comments(thread("""
                        {"id": "1_5", "message": "Good", "created_time": "2016-01-01T11:00:00+0000", "from": {"name": "Ann", "id": "7"}}
                        {"id": "1_6", "message": "Bad", "created_time": "2016-01-01T12:00:00+0000", "from": {"name": "Bo"}, "parent": {"id": "1_5"}}
                        """)))
                .isEqualTo("c1 - Ann 2016-01-01T11:00:00Z Good\nc2 c1 Bo 2016-01-01T12:00:00Z Bad");
    }

    @Test
    void namesThatSayUtcGiveTheZone() {
        assertThat(comments(thread(
                        "comment_ID,comment_post_ID,comment_author,comment_date,comment_date_gmt,comment_content,comment_parent\n"
                                + "4,9,Ann,2020-01-02 11:00:00,2020-01-02 10:00:00,One,0.0\n"
                                + "5,9,Bo,2020-01-02 12:00:00,2020-01-02 11:00:00,Two,4.0\n")))
                .isEqualTo("c1 - Ann 2020-01-02T10:00:00Z One\nc2 c1 Bo 2020-01-02T11:00:00Z Two");
        assertThat(comments(thread("Name (see profile),Comment,Posted (UTC)\nAnn,One,2020-01-02 10:00:00.25+00\n")))
                .isEqualTo("c1 - Ann 2020-01-02T10:00:00Z One");
    }

    @Test
    void ofLinesTheFirstMayBeTheBrokenOne() {
        String lines = "{\"text\": \"Yes.\" \"author\": \"Ann\"}\n"
                + "{\"text\": \"No.\", \"author\": \"Bo\"}\n"
                + "{\"text\": \"Perhaps.\", \"author\": \"Cy\"}\n";

        ReaderContract.Read read = read(lines);

        assertThat(reader().sniff(new Sample("a.jsonl", lines, /* whole= */ true)))
                .isEqualTo(Confidence.LIKELY);
        assertThat(read.threads().get(0).comments())
                .extracting(c -> c.body().value())
                .containsExactly("No.", "Perhaps.");
        assertThat(read.problems().get(0).sentence()).contains(":1:17: a line is left out");
    }
}
