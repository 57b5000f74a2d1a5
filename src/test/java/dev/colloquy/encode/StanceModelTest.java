package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceModelTest {

    private static final StanceModel MODEL = new StanceModel();

    private static final String FAVOR = "Electric scooters in the city are a good thing.";
    private static final String AGAINST = "Electric scooters in the city are a bad thing.";

    @AfterAll
    static void release() {
        MODEL.close();
    }

    @Test
    void namesTheDigestOfTheShippedFile() throws IOException {
        try (InputStream in = Objects.requireNonNull(StanceModel.class.getResourceAsStream(StanceModel.FILE))) {
            byte[] network = in.readAllBytes();
            CRC32 checksum = new CRC32();
            checksum.update(network);
            assertThat(StanceModel.INFO.hash()).isEqualTo(ContentHash.of(network));
            assertThat(StanceModel.CHECKSUM).isEqualTo(checksum.getValue());
        }
    }

    @Test
    void givesProbabilitiesThatAddUpToOne() {
        SideScores scores = MODEL.scorer()
                .score(FAVOR, Optional.empty(), List.of("They lie around everywhere, and people fall over them."))
                .whole();

        assertThat(Math.exp(scores.against())
                        + Math.exp(scores.favor())
                        + Math.exp(scores.none())
                        + Math.exp(scores.mixed()))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void tellsLoveFromHate() {
        TargetScorer scorer = new TargetScorer(MODEL.scorer());
        SideScores love = whole(scorer, FAVOR, AGAINST, "I love electric scooters.");
        SideScores hate = whole(scorer, FAVOR, AGAINST, "I hate electric scooters.");

        assertThat(love.favor()).isGreaterThan(love.against());
        assertThat(hate.against()).isGreaterThan(hate.favor());
    }

    @Test
    void seesTheSameFromBothSides() {
        TargetScorer scorer = new TargetScorer(MODEL.scorer());
        String text = "I am not sure that the council has thought about it.";

        SideScores there = whole(scorer, FAVOR, AGAINST, text);
        SideScores back = whole(scorer, AGAINST, FAVOR, text).swapped();

        assertThat(back.favor()).isCloseTo(there.favor(), within(1e-12));
        assertThat(back.against()).isCloseTo(there.against(), within(1e-12));
    }

    @Test
    void givesTheSameNumbersWhateverWasAskedBeforeAndInEachThread() throws InterruptedException, ExecutionException {
        List<String> texts = IntStream.range(1, 25)
                .mapToObj(i -> "I would " + (i % 2 == 0 ? "never " : "") + "use one" + " and again".repeat(i) + ".")
                .toList();
        ItemScorer first = MODEL.scorer();
        List<ItemScores> expected = texts.stream()
                .map(t -> first.score(FAVOR, Optional.empty(), List.of(t)))
                .toList();

        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<ItemScores>>> answers = IntStream.range(0, 2)
                    .mapToObj(w -> workers.submit(() -> {
                        ItemScorer scorer = MODEL.scorer();
                        return texts.stream()
                                .map(t -> scorer.score(FAVOR, Optional.empty(), List.of(t)))
                                .toList();
                    }))
                    .toList();
            for (Future<List<ItemScores>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            workers.shutdown();
        }
        assertThat(texts.stream()
                        .map(t -> first.score(FAVOR, Optional.empty(), List.of(t)))
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void readsLongItemsInSeveralWindows() {
        List<String> sentences = IntStream.range(0, 60)
                .mapToObj(i -> "Scooter number " + i + " stands in my way again.")
                .toList();

        assertThat(MODEL.scorer().score(FAVOR, Optional.empty(), sentences).sentences())
                .hasSize(60);
    }

    private static SideScores whole(TargetScorer scorer, String favor, String against, String text) {
        return scorer.score(favor, against, Optional.empty(), List.of(text)).whole();
    }

    @Test
    void takesNoNetworkButItsOwn(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve(StanceModel.FILE), new byte[] {8, 7, 18});
        System.setProperty(StanceModel.FOLDER_PROPERTY, folder.toString());
        try (StanceModel model = new StanceModel()) {
            assertThatThrownBy(model::scorer)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("is damaged, or not the one of this program");
        } finally {
            System.clearProperty(StanceModel.FOLDER_PROPERTY);
        }
    }

    @Test
    void saysWhichFileItCannotLoad() {
        System.setProperty(StanceModel.FOLDER_PROPERTY, "/nowhere");
        try (StanceModel model = new StanceModel()) {
            assertThatThrownBy(model::scorer).hasMessageContaining("stance network cannot be loaded");
        } finally {
            System.clearProperty(StanceModel.FOLDER_PROPERTY);
        }
    }
}
