package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.TextOf;
import dev.colloquy.diff.Change.Value;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import dev.colloquy.diff.CodebookEdit.Flip;
import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.ShareChange.Count;
import dev.colloquy.diff.ShareChange.Flow;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.ShareChange.Range;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentences of a comparison, each beside what it is told of. */
final class ToldTest {

    private static LabelMove move(Kind kind, String id, Map<Cause, Double> parts, Cause... possible) {
        return new LabelMove(
                kind,
                id,
                new Value("FAVOR", false),
                new Value("AGAINST", true),
                List.of(),
                List.of(),
                new TreeMap<>(parts),
                List.of(possible),
                List.of(TextOf.ITEM, TextOf.PARENT));
    }

    private static LabelMove stance(Map<Cause, Double> parts, Cause... possible) {
        return move(Kind.STANCE, "", parts, possible);
    }

    private static ShareChange share(Verdict verdict, double low, double high, Flow flow, List<String> cancelled) {
        return share(Optional.empty(), verdict, low, high, flow, cancelled);
    }

    private static ShareChange share(
            Optional<String> thread, Verdict verdict, double low, double high, Flow flow, List<String> cancelled) {
        return new ShareChange(
                Kind.TARGET,
                Optional.of("fares"),
                "AGAINST",
                thread,
                new Count(7, 9),
                new Count(6, 9),
                Optional.of(new Range(low, high)),
                Optional.empty(),
                Optional.empty(),
                verdict,
                Optional.of(flow),
                new TreeMap<>(Map.of(Cause.TEXT, -1.0 / 9, Cause.MODEL, 0.0, Cause.ADDED, 0.0234)),
                cancelled);
    }

    @Test
    void aCauseIsToldWithWhatItDid() {
        assertThat(Told.cause(stance(Map.of(Cause.TEXT, 1.0, Cause.MODEL, 0.0))))
                .isEqualTo("because its text changed and what it answers changed");
        assertThat(Told.cause(stance(Map.of(Cause.CODEBOOK, 1.5, Cause.MODEL, -0.5))))
                .isEqualTo("because the codebook changed (+150.0 %) and the program or a model changed (-50.0 %)");
        assertThat(Told.cause(stance(Map.of(), Cause.REMOVED))).isEqualTo("because items were removed");
        assertThat(Told.cause(stance(Map.of(), Cause.ADDED))).isEqualTo("because items were added");
        assertThat(Told.cause(stance(Map.of()))).isEqualTo("and nothing tells why");
        assertThat(Told.cause(stance(Map.of(), Cause.CODEBOOK, Cause.MODEL)))
                .isEqualTo(
                        "because the codebook changed or the program or a model changed; which of them cannot be told");
    }

    private static CodebookEdit edit(String id, String told) {
        return new CodebookEdit(Kind.THEME, id, told);
    }

    private static CodebookEdit flips(CodebookEdit edit, String item) {
        return edit.flipping(List.of(new Flip(item, edit.kind(), edit.id(), "no", "yes")));
    }

    @Test
    void editsOfTheCodebookThatMovedALabelAreToldWithIt() {
        LabelMove move = move(Kind.THEME, "noise", Map.of(), Cause.CODEBOOK);
        CodebookEdit one = edit("noise", "indicator \"din\" added");
        CodebookEdit two = edit("noise", "indicator \"hum\" added");
        CodebookEdit other = edit("jobs", "theme added");
        String because = "because the codebook changed";

        assertThat(Told.cause("t/c1", move, List.of(one, other))).isEqualTo(because + " (indicator \"din\" added)");
        assertThat(Told.cause("t/c1", move, List.of(other))).isEqualTo(because);
        assertThat(Told.cause("t/c1", move, List.of(one, two)))
                .isEqualTo(because + " (indicator \"din\" added; indicator \"hum\" added)");
        assertThat(Told.cause("t/c1", move, List.of(flips(one, "t/c2"), flips(two, "t/c1"))))
                .isEqualTo(because + " (indicator \"hum\" added)");
        assertThat(Told.cause("t/c3", move, List.of(flips(one, "t/c2"), flips(two, "t/c1"))))
                .isEqualTo(because + " (none alone of: indicator \"din\" added; indicator \"hum\" added)");
        assertThat(Told.cause("t/c3", move, List.of(flips(one, "t/c2"), two)))
                .isEqualTo(because + " (indicator \"din\" added; indicator \"hum\" added)");
        assertThat(Told.cause("t/c3", move, List.of(flips(one, "t/c2"))))
                .isEqualTo(because + " (indicator \"din\" added)");
        assertThat(Told.cause("t/c1", move(Kind.THEME, "noise", Map.of(Cause.TEXT, 1.0), Cause.TEXT), List.of(one)))
                .isEqualTo("because its text changed and what it answers changed");
        assertThat(Told.cause("t/c1", move(Kind.THEME, "noise", Map.of(Cause.CODEBOOK, 1.0)), List.of(one)))
                .isEqualTo(because + " (indicator \"din\" added)");
    }

