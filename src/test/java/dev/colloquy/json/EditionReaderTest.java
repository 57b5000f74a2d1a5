package dev.colloquy.json;

import static dev.colloquy.json.Committed.MANIFEST;
import static dev.colloquy.json.Committed.REPORT;
import static dev.colloquy.json.Committed.SEED;
import static dev.colloquy.json.Committed.SUMMARY;
import static dev.colloquy.json.Committed.THREAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and corpora as they were written, and as hands and other programs leave them. */
final class EditionReaderTest {

    private static ReadEdition read(String report, String summary) {
        EditionReader reader = new EditionReader();
        reader.report(SEED, report);
        if (!summary.isEmpty()) {
            reader.report("summary.json", summary);
        }
        return reader.finish("reports");
    }

    private static List<String> sentences(ReadEdition read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    @Test
    void theSeedIsReadWithItsLabels() {
        ReadEdition read = read(REPORT, SUMMARY);

        assertThat(read.problems()).isEmpty();
        assertThat(read.complete()).isTrue();
        Edition edition = read.edition().orElseThrow();
        assertThat(edition.items()).hasSize(9).allMatch(i -> i.text().isEmpty());
        assertThat(edition.items().get(3).name()).isEqualTo("000_c595ac6e92e97575/c3");
        assertThat(edition.totals().works()).isNotEmpty();
        assertThat(edition.stamp().models()).containsKeys("stance", "lemma");
        assertThat(EditionReader.summary("s", "summary.json", SUMMARY)
                        .edition()
                        .orElseThrow()
                        .totals())
                .isEqualTo(edition.totals());
    }

    @Test
    void textsComeFromACorpusWhoseHashesFit() {
        EditionReader reader = new EditionReader();
        reader.report(SEED, REPORT);
        reader.report("summary.json", SUMMARY);
        reader.corpus(SEED, THREAD);
        reader.corpus("manifest.json", MANIFEST);
        ReadEdition read = reader.finish("reports");

        assertThat(read.problems()).isEmpty();
        assertThat(read.corpus()).isPresent();
        assertThat(read.edition().orElseThrow().items()).allMatch(i -> i.text().isPresent());
    }

    @Test
    void anotherTextIsNotUsed() {
        EditionReader reader = new EditionReader();
        reader.report(SEED, REPORT);
        reader.corpus(SEED, THREAD.replace("kind of scary", "kind of nice"));
        ReadEdition read = reader.finish("reports");

        assertThat(read.corpus()).isEmpty();
        assertThat(read.edition().orElseThrow().items())
                .filteredOn(i -> i.text().isEmpty())
                .extracting(EditionItem::id)
                .containsExactly("c1");
        assertThat(sentences(read))
                .anyMatch(s -> s.contains("hash: does not fit the thread; the file was edited by hand"))
                .anyMatch(s -> s.contains("1 item (000_c595ac6e92e97575/c1)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schemaVersion": 1      | "schemaVersion": 2        | :2:20: schemaVersion: this report is of schema version 2; this program reads 1
            "schemaVersion": 1,     | ''                        | it has no "schemaVersion"
            "label": "AGAINST",     | "label": "HOSTILE",       | stance.label: “HOSTILE” is no label that this program knows
            "stance": {             | "position": {             | stance: is missing
            "citations": [          | "citations": 3, "c": [    | citations: must be a list
            "source": "s1"          | "source": "s99"           | there is no source “s99” in this report
            "id": "c2"              | "id": "c1"                | an item “c1” is there already
            "hash": "sha256:        | "hash": "md5:             | is no digest
            "corpusVersion": "      | "corpusVersion": 5, "x": "| corpusVersion: must be text or null
            "items": [              | "items": "items": [       | this is no JSON
            "program": {            | "schemaVersion": 1, "program": { | a key is there twice
            "uncertain": true       | "uncertain": "yes"        | stance.uncertain: must be true or false
            """)
    void aBrokenReportIsToldWithItsPlace(String what, String by, String sentence) {
        assertThat(REPORT).contains(what);
        ReadEdition read = read(REPORT.replaceFirst(java.util.regex.Pattern.quote(what), by), "");

        assertThat(read.edition()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(sentences(read).get(0)).startsWith(SEED + ":").contains(sentence);
    }

    @Test
    void aReportThatIsCutShortEndsInTheMiddle() {
        for (int end : new int[] {1, 100, REPORT.length() / 2, REPORT.length() - 3}) {
            ReadEdition read = read(REPORT.substring(0, end), "");
            assertThat(sentences(read)).singleElement().asString().contains("it ends in the middle");
            assertThat(read.problems().get(0).line()).isPositive();
        }
        assertThat(sentences(read("", ""))).singleElement().asString().contains("the file is empty");
    }

    @Test
    void withoutAReportTheTotalsOfTheSummaryAreLeft() {
        ReadEdition read = read(REPORT.substring(0, 500), SUMMARY);

        assertThat(read.edition().orElseThrow().threads()).isEmpty();
        assertThat(read.edition().orElseThrow().totals().items()).isEqualTo(9);
        assertThat(read.complete()).isFalse();
    }

    @Test
    void aLabelThatWasChangedByHandIsTold() {
        ReadEdition read = read(REPORT.replaceFirst("\"label\": \"AGAINST\"", "\"label\": \"FAVOR\""), SUMMARY);

        assertThat(sentences(read))
                .anyMatch(s -> s.contains("summary.stance: is not what the labels of the items add up to"))
                .anyMatch(s -> s.contains("it is not what the reports add up to"));
        assertThat(read.edition()).as("it can be used").isPresent();
        assertThat(read.complete()).as("but is doubtful").isFalse();
    }

    @Test
    void aHashThatWasChangedByHandIsTold() {
        String other = SUMMARY.replaceFirst("\"corpusVersion\": \"sha256:95", "\"corpusVersion\": \"sha256:00");

        assertThat(sentences(EditionReader.summary("s", "summary.json", other)))
                .singleElement()
                .asString()
                .contains("corpusVersion: does not fit the hashes of the threads");
    }

    @Test
    void twoReportsOfOneThreadAndLeftOversAreLeftOut() {
        EditionReader reader = new EditionReader();
        reader.report(SEED, REPORT);
        reader.report("copy.json", REPORT);
        reader.report("old.json", REPORT.replace("\"id\": \"000_c595ac6e92e97575\"", "\"id\": \"old\""));
        reader.report("summary.json", SUMMARY);
        ReadEdition read = reader.finish("reports");

        assertThat(sentences(read))
                .anyMatch(s -> s.startsWith("copy.json: left out: " + SEED + " is a report of the thread"))
                .anyMatch(s -> s.startsWith("old.json: left out: left over from another run"));
        assertThat(read.edition().orElseThrow().threads().orElseThrow()).hasSize(1);
    }

    @Test
    void reportsOfAnotherRunAreNamed() {
        String mixed = REPORT.replace("\"id\": \"000_c595ac6e92e97575\"", "\"id\": \"b\"")
                .replaceFirst("(\"codebook\": \\{[^}]*sha256:)ab", "$100");
        EditionReader reader = new EditionReader();
        reader.report("b.json", mixed);
        reader.report("a.json", REPORT);
        reader.report("c.json", REPORT.replace("\"id\": \"000_c595ac6e92e97575\"", "\"id\": \"c\""));
        ReadEdition read = reader.finish("reports");

        assertThat(sentences(read))
                .anyMatch(s -> s.equals("b.json: left out: of another run than that of most reports beside it"
                        + " (unlike: codebook)"));
        assertThat(read.edition().orElseThrow().threads().orElseThrow()).hasSize(2);
    }

    @Test
    void aMissingReportIsNamed() {
        EditionReader reader = new EditionReader();
        reader.report("summary.json", SUMMARY);
        ReadEdition read = reader.finish("reports");

        assertThat(sentences(read))
                .singleElement()
                .asString()
                .contains("the report of the thread 000_c595ac6e92e97575");
        assertThat(read.edition().orElseThrow().threads()).isEmpty();
    }

    @Test
    void aCorpusIsReadAsItWasWritten() {
        CorpusReader reader = new CorpusReader();
        reader.file(SEED, THREAD);
        reader.file("manifest.json", MANIFEST);
        Corpus corpus = reader.finish();

        assertThat(corpus.problems()).isEmpty();
        assertThat(CorpusJson.thread(corpus.threads().get(0))).isEqualTo(THREAD);
        assertThat(CorpusJson.manifest(corpus)).isEqualTo(MANIFEST);
    }

    @Test
    void aCorpusThatDoesNotHoldIsTold() {
        CorpusReader reader = new CorpusReader();
        reader.file("manifest.json", MANIFEST.replace("949950", "000000"));
        reader.file(SEED, THREAD.replace("\"post\"", "\"comment\""));
        reader.file("b.json", THREAD.replace(": \"000_c595ac6e92e97575\"", ": \"b\""));
        Corpus corpus = reader.finish();

        assertThat(corpus.threads()).isEmpty();
        assertThat(corpus.problems())
                .extracting(ReadProblem::sentence)
                .anyMatch(s -> s.contains("there must be one post, and there are 0"))
                .anyMatch(s -> s.contains("b.json: left out: manifest.json does not name the thread b"))
                .anyMatch(s -> s.contains("manifest.json: the corpus version does not fit"));
        assertThat(corpus.problems()).anyMatch(p -> p.severity() == Severity.ERROR && p.line() > 0);
    }

    @Test
    void kindsAreToldByTheFirstKeys() {
        assertThat(JsonKind.of(REPORT)).isEqualTo(JsonKind.REPORT);
        assertThat(JsonKind.of(SUMMARY)).isEqualTo(JsonKind.SUMMARY);
        assertThat(JsonKind.of(THREAD)).isEqualTo(JsonKind.THREAD);
        assertThat(JsonKind.of(MANIFEST)).isEqualTo(JsonKind.MANIFEST);
        assertThat(JsonKind.of(REPORT.substring(0, 200))).isEqualTo(JsonKind.REPORT);
        for (String other : List.of("[]", "{\"a\": 1}", "{\"schemaVersion\": 1}", "[")) {
            assertThat(JsonKind.of(other)).isEqualTo(JsonKind.OTHER);
        }
        for (String broken : List.of("", "{", "no JSON")) {
            assertThat(JsonKind.of(broken)).isEqualTo(JsonKind.BROKEN);
        }
    }

    @Test
    void threadsThatCannotBeReadAreNamed() {
        EditionReader cut = new EditionReader();
        cut.report("folder/" + SEED, REPORT.substring(0, 500));
        cut.report("folder/summary.json", SUMMARY);
        ReadEdition read = cut.finish("reports");
        assertThat(read.unread()).containsExactly("000_c595ac6e92e97575");
        assertThat(read.doubts()).isEmpty();
        assertThat(read.stated().orElseThrow().items()).isEqualTo(9);

        EditionReader unreadable = new EditionReader();
        unreadable.report(SEED, REPORT);
        unreadable.unreadable(ReadProblem.at(Severity.ERROR, "HEAD:b.json", 0, 0, "cannot be read: too large"));
        unreadable.corpusUnreadable(ReadProblem.at(Severity.ERROR, "HEAD:manifest.json", 0, 0, "cannot be read"));
        read = unreadable.finish("reports");
        assertThat(read.unread()).containsExactly("b");
        assertThat(read.doubts()).extracting(ReadProblem::file).contains("HEAD:manifest.json");
    }

    @Test
    void aCorpusNamesThreadsThatCannotBeRead() {
        CorpusReader reader = new CorpusReader();
        reader.file(SEED, THREAD.substring(0, 300));
        reader.unreadable(ReadProblem.at(Severity.ERROR, "corpus/b.json", 0, 0, "cannot be read: too large"));
        assertThat(reader.finish().threads()).isEmpty();
        assertThat(reader.unread()).containsExactly("000_c595ac6e92e97575", "b");
        assertThat(reader.doubts()).isEmpty();
    }

    @Test
    void twoReportsOfAThreadAreDoubtful() {
        EditionReader reader = new EditionReader();
        reader.report(SEED, REPORT);
        reader.report("copy.json", REPORT);
        ReadEdition read = reader.finish("reports");
        assertThat(read.unread()).isEmpty();
        assertThat(read.doubts())
                .extracting(ReadProblem::message)
                .anyMatch(m -> m.contains("is a report of the thread"));
    }
}
