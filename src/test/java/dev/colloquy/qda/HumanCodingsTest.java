package dev.colloquy.qda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.RefiGuid;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.model.ThreadText;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What people coded in projects, as labels of items. */
final class HumanCodingsTest {

    private static final String ANN = "11111111-1111-4111-8111-111111111111";
    private static final String BO = "22222222-2222-4222-8222-222222222222";
    private static final String SOURCE = "33333333-3333-4333-8333-333333333333";

    private static final List<String> BODIES = List.of(
            "The town plans a bridge. 😀",
            "I like the bridge 😀 very much. It saves an hour.",
            "It costs too much money.\nAnd it is ugly.",
            "Yes.",
            "The ferry was fine, says the paper.");

    private final Codebook codebook = codebook();
    private final Map<String, CodeTree.Code> tree = CodeTree.of(codebook).byKey();
    private final ThreadDoc thread = thread("t", BODIES);
    private final String text = ThreadText.of(thread).value();
    private final List<String> codes = new ArrayList<>();
    private final List<String> selections = new ArrayList<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private int next;

    private static Codebook codebook() {
        CodebookOutcome outcome = new CodebookReader().read("b.yaml", """
                id: b
                version: "1"
                name: B
                targets:
                  - id: bridge
                    name: the bridge
                    favor: A bridge is good.
                    against: A bridge is bad.
                  - id: ferry
                    name: the ferry
                    favor: A ferry is good.
                    against: A ferry is bad.
                themes:
                  - id: cost
                    name: Cost
                    definition: Money.
                    indicators: [cost]
                """);
        return ((CodebookOutcome.Valid) outcome).codebook();
    }