    @Test
    void editsOfSeveralTargetsAreToldWithTheirIds() {
        CodebookEdit fares = new CodebookEdit(Kind.STANCE, "fares", "favor sentence changed");
        CodebookEdit trams = new CodebookEdit(Kind.STANCE, "trams", "target removed");

        assertThat(Told.cause("t/c1", stance(Map.of(), Cause.CODEBOOK), List.of(fares, trams)))
                .isEqualTo("because the codebook changed (fares: favor sentence changed; trams: target removed)");
        assertThat(Told.cause("t/c1", move(Kind.TARGET, "trams", Map.of(), Cause.CODEBOOK), List.of(fares, trams)))
                .isEqualTo("because the codebook changed (target removed)");
    }

    @Test
    void figuresHaveOneDecimalAndASign() {
        ShareChange share = share(Verdict.MOVED, -0.2, -0.1, new Flow(1, 2, 3, 4), List.of());

        assertThat(Told.parts(share.parts())).isEqualTo("text -11.1, added +2.3");
        assertThat(Told.count(share.before())).isEqualTo("7 of 9 (77.8 %)");
        assertThat(Told.points(share.difference())).isEqualTo("-11.1");
        assertThat(Told.points(0)).isEqualTo("0.0");
        assertThat(Told.points(-0.0001)).isEqualTo("0.0");
        assertThat(Told.points(0.0005)).isEqualTo("+0.1");
        assertThat(Told.percent(0.5)).isEqualTo("50.0");
        assertThat(Told.share(share)).isEqualTo("stance AGAINST towards fares");
        assertThat(Told.flow(share)).isEqualTo("1 gained, 2 lost, 3 added, 4 removed");
    }

    @Test
    void whatWorkedAgainstEachOtherIsNamedUnlessItIsTooMuch() {
        Flow none = new Flow(0, 0, 0, 0);

        assertThat(Told.flow(share(Verdict.MOVED, 0, 0, new Flow(1, 0, 0, 0), List.of("t/c4"))))
                .isEqualTo("1 gained, cancelled out: t/c4");
        assertThat(Told.flow(share(Verdict.MOVED, 0, 0, none, List.of("a", "b", "c"))))
                .isEqualTo("cancelled out: a, b, c");
        assertThat(Told.flow(share(Verdict.MOVED, 0, 0, none, List.of("a", "b", "c", "d"))))
                .isEqualTo("cancelled out: 4 items");
        assertThat(Told.flow(share(Verdict.MOVED, 0, 0, none, List.of()))).isEmpty();
    }

    @Test
    void aMovementWithinTheToleranceIsCalledSo() {
        Flow flow = new Flow(1, 0, 0, 0);

        assertThat(Told.verdict(share(Verdict.MOVED, 0.01, 0.02, flow, List.of()), 0.02))
                .isEqualTo("moved, within the tolerance");
        assertThat(Told.verdict(share(Verdict.MOVED, 0.01, 0.03, flow, List.of()), 0.02))
                .isEqualTo("moved");
        assertThat(Told.verdict(share(Verdict.UNKNOWN, 0.01, 0.02, flow, List.of()), 0.02))
                .isEqualTo("cannot tell");
        assertThat(Told.verdict(share(Verdict.SAME, 0.01, 0.02, flow, List.of()), 0.02))
                .isEqualTo("did not move");
        assertThat(Told.rule(0.02)).contains("the tolerance of ±2.0 points");
    }

