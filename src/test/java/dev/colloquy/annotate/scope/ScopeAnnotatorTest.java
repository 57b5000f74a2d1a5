package dev.colloquy.annotate.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with lines that it finds and near misses. */
final class ScopeAnnotatorTest {

    private static final OpenNlpLinguist LINGUIST = new OpenNlpLinguist(new LanguageModels());

    private static AnalyzedText analyze(String text) {
        return LINGUIST.analyze(SourceText.of(text));
    }

    private static SentenceScope scope(String text, int sentence) {
        AnalyzedText analyzed = analyze(text);
        return SentenceScope.of(analyzed.sentences().get(sentence), ScopeAnnotator.scopes("c1", analyzed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the leaflet, the tunnel will pay for itself.              | the leaflet
            Critics claim that the tunnel will never pay for itself.               | Critics
            The minister said that nobody would lose a garden.                     | The minister
            74% of respondents want the tunnel.                                    | 74% of respondents
            My sister thinks that the tunnel is a waste.                           | My sister
            There was much criticism from the unions.                              | the unions
            The residents' concerns were never heard.                              | The residents
            The tunnel is a waste, says the mayor.                                 | the mayor
            My neighbour, who drives a lorry, insists that it is too narrow.       | My neighbour
            It cut the noise by half (Harrow and Lind, 2019).                      | Harrow and Lind, 2019
            The shopkeepers are against it.                                        | The shopkeepers
            An article I read goes on to explain that the air got cleaner.         | An article
            """)
    void viewsOfOthersAreReportedWithTheirHolder(String line, String holder) {
        SentenceScope scope = scope(line, 0);

        assertThat(scope.isReportedOnly()).isTrue();
        assertThat(scope.holder()).hasValueSatisfying(h -> assertThat(h.quote()).isEqualTo(holder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I think that the tunnel is a waste.",
                "We believe it will never work.",
                "Nobody claims that it is cheap.",
                "The tunnel is a waste of money.",
                "If she wants a garden she can have mine.",
                "What he did not say is the price.",
                "In my opinion the tunnel is fine.",
                "Who would want that?"
            })
    void ownViewsAreNotReported(String line) {
        assertThat(scope(line, 0).isReportedOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I agree with the concerns of the residents.",
                "The mayor said it is too narrow, and she is right.",
                "I share the worries of the parents."
            })
    void sharedViewsAreEndorsed(String line) {
        assertThat(scope(line, 0).isEndorsed()).isTrue();
    }

    @Test
    void agreementMayLookBackAtTheSentenceBefore() {
        assertThat(scope("The engineers say that it is too narrow. I agree with that.", 1)
                        .isEndorsed())
                .isTrue();
        assertThat(scope("The tunnel is too narrow. I agree with that.", 1).isEndorsed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo wrote: \"The tunnel is too narrow.\" Bo is right.",
                "Bo wrote: \"It is too narrow\". Bo's right.",
                "Bo Lind says that it is too narrow. Lind is absolutely right.",
                "The engineers say that it is too narrow. The engineers have a point."
            })
    void agreementMayNameWhoSaidIt(String text) {
        assertThat(scope(text, 1).isEndorsed()).isTrue();
    }

    @Test
    void agreementFindsWhoIsQuotedAtLength() {
        assertThat(scope("Bo wrote: \"It is too narrow. It will flood.\" Bo is right.", 2)
                        .isEndorsed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo says that it is too narrow. The mayor is right.",
                "Bo says that it is too narrow. Bo is never right.",
                "The tunnel is too narrow. Bo is right."
            })
    void agreementWithSomebodyElseIsNone(String text) {
        assertThat(scope(text, 1).isEndorsed()).isFalse();
    }

    @Test
    void whoIsNotBelievedHoldsTheView() {
        SentenceScope scope = scope("I do not believe the mayor, who says that cameras are useless.", 0);

        assertThat(scope.holder()).hasValueSatisfying(h -> assertThat(h.quote()).isEqualTo("the mayor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I disagree with the critics.", "I agree with this post.", "I do not agree with the minister."})
    void otherAgreementIsNoEndorsement(String line) {
        assertThat(scope(line, 0).isEndorsed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say it will be cheaper. It will not.",
                "The council claims that it saves money. That is simply false.",
                "The mayor claims that it works, which is nonsense.",
                "Supporters argue it creates jobs, but they are wrong.",
                "I don't believe the critics who say it is dangerous.",
                "Experts warn that it will flood. I am not convinced.",
                "I do not believe the mayor, who says that cameras are useless.",
                "I disagree with the council, which says that it works.",
                "Critics say it is unsafe and I doubt it.",
                "The mayor says that it works; that is nonsense.",
                "The mayor says it works. Utter nonsense!",
                "The mayor says it works. That is wrong, of course.",
                "Experts warn that it will flood. I disagree with the experts.",
                "Experts warn that it will flood. I disagree with them."
            })
    void viewsThatTheAuthorTurnsDownAreRejected(String line) {
        assertThat(scope(line, 0).isRejected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say it will be cheaper. It will also be faster.",
                "The council claims that it saves money. That is why I came.",
                "The mayor says the critics are wrong about the cost.",
                "The tunnel is long. That is nonsense.",
                "Experts warn that it will flood. They are right.",
                "Critics say that it is wrong to film people.",
                "Critics say that he is wrong about cameras.",
                "Critics say that it is wrong.",
                "The mayor says that the bins are full. Garbage piles up everywhere.",
                "Critics say that people are afraid. It is hardly surprising that they worry.",
                "Critics say that people are afraid. It is wrong to film them.",
                "Critics say that people are afraid. It is not so bad.",
                "Experts warn of floods. I disagree with the critics, but they are right.",
                "Experts warn that it will flood. I disagree with the critics, but they are right.",
                "The mayor said: \"It is cheap, but I doubt it.\"",
                "Bo wrote: \"They say that it works. That is nonsense.\"",
                "I don't trust cameras, and critics say that they are useless."
            })
    void otherViewsAreNotRejected(String line) {
        assertThat(scope(line, 0).isRejected()).isFalse();
    }

    @Test
    void holdersOfReportsInReportsMakeAChain() {
        assertThat(scope("The author says critics fear that the tunnel will ruin the valley.", 0)
                        .holders())
                .extracting(Evidence::quote)
                .containsExactly("The author", "critics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Although it is expensive, the tunnel will help us all.          | the tunnel will help us all.
            It is expensive, but the tunnel will help us all.               | the tunnel will help us all.
            While I agree that it is loud, I would build it again.          | I would build it again.
            It can be useful however the noise is unbearable.               | the noise is unbearable.
            Despite the fact that it is loud, I like it.                    | I like it.
            """)
    void whatPrevailsIsThePoint(String line, String point) {
        SentenceScope scope = scope(line, 0);

        assertThat(scope.point()).hasValueSatisfying(p -> assertThat(p.in(line)).isEqualTo(point));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not only loud but also expensive.",
                "While I was waiting for the bus, a tram came.",
                "There is nothing but noise here.",
                "However hard they try, it stays loud."
            })
    void whatTurnsNothingIsNoContrast(String line) {
        assertThat(scope(line, 0).prevailing()).isEmpty();
    }

    @Test
    void grantedSentencesAreConcededAcrossSentences() {
        String text = "Yes, the tunnel brings jobs. However, it ruins the valley.";

        assertThat(scope(text, 0).isConceded()).isTrue();
        assertThat(scope("The tunnel brings jobs. It ruins the valley.", 0).isConceded())
                .isFalse();
    }

    @Test
    void questionsAreToldFromRhetoricalOnes() {
        assertThat(scope("Where will the entrance be?", 0).isRhetorical()).isFalse();
        assertThat(scope("Where will the entrance be?", 0).isQuestion()).isTrue();
        assertThat(scope("Who knows what it will cost?", 0).isRhetorical()).isTrue();
        assertThat(scope("It is too loud, isn't it?", 0).isRhetorical()).isTrue();
    }

    @Test
    void negationsAndHedgesAreFound() {
        assertThat(kinds("They did not ask us.")).contains(Kind.NEGATED);
        assertThat(kinds("No doubt they asked us.")).doesNotContain(Kind.NEGATED);
        assertThat(kinds("Perhaps they will ask us.")).contains(Kind.HEDGED);
        assertThat(kinds("They asked us in May.")).doesNotContain(Kind.HEDGED);
    }

    private static List<Kind> kinds(String text) {
        return ScopeAnnotator.scopes("c1", analyze(text)).stream()
                .map(ScopeAnnotation::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He called it “a very long hole” and left.         | a very long hole
            He called it ‘the people’s tunnel for all’ then.  | the people’s tunnel for all
            He called it "a very long hole" and left.         | a very long hole
            It is the so-called “tunnel” of theirs.           | ''
            It isn't ours, it's the town's own hole.          | ''
            """)
    void passagesInQuotationMarksAreFound(String line, String passage) {
        String found = QuotationRule.passages(analyze(line)).stream()
                .map(s -> s.in(line))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(passage);
    }

    @Tag("slow")
    @Test
    void nothingIsLostOrSlowInVeryLongItems() {
        String text = IntStream.range(0, 3_000)
                .mapToObj(i -> "Critics say it is bad, but I like “this very tunnel”.")
                .collect(Collectors.joining(" "));

        List<ScopeAnnotation> scopes = ScopeAnnotator.scopes("c1", analyze(text));

        assertThat(scopes.stream().filter(s -> s.kind() == Kind.QUOTATION).count())
                .isGreaterThanOrEqualTo(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What could possibly go wrong?",
                "Yeah, right.",
                "Oh great, a second tunnel.",
                "Oh, how wonderful!",
                "Good luck with that.",
                "Sure, let's dig up the park as well.",
                "Another brilliant idea from the council.",
                "How generous of them.",
                "So much for the promises.",
                "Just what we needed, another tunnel.",
                "The mayor will surely listen./s",
                "The mayor will surely listen. /s"
            })
    void signsOfIronyAreSeen(String text) {
        assertThat(kinds(text)).contains(Kind.IRONIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is a great idea.",
                "Great job on the tunnel, everybody.",
                "Right, the tunnel is needed.",
                "Oh, I forgot the link.",
                "Good luck with the exam.",
                "Yes, I agree.",
                "How generous the fund is.",
                "The brilliant idea came from a nurse.",
                "It matters so much for our town.",
                "Great work, council!",
                "Yes, let us do it.",
                "It drives at 10 km/s.",
                "It drives at 10 km/s",
                "Bravo, council!",
                "This is just what we need!"
            })
    void plainWordsAreNoSignOfIrony(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.IRONIC);
    }
}
