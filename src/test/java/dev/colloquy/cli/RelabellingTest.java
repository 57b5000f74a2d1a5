package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.CodebookEdit.Flip;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Pair;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.Pairing;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.WorkLinks;
import dev.colloquy.diff.Worlds;
import dev.colloquy.io.FileTree;
import dev.colloquy.model.Corpus;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is labelled again item by item is what whole corpora would have been labelled as. */
final class RelabellingTest {

    private static final String OLD = """
            Should the market hall close on Sundays?

            Traders asked the council for a day of rest. The report is at https://council.example/hall.

            4 comments

              1. Ana says:
                 Yes, traders need rest. Closing is right and fair.

              2. Ben says:
                 @Ana I disagree, families can only shop on Sundays. Money matters too.

              3. Carl says:
                 I like the fish. See Holm's report of 2014.

              4. Dee says:
                 My aunt thinks it should close, but I think that is nonsense.

            Leave a Reply
            """;
    private static final String NEW = OLD.replace("Closing is right and fair.", "But closing costs money and jobs.")
            .replace("I like the fish.", "Close it, everybody needs a rest.");
    private static final String FIRST = """
            id: hall
            version: "1"
            name: Hall
            targets:
              - id: sunday
                name: closing on Sundays
                favor: The market hall should close on Sundays.
                against: The market hall should stay open on Sundays.
            themes:
              - id: cost
                name: Cost
                definition: Money
                indicators: [money, price]
              - id: family
                name: Family
                definition: Family
                indicators: [family]
            """;
    private static final String SECOND = FIRST.replace("[money, price]", "[money, job, rest]")
            .replace("[family]", "[family, aunt]")
            .replace("The market hall should close on Sundays.", "Sunday opening is bad for everyone.");

    private final Terminal terminal = new Terminal(
            new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false, false, Map.of());
    private final Messages messages = new Messages(terminal, true);
    private final Editions.Settings settings = new Editions.Settings(
            Path.of(""), Path.of("reports"), Path.of("corpus"), Optional.empty(), ArchiveMaps.none(), 2);
    private final FreshLabels whole = new FreshLabels(settings, terminal, messages);
    private final SomeLabels some = new SomeLabels(settings, terminal);

    private static Corpus corpus(String text) {
        return Inputs.read(
                new TreeMap<>(
                        Map.of("hall.txt", () -> new FileTree.Content.Bytes(text.getBytes(StandardCharsets.UTF_8)))),
                Intake.usual());
    }

    private static Codebook codebook(String text) {
        return ((CodebookOutcome.Valid) new CodebookReader().read("codebook.yaml", text)).codebook();
    }

    private EditionAtHand label(String text, String codebook) {
        return whole.label("edition", corpus(text), codebook(codebook), Optional.empty());
    }

    /** As another version of the program would have made it. */
    private static EditionAtHand older(EditionAtHand edition) {
        Edition own = edition.edition();
        Stamp stamp = own.stamp();
        return edition.with(new Edition(
                own.name(),
                new Stamp("0.0.1", stamp.corpus(), stamp.codebook(), stamp.archiveMap(), stamp.models()),
                own.totals(),
                own.threads()));
    }

    private static List<String> told(Map<String, Labels> labels, String name) {
        Labels found =
                labels.getOrDefault(name, new Labels(Stance.NONE, false, List.of(), new TreeMap<>(), new TreeMap<>()));
        List<String> told = new ArrayList<>(List.of(found.stance().name()));
        told.addAll(found.themes().keySet());
        told.addAll(found.works().keySet());
        return told;
    }

    private void assertAlike(String newText, String newCodebook) {
        EditionAtHand before = label(OLD, FIRST);
        EditionAtHand after = label(newText, newCodebook);
        Worlds full = Worlds.of(
                before.edition(),
                label(newText, FIRST).edition(),
                label(OLD, newCodebook).edition(),
                after.edition());
        Pairing pairing = Pairer.pair(before.edition(), after.edition());
        assertThat(pairing.pairs()).hasSize(5);
        for (boolean old : List.of(false, true)) {
            Worlds found = new Relabelling(some)
                    .of(
                            old ? older(before) : before,
                            old ? older(after) : after,
                            pairing,
                            WorkLinks.of(before.edition(), after.edition(), pairing))
                    .orElseThrow();
            for (Pair pair : pairing.pairs()) {
                String earlier = pair.before().name();
                String later = pair.after().name();
                assertThat(told(found.oldTextOldCodebook(), earlier))
                        .isEqualTo(told(full.oldTextOldCodebook(), earlier));
                assertThat(told(found.newTextOldCodebook(), later)).isEqualTo(told(full.newTextOldCodebook(), later));
                assertThat(told(found.oldTextNewCodebook(), earlier))
                        .isEqualTo(told(full.oldTextNewCodebook(), earlier));
                assertThat(told(found.newTextNewCodebook(), later)).isEqualTo(told(full.newTextNewCodebook(), later));
            }
        }
    }

    @Test
    void itemsAreLabelledAsInWholeCorpora() {
        assertAlike(NEW, SECOND);
        assertAlike(OLD, SECOND);
        assertAlike(NEW, FIRST);
    }

    @Test
    void aCodebookIsTriedAsIfTheCorpusWereLabelledWithIt() {
        EditionAtHand before = label(NEW, FIRST);
        EditionAtHand after = label(NEW, SECOND);
        Pairing pairing = Pairer.pair(before.edition(), after.edition());
        Worlds worlds = new Relabelling(some)
                .of(before, after, pairing, WorkLinks.of(before.edition(), after.edition(), pairing))
                .orElseThrow();
        List<CodebookEdit> edits = new EditEffects(some).of(before, after, pairing, worlds, p -> true);
        assertThat(edits)
                .extracting(CodebookEdit::told)
                .contains(
                        "indicator \"price\" removed",
                        "indicator \"job\" added",
                        "indicator \"rest\" added",
                        "indicator \"aunt\" added");
        assertThat(flips(edits, "\"price\" removed")).isEmpty();
        assertThat(flips(edits, "\"job\" added")).isEmpty();
        assertThat(flips(edits, "\"rest\" added"))
                .containsExactly(
                        new Flip("hall/post", Kind.THEME, "cost", "no", "yes"),
                        new Flip("hall/c3", Kind.THEME, "cost", "no", "yes"));
        assertThat(flips(edits, "\"aunt\" added"))
                .containsExactly(new Flip("hall/c4", Kind.THEME, "family", "no", "yes"));
        List<Flip> stances = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            String from = pair.before().labels().stance().name();
            String to = pair.after().labels().stance().name();
            if (!from.equals(to)) {
                stances.add(new Flip(pair.after().name(), Kind.STANCE, "", from, to));
            }
        }
        assertThat(flips(edits, "favor sentence")).isEqualTo(stances);
    }

    private static List<Flip> flips(List<CodebookEdit> edits, String told) {
        return edits.stream()
                .filter(e -> e.told().contains(told))
                .findFirst()
                .flatMap(CodebookEdit::alone)
                .orElseThrow();
    }
}