    @Test
    void aLabelIsToldAsItWasAndIs() {
        assertThat(Told.move(stance(Map.of()))).isEqualTo("FAVOR → AGAINST?");
        assertThat(Told.moveInWords(stance(Map.of()))).isEqualTo("FAVOR → AGAINST (uncertain)");
        assertThat(Told.move(move(Kind.TARGET, "fares", Map.of()))).isEqualTo("FAVOR → AGAINST? towards fares");
        assertThat(Told.flip(Kind.THEME, "noise", "no", "yes")).isEqualTo("+ theme noise");
        assertThat(Told.flip(Kind.SOURCE, "npr", "yes", "no")).isEqualTo("− source npr");
        assertThat(Told.sides(StanceCounts.of(List.of(Stance.MIXED, Stance.AGAINST, Stance.AGAINST))))
                .isEqualTo("2 AGAINST, 1 MIXED");
        assertThat(Told.sides(StanceCounts.of(List.of()))).isEqualTo("nobody");
        assertThat(List.of(WorkMove.Fate.values()).stream().map(Told::fate))
                .containsExactly("new", "no longer cited", "changed sides", "cited by others");
    }

    private static Stamp stamp(String program, Map<String, String> models, String works) {
        TreeMap<String, ContentHash> hashes = new TreeMap<>();
        models.forEach((role, model) -> hashes.put(role, ContentHash.of(model)));
        Stamp stamp = Invented.stamp(program, "corpus", "book", "m");
        return new Stamp(
                program,
                stamp.corpus(),
                stamp.codebook(),
                Optional.of(works).filter(w -> !w.isEmpty()).map(ContentHash::of),
                hashes);
    }

    private static Edition edition(Stamp stamp, EditionThread... threads) {
        return Edition.of("edition", stamp, List.of(threads));
    }

    private static String digest(String text) {
        return ContentHash.of(text).toString().substring("sha256:".length()).substring(0, 12);
    }

    @Test
    void stampsTellWhatIsTheSame() {
        Edition one = edition(Invented.stamp("1", "corpus", "book", "m"));

        assertThat(Told.stamps(one, one))
                .containsExactly(
                        "corpus: the same (" + digest("corpus") + ")",
                        "codebook: the same (book 1)",
                        "program and models: the same (1)");
        assertThat(Told.stamps(one, edition(Invented.stamp("2", "other", "code", "n"))))
                .containsExactly(
                        "corpus: " + digest("corpus") + " → " + digest("other"),
                        "codebook: book 1 (" + digest("book") + ") → book 1 (" + digest("code") + ")",
                        "program and models: program 1 → 2, model of stance changed");
    }

    @Test
    void modelsThatCameWentOrChangedAreNamed() {
        Edition before = edition(stamp("1", Map.of("stance", "a", "tie", "b"), ""));

        assertThat(Told.stamps(before, edition(stamp("1", Map.of("stance", "a", "names", "c"), "works")))
                        .get(2))
                .isEqualTo("program and models: model of names changed, model of tie gone, list of works changed");
    }

    private static Comparison comparison(Edition before, Edition after, List<Change> changes, boolean complete) {
        return new Comparison(
                before, after, changes, List.of(), List.of(), List.of(), Comparer.TOLERANCE, List.of(), complete);
    }

    private static Edition threads(int n) {
        return Versions.edition(IntStream.range(0, n)
                .mapToObj(i -> Versions.thread("t" + i, "post -: Words"))
                .toList());
    }

    private static Edition totals(Edition edition) {
        return new Edition(edition.name(), edition.stamp(), edition.totals(), Optional.empty());
    }

    @Test
    void theFirstSentenceSaysNoMoreThanIsKnown() {
        Edition one = threads(1);

        assertThat(Told.headline(comparison(one, one, List.of(), true))).isEqualTo("Nothing changed.");
        assertThat(Told.headline(comparison(one, one, List.of(), false)))
                .isEqualTo("Nothing changed in the one thread that could be compared.");
        assertThat(Told.headline(comparison(threads(3), threads(3), List.of(), false)))
                .isEqualTo("Nothing changed in the 3 threads that could be compared.");
        assertThat(Told.headline(comparison(threads(0), threads(0), List.of(), false)))
                .isEqualTo("Nothing could be compared.");
        assertThat(Told.headline(comparison(totals(one), one, List.of(), false)))
                .isEqualTo("The totals are equal; items were not compared.");
        assertThat(Told.headline(comparison(totals(one), threads(2), List.of(), false)))
                .isEqualTo("Only totals are compared.");
    }

