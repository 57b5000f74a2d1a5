package dev.colloquy.annotate.stance;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.MIXED;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.ItemScores;
import dev.colloquy.encode.SentenceScores;
import dev.colloquy.encode.SideScores;
import dev.colloquy.nlp.AnalyzedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The parts that a stance is put together of, with scores made by hand: whatever the network and the tables say. */
final class StancePartsTest {

    private static final double TINY = 1e-12;
    private static final Target TARGET = new Target("tunnel", "the tunnel", "Good.", "Bad.");

    private static Map<Stance, Double> scores(double favor, double against, double mixed, double none) {
        return new EnumMap<>(Map.of(FAVOR, favor, AGAINST, against, MIXED, mixed, NONE, none));
    }

    private static String told(Decision decision) {
        return decision.label() + ", then " + decision.runnerUp() + " " + decision.doubts();
    }

    @Test
    void theLikeliestLabelThatIsShownIsTaken() {
        assertThat(told(Decision.of(scores(0.1, 0.6, 0.2, 0.1), label -> true))).isEqualTo("AGAINST, then MIXED []");
        assertThat(told(Decision.of(scores(0.1, 0.6, 0.2, 0.1), label -> label == NONE || label == MIXED)))
                .isEqualTo("MIXED, then AGAINST [UNSHOWN]");
        assertThat(told(Decision.of(scores(0.3, 0.49, 0.2, 0.01), label -> label == NONE)))
                .isEqualTo("NONE, then AGAINST [CLOSE, UNSHOWN]");
        assertThat(told(Decision.of(scores(0.3, 0.5, 0.1, 0.1), label -> true))).isEqualTo("AGAINST, then FAVOR []");
    }

    @Test
    void ofNearlyTiedLabelsTheOneThatIsNamedFirstWins() {
        assertThat(StanceAnnotator.best(scores(0.395, 0.4, 0.1, 0.105))).isEqualTo(FAVOR);
        assertThat(StanceAnnotator.best(scores(0.38, 0.4, 0.1, 0.12))).isEqualTo(AGAINST);
        assertThat(StanceAnnotator.best(scores(0, 0, 0.5, 0.5))).isEqualTo(MIXED);
        assertThat(StanceAnnotator.best(Map.of(NONE, 0.7))).isEqualTo(NONE);
        assertThat(StanceAnnotator.byLabel(new double[] {0.1, 0.2, 0.3, 0.4})).isEqualTo(scores(0.1, 0.2, 0.4, 0.3));
        assertThat(Arrays.stream(Stance.values()).map(StanceAnnotator::index))
                .containsExactly(Features.FAVOR, Features.AGAINST, Features.MIXED, Features.NONE);
    }

    private static AnalyzedText analyzed(String written) {
        return Tagged.text(written);
    }

