package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.cite.Supplied;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.engine.Labeller;
import dev.colloquy.io.Journal;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.store.PackedThread;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads and labels that are kept as bytes are the same again, and labels that are kept are not found twice. */
final class KeptLabelsTest {

    private static final ContentHash KIND = ContentHash.of("kind");

    @TempDir
    private Path folder = Path.of("");

    private static List<Annotation> labels(ThreadResult thread) {
        List<Annotation> all = new ArrayList<>();
        for (ItemResult item : thread.items()) {
            all.addAll(item.stances());
            all.add(item.towardPost());
            all.addAll(item.themes());
            all.addAll(item.citations());
            all.addAll(item.looseMentions());
        }
        List<KeyphraseAnnotation> phrases = thread.keyphrases();
        all.addAll(phrases);
        return all;
    }

    private void assertKept(AnalysisResult result) {
        for (ThreadResult thread : result.threads()) {
            ThreadDoc back = PackedThread.read(PackedThread.of(thread.thread()));
            assertThat(back).isEqualTo(thread.thread());
            assertThat(PackedLabels.read(PackedLabels.of(labels(thread)), back)).isEqualTo(labels(thread));
        }
    }

    @Test
    void whatIsPackedIsTheSameAgain() throws IOException {
        assertKept(LabelledThreads.golden(folder));
        assertKept(LabelledThreads.hostile(Files.createDirectories(folder.resolve("hostile"))));
    }

    /** Labels with the program's own pipeline and counts the items that it reads. */
    private static List<ThreadResult> label(Corpus corpus, RecordStore store, AtomicInteger asked, int workers) {
        Codebook codebook = BuiltinCodebook.general();
        return new Labeller(
                        () -> Wiring.pipeline(1, Optional.empty(), asked::incrementAndGet),
                        Supplied.none(),
                        workers,
                        store,
                        items -> {})
                .label(corpus, codebook);
    }

    private Corpus corpus() throws IOException {
        for (String name : List.of("transport-congestion-charge", "food-sugar-tax", "work-remote-office")) {
            Files.copy(
                    CliRunner.ROOT.resolve("src/test/resources/golden/" + name + "/thread.txt"),
                    folder.resolve(name + ".txt"));
        }
        return Inputs.read(List.of(folder), List.of(), Intake.usual());
    }

    @Test
    void aBrokenOffRunGoesOnWhereItWasWithTheSameAnswer() throws IOException {
        Corpus corpus = corpus();
        AtomicInteger whole = new AtomicInteger();
        Path there = Files.createDirectories(folder.resolve("kept")).resolve("labels");
        List<ThreadResult> first;
        try (Journal journal = Journal.open(there, KIND, false)) {
            first = List.copyOf(label(corpus, journal, whole, 2));
        }
        byte[] kept = Files.readAllBytes(there);
        for (int cut : new int[] {kept.length, kept.length - 1, kept.length / 2, 0}) {
            Files.write(there, Arrays.copyOf(kept, cut));
            AtomicInteger asked = new AtomicInteger();
            try (Journal journal = Journal.open(there, KIND, false)) {
                assertThat(List.copyOf(label(corpus, journal, asked, 1))).isEqualTo(first);
            }
            assertThat(asked.get() == 0).as("cut at " + cut).isEqualTo(cut == kept.length);
            assertThat(asked.get() == whole.get()).as("cut at " + cut).isEqualTo(cut == 0);
        }
    }

    @Test
    void onlyAThreadThatChangedIsLabelledAgain() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Path there = Files.createDirectories(folder.resolve("kept")).resolve("labels");
        try (Journal journal = Journal.open(there, KIND, false)) {
            assertThat(label(corpus(), journal, asked, 2)).hasSize(3);
        }
        asked.set(0);
        Path changed = folder.resolve("food-sugar-tax.txt");
        Files.writeString(changed, "\n\n" + Files.readString(changed).replace("sugar", "salt"));
        Path moved = folder.resolve("work-remote-office.txt");
        Files.writeString(moved, Files.readString(moved).replace("\n", "\r\n"));
        Corpus now = Inputs.read(List.of(folder), List.of(), Intake.usual());
        try (Journal journal = Journal.open(there, KIND, false)) {
            List<ThreadResult> results = List.copyOf(label(now, journal, asked, 2));
            assertThat(asked.get()).isEqualTo(items(now, "food-sugar-tax"));
            List<ThreadResult> anew = List.copyOf(label(now, Desk.temporary(), new AtomicInteger(), 1));
            assertThat(results).isEqualTo(anew);
        }
    }

    private static int items(Corpus corpus, String id) {
        return Stream.of(0, 1, 2)
                .filter(i -> corpus.id(i).equals(id))
                .mapToInt(corpus::items)
                .sum();
    }
}