    @Test
    void theFirstSentenceCountsWhatChanged() {
        Edition one = threads(1);
        EditionItem item = one.items().get(0);
        Pair pair = new Pair(item, item, Pair.How.ID, 1);
        LabelMove move = stance(Map.of());
        List<Change> all = List.of(
                new Change.Edited(pair, Optional.empty()),
                new Change.Added(item, Optional.empty()),
                new Change.Added(item, Optional.empty()),
                new Change.Removed(item, Optional.empty()),
                new Change.Moved(pair),
                new Change.Relabelled(pair, List.of(move, move)),
                new Change.Retitled("t", "t", "a", "b"));

        assertThat(Told.headline(comparison(one, one, all, true)))
                .isEqualTo("Items: 1 edited, 2 added, 1 removed, 1 moved; 2 labels changed; 1 title changed.");
        assertThat(Told.headline(comparison(one, one, all.subList(5, 6), true)
                        .with(List.of(
                                new CodebookEdit(Kind.THEME, "noise", "is called din now", Reach.NAMES),
                                new CodebookEdit(Kind.THEME, "jobs", "is called work now", Reach.NAMES),
                                new CodebookEdit(Kind.THEME, "jobs", "definition changed", Reach.NOTHING)))))
                .isEqualTo("No item changed; 2 labels changed; 2 names changed.");
        assertThat(Told.headline(comparison(one, one, List.of(new Change.Relabelled(pair, List.of(move))), true)))
                .isEqualTo("No item changed; 1 label changed.");
        assertThat(Told.headline(comparison(one, one, all.subList(6, 7), true)))
                .isEqualTo("No item changed; 0 labels changed; 1 title changed.");
    }

    private static Comparison shares(Edition edition, ShareChange... shares) {
        return new Comparison(
                edition,
                edition,
                List.of(),
                List.of(shares),
                List.of(),
                List.of(),
                Comparer.TOLERANCE,
                List.of(),
                true);
    }

    @Test
    void sharesThatMovedAreToldOverAllItems() {
        Flow flow = new Flow(1, 0, 0, 0);
        ShareChange moved = share(Verdict.MOVED, 0.1, 0.2, flow, List.of());
        ShareChange little = share(Verdict.MOVED, 0.001, 0.002, flow, List.of());
        ShareChange unknown = share(Verdict.UNKNOWN, 0.1, 0.2, flow, List.of());
        ShareChange apart = share(Optional.of("t1"), Verdict.MOVED, 0.1, 0.2, flow, List.of());

        assertThat(Told.movedShares(shares(threads(2), moved, unknown, apart, little)))
                .isEqualTo("Moved: stance AGAINST towards fares -11.1, stance AGAINST towards fares -11.1 (within the"
                        + " tolerance).");
        assertThat(Told.threadsApart(shares(threads(2), moved, apart, apart))).containsExactly("t1");
        assertThat(Told.threadsApart(shares(threads(1), moved, apart))).isEmpty();
    }

    @Test
    void editsOfACodebookSayWhatTheyFlipByThemselves() {
        CodebookEdit edit = edit("noise", "indicator \"din\" added");
        List<Flip> flips = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            flips.add(new Flip("c" + i, Kind.THEME, "noise", "no", "yes"));
        }

