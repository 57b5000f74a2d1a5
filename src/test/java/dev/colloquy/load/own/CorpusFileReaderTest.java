package dev.colloquy.load.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.json.CorpusJson;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CorpusFileReaderTest implements ReaderContract {

    private static Comment comment(int number, String parent, String text) {
        return new Comment(
                "c" + number,
                number + 3,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                Optional.of("Zo\u00EB"),
                Optional.of("2024-03-01"),
                SourceText.of(text));
    }

    private static ThreadDoc written() {
        return new ThreadDoc(
                "sample",
                "sample.html",
                new Post("Ferries", Optional.of("Lena"), Optional.empty(), SourceText.of("A ferry?\n\n\"Yes\".")),
                List.of(
                        comment(1, "", "No boats, \uD83D\uDEA4."),
                        comment(2, "c1", "Why not?"),
                        comment(3, "post", "I agree.")),
                OptionalInt.of(3));
    }

    @Override
    public ThreadReader reader() {
        return new CorpusFileReader();
    }

    @Override
    public String sample() {
        return CorpusJson.thread(written());
    }

    @Test
    void readsWhatWasWritten() {
        Read read = read(sample());
        assertThat(read.problems()).isEmpty();
        ThreadDoc thread = read.threads().get(0);
        assertThat(thread.hash()).isEqualTo(written().hash());
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(3));
        assertThat(thread.comments()).extracting(Comment::ordinal).containsExactly(4, 5, 6);
        assertThat(thread.file()).isEqualTo("sample.txt");
    }

    @Test
    void passesTheManifestOver() {
        String manifest = CorpusJson.manifest(new Corpus(List.of(written()), List.of()));
        assertThat(reader().sniff(ReaderContract.sampleOf(manifest))).isEqualTo(Confidence.CERTAIN);
        Read read = read(manifest);
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Done.class);
        assertThat(read.threads()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void mendsAndTellsWhatWasEdited() {
        Read read = read(
                sample().replace("\"parent\": \"c1\"", "\"parent\": \"c9\"").replace("I agree", "I do not"));
        assertThat(read.threads().get(0).comments())
                .extracting(c -> c.body().value())
                .containsExactly("No boats, \uD83D\uDEA4.", "Why not?", "I do not.");
        assertThat(read.threads().get(0).comments().get(1).parent()).isEmpty();
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .containsExactly(
                        "sample.txt: it answers c9, which is not there; it is read as an answer to the post",
                        "sample.txt: its digest does not fit it: the file was edited by hand, and it is read as it is");
        Read twice = read(sample().replace("\"id\": \"c2\"", "\"id\": \"c1\""));
        assertThat(twice.threads().get(0).comments()).extracting(Comment::id).containsExactly("c1", "c2", "c3");
    }

    @Test
    void readsWhatIsThereOfAFileThatIsCutShortAndTellsWhere() {
        Read read = read(sample().substring(0, sample().indexOf("Why not?")));
        assertThat(read.threads().get(0).comments())
                .extracting(c -> c.body().value())
                .containsExactly("No boats, \uD83D\uDEA4.");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).line()).isGreaterThan(20);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void refusesEndlessNesting() {
        assertThat(read("{\"schemaVersion\": 1, \"items\": " + "[".repeat(100_000))
                        .outcome())
                .isInstanceOf(ReadOutcome.Unreadable.class);
    }
}