    private static ThreadDoc thread(String id, List<String> bodies) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i < bodies.size(); i++) {
            comments.add(new Comment(
                    "c" + i, i, Optional.empty(), Optional.of("A"), Optional.empty(), SourceText.of(bodies.get(i))));
        }
        Post post = new Post("A bridge", Optional.empty(), Optional.empty(), SourceText.of(bodies.get(0)));
        return new ThreadDoc(id, id + ".txt", post, comments, OptionalInt.empty());
    }

    private String guid() {
        next++;
        return "44444444-4444-4444-8444-" + String.format(java.util.Locale.ROOT, "%012d", next);
    }

    /** Codes words of a text by their place in it. */
    private void code(String in, String words, String user, String code) {
        int start = in.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        int from = in.codePointCount(0, start);
        code(from, from + words.codePointCount(0, words.length()), user, code);
    }

    private void code(int start, int end, String user, String code) {
        selections.add("<PlainTextSelection guid=\"" + guid() + "\" startPosition=\"" + start + "\" endPosition=\""
                + end
                + "\"><Coding guid=\"" + guid() + "\" creatingUser=\"" + user + "\"><CodeRef targetGUID=\"" + code
                + "\"/></Coding></PlainTextSelection>");
    }

    private String ours(String key) {
        return Optional.ofNullable(tree.get(key)).orElseThrow().guid();
    }

    /** A code of somebody else, whose identifiers are in braces and upper case. */
    private String own(String above, String name) {
        String guid = guid();
        codes.add("<Code guid=\"" + guid() + "\" name=\"" + above + "\" isCodable=\"false\"><Code guid=\"{" + guid
                + "}\" name=\"" + name + "\" isCodable=\"true\"/></Code>");
        return guid;
    }

    private Gold gold(String source) {
        return gold(source, "", List.of(thread));
    }

    private Gold gold(String source, String more, List<ThreadDoc> threads) {
        List<String> all = new ArrayList<>(codes);
        tree.values()
                .forEach(c -> all.add("<Code guid=\"" + c.guid() + "\" name=\""
                        + c.name().replace("&", "&amp;") + "\" isCodable=\"true\"/>"));
        String xml =
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><Users>"
                        + "<User guid=\"" + ANN.toUpperCase(java.util.Locale.ROOT) + "\" name=\"Ann\"/><User guid=\""
                        + BO
                        + "\" name=\"Bo\"/><User guid=\"" + RefiGuid.user()
                        + "\" name=\"Colloquy\"/></Users><CodeBook><Codes>"
                        + String.join("", all) + "</Codes></CodeBook>\n<Sources>\n" + source
                        + String.join("\n", selections)
                        + "</TextSource>" + more + "</Sources></Project>";
        Project project = ProjectReader.read(xml.getBytes(StandardCharsets.UTF_8), files);
        return HumanCodings.of(project, threads, codebook, "bridge");
    }

    /** A text source whose text is a file. */
    private String file(String name, String content) {
        files.put("x.txt", content.getBytes(StandardCharsets.UTF_8));
        return "<TextSource guid=\"" + SOURCE + "\" name=\"" + name + "\" plainTextPath=\"internal://X.txt\">";
    }

    private static List<String> told(Gold gold) {
        return Stream.of(
                        gold.codings().stream()
                                .map(c -> c.coder() + " " + c.name().item() + " " + c.stance()),
                        gold.items().stream()
                                .flatMap(i -> i.sentences().stream()
                                        .flatMap(List::stream)
                                        .map(s ->
                                                i.coder() + " " + i.name().item() + " " + s.side() + ": " + s.text())),
                        gold.problems().stream().map(Gold.Problem::message))
                .flatMap(s -> s)
                .toList();
    }

    @Test
    void wholeItemsGiveLabelsAndPartsGiveSentences() {
        code(text, BODIES.get(1), ANN, ours("position/bridge/favor"));
        code(text, "I like the bridge 😀 very much.", ANN, ours("stance/bridge/favor"));
        code(text, BODIES.get(2), BO, ours("stance/bridge/against"));
        code(text, "Yes", ANN, ours("stance/bridge/none"));

        assertThat(told(gold(file("t", text))))
                .containsExactly(
                        "Ann c1 FAVOR",
                        "Bo c2 AGAINST",
                        "Ann c3 NONE",
                        "Ann c1 FAVOR: I like the bridge 😀 very much.");
    }

    @Test
    void sentencesAddUpToTheLabelOfTheirItem() {
        code(text, "I like the bridge 😀 very much.", ANN, ours("stance/bridge/favor"));
        code(text, "It costs too much money.", ANN, ours("stance/bridge/against"));
        code(text, "it is ugly", ANN, ours("stance/bridge/favor"));

        assertThat(told(gold(file("t", text))))
                .contains("Ann c1 FAVOR", "Ann c2 MIXED", "Ann c2 AGAINST: It costs too much money.");
    }

    @Test
    void codingsOfTheProgramAreNoGoldWhoeverIsSaidToHaveMadeThem() {
        Span span = new Span(0, 8);
        String code = ours("position/bridge/favor");
        String selection = RefiGuid.selection(SOURCE, span);
        selections.add("<PlainTextSelection guid=\"" + selection
                + "\" startPosition=\"0\" endPosition=\"8\"><Coding guid=\"" + RefiGuid.coding(selection, code)
                + "\" creatingUser=\"" + ANN + "\"><CodeRef targetGUID=\"" + code
                + "\"/></Coding></PlainTextSelection>");
        code(text, BODIES.get(1), RefiGuid.user(), code);

        assertThat(told(gold(file("t", text)))).isEmpty();
    }

    @Test
    void lineEndsOfOtherSystemsAndTheirCountsAreFoundOut() {
        String windows = text.replace("\n", "\r\n");
        for (boolean two : new boolean[] {true, false}) {
            selections.clear();
            String counted = two ? windows : text;
            code(counted, "It costs too much money.", ANN, ours("stance/bridge/against"));
            code(counted, "The ferry was fine", ANN, ours("stance/bridge/none"));

            assertThat(told(gold(file("other name", "\uFEFF" + windows))))
                    .as("CRLF counts as two: " + two)
                    .containsExactly("Ann c2 AGAINST", "Ann c4 NONE", "Ann c2 AGAINST: It costs too much money.");
        }
    }

    @Test
    void countsOfUnitsAreFoundOut() {
        int start = text.indexOf("It costs too much money.");
        code(start, start + "It costs too much money.".length(), ANN, ours("stance/bridge/against"));
        int other = text.indexOf("ferry");
        code(other, other + "ferry".length(), ANN, ours("stance/bridge/favor"));

        assertThat(told(gold(file("t", text))))
                .contains("Ann c2 AGAINST: It costs too much money.", "Ann c4 FAVOR: ferry");
    }

    @Test
    void projectsThatOthersMadeAreReadByTheNamesOfTheirCodes() {
        String favor = own("Attitude", "Favour");
        String against = own("Attitude", "AGAINST");
        String ferry = own("the ferry", "against");
        String reported = own("Reported views", "favor");
        String theme = own("Themes", "Money");
        String content = "Interview 1\n\n" + String.join("\n\n", BODIES).replace("\n", "  \n") + "\n";
        code(content, "I like the bridge 😀 very much. It saves an hour.", ANN, favor);
        code(content, "It costs too much money.", ANN, against);
        code(content, "The ferry was fine", ANN, ferry);
        code(content, "says the paper", ANN, reported);
        code(content, "Yes.", BO, favor);
        code(content, "money", BO, theme);
        String source =
                "<TextSource guid=\"" + SOURCE + "\" name=\"i1\"><PlainTextContent>" + content + "</PlainTextContent>";

        assertThat(told(gold(source)))
                .containsExactly(
                        "Ann c1 FAVOR",
                        "Ann c2 AGAINST",
                        "Bo c3 FAVOR",
                        "Ann c2 AGAINST: It costs too much money.",
                        "Bo c3 FAVOR: Yes.",
                        "3 codings say nothing of a stance towards the target (other codes) and are not scored");
    }

    @Test
    void aSourceThatIsOneItemMayBeCodedAsAWhole() {
        String against = own("Attitude", "against");
        String coding = "<Coding guid=\"" + guid() + "\" creatingUser=\"" + ANN + "\"><CodeRef targetGUID=\"" + against
                + "\"/></Coding>";

        assertThat(told(gold(file("comment 2", BODIES.get(2)) + coding))).containsExactly("Ann c2 AGAINST");
        assertThat(told(gold(file("t", text) + coding)))
                .containsExactly("a code on a whole thread says nothing of its items");
    }

    @Test
    void whatCannotBeReadIsToldWithItsPlace() {
        code(text, BODIES.get(1), ANN, ours("position/bridge/favor"));
        code(text, BODIES.get(1), ANN, ours("position/bridge/against"));
        code(text, BODIES.get(2), ANN, "99999999-9999-4999-8999-999999999999");
        code(5, 100_000, BO, ours("stance/bridge/favor"));
        selections.add("<PlainTextSelection guid=\"" + guid() + "\" startPosition=\"7\" endPosition=\"3\"/>");
        Gold gold = gold(
                file("t", text),
                "<TextSource guid=\"" + guid() + "\" name=\"a\" richTextPath=\"internal://a.docx\"/>"
                        + "<TextSource guid=\"" + guid() + "\" name=\"b\" plainTextPath=\"internal://gone.txt\"/>"
                        + "<PDFSource guid=\"" + guid() + "\" name=\"c\"/>",
                List.of(thread));

        assertThat(told(gold))
                .contains(
                        "Ann c1 FAVOR",
                        "Ann gives c1 of t a second label",
                        "a coding names no code of the project",
                        "a selection leaves its text",
                        "a selection goes from “7” to “3”",
                        "“a” has formatted text only, which is not read",
                        "the text file internal://gone.txt is not in the project",
                        "1 source is no plain text (PDF, picture, sound, video) and left out");
        assertThat(gold.problems()).allMatch(p -> p.line() > 0);
    }

    @Test
    void textsOfOtherThreadsAreNamed() {
        code("Something else entirely, which nobody wrote here.", "Something", ANN, ours("position/bridge/favor"));

        assertThat(told(gold(file("x", "Something else entirely, which nobody wrote here."))))
                .containsExactly("“x” holds no item of the corpus; what is coded in it is left out");
    }

    @Test
    void theThreadWithTheSameWordsIsFoundAmongMany() {
        List<ThreadDoc> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            threads.add(thread(
                    "other" + i, List.of("Post " + i + " is about something.", "Yes.", "No.", "Why " + i + "?")));
        }
        threads.add(thread);
        code(text, BODIES.get(1), ANN, ours("position/bridge/favor"));

        Gold gold = gold(file("renamed", text.replace("[c1] A", "Comment one:")), "", threads);

        assertThat(gold.codings())
                .singleElement()
                .satisfies(c -> assertThat(c.name().thread()).isEqualTo("t"));
    }

    @Test
    void threadsWithTheSameWordsAreToldApartByTheirNames() {
        List<ThreadDoc> threads = List.of(thread("copy", BODIES), thread, thread("z", BODIES));
        code(text, BODIES.get(1), ANN, ours("position/bridge/favor"));

        assertThat(gold(file("T", text), "", threads).codings())
                .singleElement()
                .satisfies(c -> assertThat(c.name().thread()).isEqualTo("t"));
    }

    @Test
    @Timeout(120)
    void manyTextsAndThreadsTakeNoTime() {
        List<ThreadDoc> threads = new ArrayList<>();
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            ThreadDoc one = thread(
                    "n" + i,
                    List.of("Post " + i + " is about something else.", "I like it, says number " + i, "No " + i));
            threads.add(one);
            more.append("<TextSource guid=\"")
                    .append(guid())
                    .append("\" name=\"s\"><PlainTextContent>")
                    .append(ThreadText.of(one).value())
                    .append("</PlainTextContent><PlainTextSelection guid=\"")
                    .append(guid())
                    .append("\" startPosition=\"0\" endPosition=\"60\"><Coding guid=\"")
                    .append(guid())
                    .append("\" creatingUser=\"" + ANN + "\"><CodeRef targetGUID=\"")
                    .append(ours("position/bridge/favor"))
                    .append("\"/></Coding></PlainTextSelection></TextSource>");
        }

        assertThat(gold(file("t", text), more.toString(), threads).codings()).hasSizeGreaterThan(1400);
    }

    @Test
    void xmlThatIsCutOrNoProjectIsToldNotThrown() {
        for (String bytes : List.of("", "<a/>", "PK", "<Project><Sources><TextSource guid=\"x\">", "<Project>\u0000")) {
            Project project = ProjectReader.read(bytes.getBytes(StandardCharsets.UTF_8), Map.of());

            assertThat(project.problems()).as(bytes).isNotEmpty();
            assertThat(HumanCodings.any(project)).isFalse();
        }
    }
}