        assertThat(ToldEdits.edit(edit)).isEqualTo("noise: indicator \"din\" added");
        assertThat(ToldEdits.edit(edit.flipping(List.of())))
                .isEqualTo("noise: indicator \"din\" added; flips nothing by itself");
        assertThat(ToldEdits.edit(edit.flipping(flips.subList(0, 2))))
                .isEqualTo("noise: indicator \"din\" added; flips 2 by itself: c0 + theme noise, c1 + theme noise");
        assertThat(ToldEdits.edit(edit.flipping(flips.subList(0, 10)))).endsWith("c9 + theme noise");
        assertThat(ToldEdits.edit(edit.flipping(flips))).contains("flips 11").endsWith("c9 + theme noise and 1 more");
        assertThat(ToldEdits.edit(new CodebookEdit(Kind.THEME, "noise", "definition changed", Reach.NOTHING)))
                .isEqualTo("noise: definition changed; cannot flip labels");
        assertThat(ToldEdits.edit(new CodebookEdit(Kind.THEME, "noise", "is called din now", Reach.NAMES)))
                .isEqualTo("noise: is called din now; cannot flip labels");
        assertThat(ToldEdits.edit(new CodebookEdit(Kind.STANCE, "fares", "target added", Reach.TARGET)))
                .isEqualTo("fares: target added, with all labels towards it");
    }

    @Test
    void furtherTargetsThatCameOrWentAreTold() {
        StanceCounts counts = StanceCounts.of(List.of(Stance.FAVOR));

        assertThat(ToldEdits.target(new TargetMove("fares", true, counts)))
                .isEqualTo("fares is a further target now: 1 FAVOR");
        assertThat(ToldEdits.target(new TargetMove("fares", false, counts)))
                .isEqualTo("fares is a further target no longer: was 1 FAVOR");
    }

    private static final Mark DIN = new Mark("din", "rule");
    private static final Mark HUM = new Mark("hum", "rule");
    private static final Mark ROAR = new Mark("roar", "rule");

    private static List<ToldEvidence> evidence(List<Mark> gone, List<Mark> come) {
        LabelMove move = stance(Map.of());
        return ToldEvidence.of(new LabelMove(
                move.kind(), move.id(), move.before(), move.after(), gone, come, move.parts(), List.of(), List.of()));
    }

    @Test
    void theSameEvidenceIsToldOnceWithHowOften() {
        List<ToldEvidence> told = evidence(List.of(DIN, DIN, HUM), List.of(ROAR, HUM));

        assertThat(told).containsExactly(new ToldEvidence(DIN, 2, 0), new ToldEvidence(ROAR, 0, 1));
        assertThat(told.get(0).times()).contains("2 times");
        assertThat(told.get(1).times()).isEmpty();
        assertThat(evidence(List.of(HUM), List.of(HUM, HUM))).containsExactly(new ToldEvidence(HUM, 1, 2));
        assertThat(new ToldEvidence(HUM, 1, 2).times()).contains("2 times");
        assertThat(new ToldEvidence(HUM, 1, 2).fate()).isEqualTo(ToldEvidence.Fate.STAYED);
        assertThat(new ToldEvidence(HUM, 0, 2).fate()).isEqualTo(ToldEvidence.Fate.COME);
        assertThat(new ToldEvidence(HUM, 2, 0).fate()).isEqualTo(ToldEvidence.Fate.GONE);
    }

    private static ToldWords.Piece piece(What what, String text, int longestSame) {
        return ToldWords.of(List.of(new WordEdit(what, text)), longestSame)
                .pieces()
                .get(0);
    }

    @Test
    void longPiecesAreCutWithWhatIsLeftOut() {
        assertThat(piece(What.GONE, "x".repeat(1_000), 10)).isEqualTo(whole(What.GONE, "x".repeat(1_000)));
        assertThat(piece(What.COME, "x".repeat(1_001), 10))
                .isEqualTo(new ToldWords.Piece(What.COME, "x".repeat(1_000), Optional.of("… 1 more character")));
        assertThat(piece(What.COME, "x".repeat(999) + "\uD83D\uDE00" + "x".repeat(1_299), 10))
                .isEqualTo(new ToldWords.Piece(What.COME, "x".repeat(999), Optional.of("… 1,301 more characters")));
        assertThat(piece(What.SAME, "x".repeat(11), 10)).isEqualTo(whole(What.SAME, "xxxxxx…xxx"));
    }

    private static ToldWords.Piece whole(What what, String text) {
        return new ToldWords.Piece(what, text, Optional.empty());
    }

    @Test
    void ofAnItemNoMoreIsShownThanIsRead() {
        List<WordEdit> edits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            edits.add(new WordEdit(What.GONE, "x".repeat(1_000)));
        }
        assertThat(ToldWords.of(edits, 10).rest()).isEmpty();
        edits.add(new WordEdit(What.SAME, "same"));
        assertThat(ToldWords.of(edits, 10).pieces()).hasSize(11);
        edits.add(new WordEdit(What.COME, "abc"));
        edits.add(new WordEdit(What.SAME, "same"));
        edits.add(new WordEdit(What.GONE, "abcd"));

        ToldWords told = ToldWords.of(edits, 10);

        assertThat(told.pieces()).hasSize(11);
        assertThat(told.rest()).contains("… 7 more characters that went or came");
    }
}
