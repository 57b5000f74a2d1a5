package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.Cells;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far work is, as a person sees it, by a clock that the test turns. */
final class ProgressBarTest {

    private static final long SECOND = 1_000_000_000L;
    private static final String ERASE = "\r\u001B[K";

    private final StringWriter err = new StringWriter();
    private long now = 7 * SECOND;

    private Terminal terminal(boolean watched, Map<String, String> environment) {
        return new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false, watched, environment);
    }

    private ProgressBar bar(Terminal terminal, boolean quiet, long total) {
        return new ProgressBar(terminal, quiet, ProgressBar.Unit.ITEMS, total, () -> now);
    }

    /** Everything that was drawn, one after the other. */
    private List<String> drawn() {
        return Stream.of(err.toString().split("\r\u001B\\[K", -1)).skip(1).toList();
    }

    private void work(ProgressBar bar, int items, long each) {
        for (int i = 0; i < items; i++) {
            now += each;
            bar.step();
        }
    }

    @Test
    void showsShareCountsPaceAndTimeLeft() {
        work(bar(terminal(true, Map.of()), false, 1_000), 250, SECOND / 10);

        assertThat(drawn().get(drawn().size() - 1))
                .isEqualTo("labelling [####-------------]  25 %  250/1,000 items  10.0 items/s  1:15 left");
    }

    @Test
    void saysNothingOfWorkThatIsSoonDone() {
        work(bar(terminal(true, Map.of()), false, 15), 15, SECOND / 10);

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysNothingUnlessAPersonLooksOn() {
        work(bar(terminal(false, Map.of()), false, 100), 50, SECOND);
        work(bar(terminal(true, Map.of()), true, 100), 50, SECOND);
        work(bar(terminal(true, Map.of("TERM", "dumb")), false, 100), 50, SECOND);
        work(bar(terminal(true, Map.of()).quietly(true), false, 100), 50, SECOND);

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void isDrawnTenTimesASecondAtMost() {
        work(bar(terminal(true, Map.of()), false, 1_000_000), 10_000, SECOND / 1_000);

        assertThat(drawn()).hasSizeBetween(75, 81);
    }

    @Test
    void isTakenAwayAtTheEnd() {
        work(bar(terminal(true, Map.of()), false, 100), 100, SECOND);
        assertThat(err.toString()).endsWith(ERASE);

        try (ProgressBar broken = bar(terminal(true, Map.of()), false, 100)) {
            work(broken, 50, SECOND);
            assertThat(err.toString()).endsWith("left");
        }
        assertThat(err.toString()).endsWith(ERASE);
    }

    @Test
    void isTakenAwayBeforeAMessage() {
        Terminal terminal = terminal(true, Map.of());
        work(bar(terminal, false, 100), 50, SECOND);

        new Messages(terminal, false).error("something is odd", "");

        assertThat(err.toString()).endsWith(ERASE + "analyze: something is odd\n");
    }

    @Test
    void fitsEveryTerminal() {
        for (int columns = 40; columns <= 200; columns++) {
            Map<String, String> environment = new HashMap<>(Map.of("COLUMNS", Integer.toString(columns)));
            err.getBuffer().setLength(0);
            work(bar(terminal(true, environment), false, 2_000_000), 100, 3 * SECOND);

            int room = columns;
            assertThat(drawn()).isNotEmpty().allMatch(line -> Cells.of(line) < room);
            assertThat(drawn()).allMatch(line -> line.contains(" %"));
        }
    }

    @Test
    void bytesAreToldInMegabytes() {
        ProgressBar bar =
                new ProgressBar(terminal(true, Map.of()), false, ProgressBar.Unit.BYTES, 40_000_000, () -> now);
        for (int i = 1; i <= 5; i++) {
            now += SECOND;
            bar.at(i * 2_000_000L);
        }

        assertThat(drawn().get(drawn().size() - 1))
                .isEqualTo("reading [######--------------------]  25 %  10.0/40.0 MB  2.0 MB/s  0:15 left");
    }

    @Test
    void onePauseDoesNotUpsetThePace() {
        Pace pace = new Pace(0);
        for (int i = 1; i <= 100; i++) {
            pace.at(i * SECOND / 10, i);
        }
        pace.at(11 * SECOND, 100);

        assertThat(pace.perSecond()).isBetween(7.5, 8.5);
        assertThat(pace.secondsLeft(200).orElseThrow()).isBetween(12L, 13L);
    }

    @Test
    void aPaceThatIsNotKnownGivesNoTime() {
        assertThat(new Pace(0).secondsLeft(10)).isEmpty();
    }
}
