package dev.colloquy.json;

import static dev.colloquy.json.Committed.MANIFEST;
import static dev.colloquy.json.Committed.REPORT;
import static dev.colloquy.json.Committed.SEED;
import static dev.colloquy.json.Committed.SUMMARY;
import static dev.colloquy.json.Committed.THREAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.diff.Edition;
import dev.colloquy.model.Corpus;
import dev.colloquy.text.UserError;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Reports and corpora whose threads are read again each time that they are asked for, so that they may be larger than memory. */
final class OnDemandEditionTest {

    private final Map<String, String> files = new HashMap<>();
    private final AtomicInteger reads = new AtomicInteger();

    private Optional<String> again(String name) {
        reads.incrementAndGet();
        return Optional.ofNullable(files.get(name));
    }

    private ReadEdition onDemand() {
        files.put("reports", REPORT);
        files.put("corpus", THREAD);
        EditionReader reader = new EditionReader();
        reader.report(SEED, REPORT, () -> again("reports"));
        reader.report("summary.json", SUMMARY);
        reader.corpus(SEED, THREAD, () -> again("corpus"));
        reader.corpus("manifest.json", MANIFEST);
        return reader.finish("reports");
    }

    private static ReadEdition atHand() {
        EditionReader reader = new EditionReader();
        reader.report(SEED, REPORT);
        reader.report("summary.json", SUMMARY);
        reader.corpus(SEED, THREAD);
        reader.corpus("manifest.json", MANIFEST);
        return reader.finish("reports");
    }

    @Test
    void whatIsReadOnDemandIsWhatIsReadAtOnce() {
        ReadEdition onDemand = onDemand();

        assertThat(onDemand).isEqualTo(atHand());
        assertThat(onDemand.complete()).isTrue();
        assertThat(onDemand.edition().orElseThrow().ids()).containsExactly("000_c595ac6e92e97575");
        assertThat(onDemand.edition().orElseThrow().items())
                .allSatisfy(i -> assertThat(i.text()).isPresent());
    }

    @Test
    void aThreadIsReadAgainWhenItIsAskedForButNotTwiceInARow() {
        Corpus corpus = onDemand().corpus().orElseThrow();
        Edition edition = onDemand().edition().orElseThrow();
        reads.set(0);

        assertThat(corpus.version()).isEqualTo(edition.stamp().corpus());
        assertThat(corpus.itemCount()).isEqualTo(9);
        assertThat(edition.ids()).hasSize(1);
        assertThat(reads).hasValue(0);
        assertThat(CorpusJson.thread(corpus.threads().get(0))).isEqualTo(THREAD);
        assertThat(reads).hasValue(1);
        edition.items();
        edition.items();
        assertThat(reads).hasValue(1);
    }

    @Test
    void aFileThatHasBecomeAnotherOneIsTold() {
        Corpus corpus = onDemand().corpus().orElseThrow();

        for (String other : new String[] {"", "{", REPORT, THREAD.replaceFirst("\"text\": \"", "\"text\": \"Or ")}) {
            files.put("corpus", other);
            assertThatThrownBy(() -> corpus.threads().get(0))
                    .isInstanceOf(UserError.class)
                    .hasMessage(SEED + " was changed while it was read");
        }
        files.clear();
        assertThatThrownBy(() -> corpus.threads().get(0)).hasMessageContaining("was changed");
    }

    @Test
    void aReportThatHasBecomeAnotherOneIsTold() {
        Edition edition = Edition.of("again", onDemand().edition().orElseThrow().stamp(), threads());

        assertThat(edition.items()).hasSize(9);
        for (String other :
                new String[] {"", THREAD, REPORT.replace("\"id\": \"000_c595ac6e92e97575\"", "\"id\": \"b\"")}) {
            files.put("reports", other);
            assertThatThrownBy(() -> threads().get(0))
                    .isInstanceOf(UserError.class)
                    .hasMessage(SEED + " was changed while it was read");
        }
    }

    private ReportThreads threads() {
        return new ReportThreads(
                ReportReader.read(SEED, REPORT).report().stream()
                        .map(r -> r.again(() -> again("reports")))
                        .toList(),
                thread -> thread);
    }
}
