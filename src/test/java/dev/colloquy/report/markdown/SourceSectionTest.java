package dev.colloquy.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.json.ReportJson;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.Cited;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SourceSectionTest {

    private static final SourceText BODY = SourceText.of("Trams are good.");

    private static final Work NPR = Cited.work(
            WorkType.ARTICLE_NEWSPAPER, "Feng", "On | trams", "NPR", "2019-12-16", Cited.web("https://npr.org/a"));
    private static final Work VICE = Cited.work(WorkType.MOTION_PICTURE, "", "", "VICE", "");
    private static final Work DEAD =
            Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.broken("javascript:alert(1)", "is never followed"));

    private static final Work SURVEY = Cited.work(WorkType.REPORT, "", "", "", "");

    /** A thread whose post and three comments stand for, against, nowhere and for. */
    private static AnalysisResult result() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            comments.add(new Comment("c" + i, i, Optional.empty(), Optional.empty(), Optional.empty(), BODY));
        }
        ThreadDoc thread = new ThreadDoc(
                "trams",
                "trams.txt",
                new Post("Trams", Optional.empty(), Optional.empty(), BODY),
                comments,
                OptionalInt.empty());
        List<Annotation> labels = new ArrayList<>();
        List<Stance> stances = List.of(Stance.FAVOR, Stance.AGAINST, Stance.NONE, Stance.FAVOR);
        List<Item> items = thread.items();
        for (int i = 0; i < items.size(); i++) {
            labels.add(stance(items.get(i).id(), stances.get(i)));
        }
        labels.add(Cited.citation("post", "s1", NPR));
        labels.add(Cited.citation("c1", "s1", NPR));
        labels.add(Cited.citation("c3", "s2", VICE));
        labels.add(Cited.citation("c1", "s3", DEAD));
        labels.add(Cited.citation("c3", "s4", SURVEY));
        labels.add(Cited.loose("c2", "the *article*", "s1", "s2"));
        labels.add(Cited.loose("c2", "a study"));
        ThreadResult one = ThreadResult.of(thread, Contexts.codebook(), labels, List.of());
        ContentHash hash = ContentHash.of("");
        RunHeader header = new RunHeader("0", hash, "test", "1", hash, Optional.empty(), "list", List.of());
        return AnalysisResult.of(header, Contexts.codebook(), List.of(one), List.of());
    }

    private static StanceAnnotation stance(String item, Stance label) {
        List<StanceAnnotation.Sided> evidence = label == Stance.NONE
                ? List.of()
                : List.of(new StanceAnnotation.Sided(Evidence.of(BODY, new Span(0, 5), "encoder", 1), label));
        return new StanceAnnotation(
                item,
                "tunnel",
                label,
                new EnumMap<>(Map.of(label, 1.0)),
                evidence,
                List.of(),
                Optional.empty(),
                Set.of());
    }

    @Test
    void tellsAllThatStandsOut() {
        StringBuilder out = new StringBuilder();
        new SourceSection(out, result().threads().get(0)).write();

        assertThat(out).hasToString("""
                ## What they cite

                3 of 4 items cite a source: 2 of 2 in favor, 1 of 1 against, 0 of 1 no position.

                | source | cited by | on which side | author | title | publisher | date | type | address |
                |---|---|---|---|---|---|---|---|---|
                | s1 | post, c1 | 1 in favor, 1 against | Feng | On \\| trams | NPR | 2019-12-16ᵃ | newspaper articleᵈ | <https://npr.org/a> |
                | s2 | c3 | 1 in favor |  |  | VICE |  | film or videoᵈ |  |
                | s3 | c1 | 1 against |  |  |  |  | web pageᵈ | javascript\\:alert(1) |
                | s4 | c3 | 1 in favor |  | “the article” |  |  | reportᵈ |  |

                ᵃ read off the address; ᵈ nothing says so: the kind that fits anything; “…” the words by \
                which a work without a name is mentioned. What has no mark, somebody wrote.

                ### Cited by more than one item

                - s1 Feng, “On \\| trams”, NPR, 2019-12-16: post (in favor), c1 (against)

                ### Cited by one side only

                - in favor: s2 VICE (1); s4 a work without a name (“the article”) (1)
                - against: s3 javascript\\:alert(1) (1)

                ### Addresses that look dead or malformed

                - c1, s3: “javascript\\:alert(1)” is never followed

                ### Mentions that could not be tied to one source

                - c2: “the \\*article\\*” may mean s1 or s2
                - c2: “a study” fits no source

                """);
    }

    @Test
    void theSummaryTellsItOfAllThreads() {
        String summary = MarkdownSummary.of(result());

        assertThat(summary)
                .contains("## What they cite", "| `npr-", "trams: post, c1", "### Cited by one side only")
                .contains("- trams/c1: “javascript\\:alert(1)” is never followed")
                .contains("- trams/c2: “a study” fits no source")
                .doesNotContain("Cited by more than one thread");
    }

    @Test
    void theJsonReportCountsTheSame() {
        AnalysisResult result = result();
        String json = ReportJson.thread(result, result.threads().get(0)).replaceAll("\\s+", " ");

        assertThat(json)
                .contains("\"shared\": [ \"s1\" ], \"onlyFavor\": [ \"s2\", \"s4\" ], \"onlyAgainst\": [ \"s3\" ]")
                .contains("\"item\": \"c1\", \"source\": \"s3\"", "\"flaw\": \"is never followed\"")
                .contains("\"ambiguous\": 1, \"unlinked\": 1")
                .contains("\"quote\": \"the *article*\"", "\"candidates\": [ \"s1\", \"s2\" ]");
    }
}