    private static ScoredItem item(AnalyzedText text, SideScores whole, SentenceScores... sentences) {
        List<ScopeAnnotation> scopes = ScopeAnnotator.scopes("c1", text);
        List<ScoredSentence> scored = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            scored.add(new ScoredSentence(
                    SentenceScope.of(text.sentences().get(i), scopes), sentences[Math.min(i, sentences.length - 1)]));
        }
        return new ScoredItem(whole, scored, false);
    }

    private static final SideScores WHOLE = new SideScores(-1, -2, -3, -9);
    private static final SentenceScores PLAIN = new SentenceScores(-0.1, -0.2, -0.3, -0.4, -0.5, -6);

    /** Features by name, those that are not 0. */
    private static Map<String, Double> sentence(String written, int at) {
        double[] values = Features.sentence(item(analyzed(written), WHOLE, PLAIN), at);
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                named.put(Features.SENTENCE.get(i), values[i]);
            }
        }
        return named;
    }

    private static Set<String> flags(String written, int at) {
        Map<String, Double> named = sentence(written, at);
        named.keySet().removeIf(n -> n.contains(".") || n.equals("bias"));
        assertThat(named.values()).allMatch(v -> v == 1);
        return named.keySet();
    }

    @Test
    void featuresOfASentenceAreItsScoresAndThoseOfTheItem() {
        assertThat(sentence("It leaks_v much_r today_r .", 0))
                .containsEntry("bias", 1.0)
                .containsEntry("net.against", -0.1)
                .containsEntry("net.favor", -0.2)
                .containsEntry("net.none", -0.3)
                .containsEntry("net.reported-against", -0.4)
                .containsEntry("net.reported-favor", -0.5)
                .containsEntry("net.balanced", -5.0)
                .containsEntry("item.against", -1.0)
                .containsEntry("item.favor", -2.0)
                .containsEntry("item.none", -3.0)
                .containsEntry("item.mixed", -5.0);
    }

    @Test
    void featuresOfASentenceAreItsScopes() {
        assertThat(flags("It leaks_v much_r today_r .", 0)).containsExactly("first", "last");
        assertThat(flags("It leaks_v today_r . / It leaks_v much_r today_r . / It leaks_v much_r today_r .", 0))
                .containsExactly("first", "short");
        assertThat(flags("It leaks_v today_r . / It leaks_v much_r today_r . / It leaks_v much_r today_r .", 1))
                .isEmpty();
        assertThat(flags("It leaks_v . / It leaks_v much_r today_r .", 1)).containsExactly("last");
        assertThat(flags("The mayor says_v it leaks_v .", 0))
                .containsExactly("first", "last", "reported", "reported-only");
        assertThat(flags("The mayor says_v it leaks_v , and I agree_v .", 0))
                .containsExactly("endorsed", "first", "last", "reported");
        assertThat(flags("Where_r will the tunnel leak_v ?", 0)).containsExactly("first", "last", "question");
        assertThat(flags("Who knows_v what it costs_v ?", 0)).containsExactly("first", "last", "rhetorical");
        assertThat(flags("Yes , it really helps_v . / However , it costs_v much_r .", 0))
                .containsExactly("conceded", "first");
        assertThat(flags("It may leak_v much_r today_r .", 0)).containsExactly("first", "hedged", "last");
        assertThat(flags("It costs_v much_r but it helps_v .", 0)).containsExactly("contrast", "first", "last");
    }

    private static Map<String, Double> item(double[]... sides) {
        double[] values = Features.item(WHOLE, List.of(sides));
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(Features.ITEM.get(i), values[i]);
        }
        return named;
    }

    @Test
    void featuresOfAnItemAddItsSentencesUp() {
        Map<String, Double> two = item(new double[] {0.6, 0.1, 0.2, 0.1}, new double[] {0.1, 0.8, 0.1, 0});

        assertThat(two.get("bias")).isEqualTo(1);
        assertThat(two.get("item.favor")).isEqualTo(-2);
        assertThat(two.get("item.against")).isEqualTo(-1);
        assertThat(two.get("item.none")).isEqualTo(-3);
        assertThat(two.get("item.mixed")).isEqualTo(-5);
        assertThat(two.get("sum.favor")).isCloseTo(0.7, within(TINY));
        assertThat(two.get("sum.against")).isCloseTo(0.9, within(TINY));
        assertThat(two.get("sum.mixed")).isCloseTo(0.1, within(TINY));
        assertThat(two.get("share.favor")).isCloseTo(0.7 / 1.7, within(TINY));
        assertThat(two.get("share.against")).isCloseTo(0.9 / 1.7, within(TINY));
        assertThat(two.get("share.mixed")).isCloseTo(0.1 / 1.7, within(TINY));
        assertThat(two.get("max.favor")).isEqualTo(0.6);
        assertThat(two.get("max.against")).isEqualTo(0.8);
        assertThat(two.get("less")).isEqualTo(0.6);
        assertThat(two.get("last.favor")).isEqualTo(0.1);
        assertThat(two.get("last.against")).isEqualTo(0.8);
        assertThat(two.get("late.favor")).isCloseTo((0.6 / 2 + 0.1) / 1.7, within(TINY));
        assertThat(two.get("late.against")).isCloseTo((0.1 / 2 + 0.8) / 1.7, within(TINY));
        assertThat(two.get("only")).isZero();
    }

    @Test
    void whereLittleIsOwnSharesAreSmall() {
        Map<String, Double> one = item(new double[] {0.1, 0.2, 0.6, 0.1});

        assertThat(one.get("only")).isEqualTo(1);
        assertThat(one.get("share.favor")).isCloseTo(0.1, within(TINY));
        assertThat(one.get("share.against")).isCloseTo(0.2, within(TINY));
        assertThat(one.get("share.mixed")).isCloseTo(0.1, within(TINY));
        assertThat(one.get("last.favor")).isZero();
        assertThat(item(new double[] {0.5, 0, 0.5, 0}).get("last.favor")).isZero();
        assertThat(item(new double[] {0, 0, 1, 0}).get("late.favor")).isZero();
        double[][] many = new double[9][];
        Arrays.fill(many, new double[] {0.5, 0.5, 0, 0});
        assertThat(item(many).get("sum.favor")).isEqualTo(4);
        assertThat(item(many).get("sum.against")).isEqualTo(4);
        Arrays.fill(many, new double[] {0, 0, 0, 1});
        assertThat(item(many).get("sum.mixed")).isEqualTo(4);
    }

    private static final String THREE = "It helps_v us . / Oh , great_a . / It leaks_v .";

    private static OwnSentences own(double[]... sides) {
        AnalyzedText text = analyzed(THREE);
        return new OwnSentences(text, item(text, WHOLE, PLAIN).sentences(), List.of(sides));
    }

    private static List<String> told(List<Sided> evidence) {
        return evidence.stream()
                .map(e -> e.side() + " " + e.evidence().quote() + " "
                        + e.evidence().score())
                .toList();
    }

    @Test
    void sentencesWithASideAreEvidence() {
        OwnSentences own =
                own(new double[] {0.9, 0, 0.1, 0}, new double[] {0, 0.1, 0.9, 0}, new double[] {0, 0.7, 0.3, 0});

        assertThat(told(own.evidence(FAVOR))).containsExactly("FAVOR It helps us . 0.9", "AGAINST It leaks . 0.7");
        assertThat(told(own.evidence(NONE))).containsExactly("FAVOR It helps us . 0.9", "AGAINST It leaks . 0.7");
        assertThat(told(own.evidence(MIXED))).containsExactly("FAVOR It helps us . 0.9", "AGAINST It leaks . 0.7");
    }

    @Test
    void whereNoSentenceShowsTheLabelTheNearestIsAdded() {
        double[] none = {0.1, 0.1, 0.8, 0};
        double[] weak = {0.2, 0.15, 0.65, 0};

        assertThat(told(own(none, weak, none).evidence(FAVOR))).containsExactly("FAVOR Oh , great . 0.2");
        assertThat(told(own(none, weak, none).evidence(AGAINST))).isEmpty();
        assertThat(told(own(weak, weak, weak).evidence(FAVOR))).containsExactly("FAVOR It helps us . 0.2");
        assertThat(told(own(new double[] {0.9, 0, 0.1, 0}, none, new double[] {0, 0.3, 0.7, 0})
                        .evidence(MIXED)))
                .containsExactly("FAVOR It helps us . 0.9", "AGAINST It leaks . 0.3");
        assertThat(told(own(new double[] {0.6, 0.4, 0, 0}, none, none).evidence(AGAINST)))
                .containsExactly("FAVOR It helps us . 0.6");
        assertThat(told(own(none, none, new double[] {0.1, 0.1, 0, 0.8}).evidence(MIXED)))
                .containsExactly("MIXED It leaks . 0.8");
    }

    @Test
    void theNearestSentenceToASideIsTheFirstOfTheStrongest() {
        OwnSentences own =
                own(new double[] {0.3, 0.1, 0.6, 0}, new double[] {0.3, 0.2, 0.5, 0}, new double[] {0.1, 0.4, 0.5, 0});

        assertThat(told(own.nearest(FAVOR).stream().toList())).containsExactly("FAVOR It helps us . 0.3");
        assertThat(told(own.nearest(AGAINST).stream().toList())).containsExactly("AGAINST It leaks . 0.4");
        assertThat(own.nearest(NONE)).isEmpty();
        assertThat(own.nearest(MIXED)).isEmpty();
    }

    @Test
    void ironyCountsWhereItBearsTheLabel() {
        OwnSentences own =
                own(new double[] {0.9, 0, 0.1, 0}, new double[] {0.8, 0, 0.2, 0}, new double[] {0, 0.7, 0.3, 0});

        List<Sided> all = own.evidence(FAVOR);
        assertThat(own.ironic(FAVOR, all)).isTrue();
        assertThat(own.ironic(FAVOR, List.of(all.get(0), all.get(2)))).isFalse();
        assertThat(own.ironic(NONE, List.of())).isTrue();
        AnalyzedText plain = analyzed("It leaks_v .");
        assertThat(new OwnSentences(plain, item(plain, WHOLE, PLAIN).sentences(), List.of(new double[] {0, 0, 1, 0}))
                        .ironic(NONE, List.of()))
                .isFalse();
    }

    private record Asked(Optional<String> parent, List<String> sentences) {}

    private static String read(String written, Optional<String> parent) {
        AnalyzedText text = analyzed(written);
        List<Asked> asked = new ArrayList<>();
        ItemReader reader = new ItemReader((target, answered, sentences) -> {
            asked.add(new Asked(answered, sentences));
            return new ItemScores(WHOLE, sentences.stream().map(s -> PLAIN).toList());
        });
        Optional<ScoredItem> read = reader.read(text, ScopeAnnotator.scopes("c1", text), parent, TARGET);
        return read.map(item -> asked.get(0).sentences() + " answers "
                        + asked.get(0).parent().orElse("nothing")
                        + (item.lacksContext() ? ", lacks context" : "")
                        + item.sentences().stream()
                                .map(s -> s.scope().scopes().isEmpty()
                                        ? ""
                                        : " " + s.scope().scopes().get(0).kind())
                                .toList())
                .orElse("not read");
    }

    @Test
    void sentencesWithWordsAreReadWithTheirScopes() {
        assertThat(read("It leaks_v much_r . / The mayor says_v so . / Who ?", Optional.of("Before.")))
                .isEqualTo("[It leaks much ., The mayor says so .] answers Before.[,  REPORTED]");
        assertThat(read("Yes . / No_i !", Optional.empty()))
                .isEqualTo("[Yes ., No !] answers nothing, lacks context[, ]");
        assertThat(read("Absolutely_r .", Optional.empty()))
                .isEqualTo("[Absolutely .] answers nothing, lacks context[]");
        assertThat(read("Elm_p .", Optional.empty())).isEqualTo("not read");
        assertThat(read("so_r", Optional.empty())).isEqualTo("[so] answers nothing, lacks context[]");
        assertThat(read("s_r", Optional.empty())).isEqualTo("not read");
    }

    @Test
    void whatAnItemQuotesIsWhatItAnswers() {
        assertThat(read("> It leaks_v . / > It does . // It holds_v .", Optional.of("Before.")))
                .isEqualTo("[It holds .] answers It leaks . It does .[]");
        assertThat(read("> It leaks_v .", Optional.of("Before."))).isEqualTo("not read");
    }

    @Test
    void fiveWordsWithoutContextSayLittle() {
        assertThat(read("It leaks_v much_r today_r .", Optional.empty())).contains("lacks context");
        assertThat(read("It leaks_v much_r here today_r .", Optional.empty())).doesNotContain("lacks context");
        assertThat(read("It leaks_v . / It holds_v .", Optional.empty())).doesNotContain("lacks context");
        assertThat(read("It leaks_v much_r today_r .", Optional.of("Before."))).doesNotContain("lacks context");
    }

    @Test
    void veryLongSentencesLoseTheirMiddle() {
        String half = "x".repeat(1_999);
        assertThat(read("It leaks_v" + " w".repeat(1_995) + "x", Optional.empty()))
                .doesNotContain("w  w")
                .contains("wx");
        String cut = read("a" + half + "middle" + half + "b_v", Optional.empty());
        assertThat(cut).isEqualTo("[a" + half + " " + half + "b] answers nothing, lacks context[]");
        assertThat(read("a" + half + half + "b_v", Optional.empty())).contains("a" + half + half + "b");
    }

    @Test
    void aTableGivesProbabilities() {
        LinearModel model = LinearModel.shipped("two-by-three.tsv");

        assertThat(model.features()).containsExactly("bias", "noise");
        // exp(1 + 2 · 0.5) : exp(0) : exp(-1 + 2)
        double sum = Math.exp(2) + 1 + Math.exp(1);
        assertThat(model.probabilities(new double[] {1, 2}))
                .containsExactly(new double[] {Math.exp(2) / sum, 1 / sum, Math.exp(1) / sum}, within(TINY));
        assertThat(model.probabilities(new double[] {1, 4000})).containsExactly(new double[] {0, 0, 1}, within(TINY));
        assertThatThrownBy(() -> model.probabilities(new double[] {1})).hasMessage("1 values for 2 features");
    }

    @Test
    void tablesThatShipHaveTheFeaturesThatAreMade() {
        assertThat(LinearModel.shipped("sentence-weights.tsv").features()).isEqualTo(Features.SENTENCE);
        assertThat(LinearModel.shipped("item-weights.tsv").features()).isEqualTo(Features.ITEM);
        double[] sentence = Features.sentence(item(analyzed("It leaks_v ."), WHOLE, PLAIN), 0);
        assertThat(Arrays.stream(LinearModel.shipped("sentence-weights.tsv").probabilities(sentence))
                        .sum())
                .isCloseTo(1, within(TINY));
    }
}
