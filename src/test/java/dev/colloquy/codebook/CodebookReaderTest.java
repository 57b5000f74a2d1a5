package dev.colloquy.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CodebookReaderTest {

    private static final String GOOD = """
            id: tunnel
            version: "2"
            name: The tunnel
            targets:
              - id: tunnel
                name: the tunnel
                favor: The tunnel is good.
                against: The tunnel is bad.
            themes:
              - id: noise
                name: Noise
                definition: What is heard of it.
                indicators:
                  - Loud
                  - night noise
                  - lemma: drone
                    pos: NOUN
                exclude:
                  - loud and clear
            """;

    private static List<String> problems(String yaml) {
        CodebookOutcome outcome = new CodebookReader().read("book.yaml", yaml);
        assertThat(outcome).isInstanceOf(CodebookOutcome.Invalid.class);
        return ((CodebookOutcome.Invalid) outcome)
                .problems().stream()
                        .map(p -> p.line() + ":" + p.column() + " " + p.message())
                        .toList();
    }

    @Test
    void readsEveryPart() {
        CodebookOutcome outcome = new CodebookReader().read("book.yaml", GOOD);

        assertThat(outcome).isInstanceOf(CodebookOutcome.Valid.class);
        Codebook codebook = ((CodebookOutcome.Valid) outcome).codebook();
        assertThat(codebook.id() + " " + codebook.version()).isEqualTo("tunnel 2");
        assertThat(codebook.targets()).extracting(Target::against).containsExactly("The tunnel is bad.");
        Theme noise = codebook.themes().get(0);
        assertThat(noise.indicators()).extracting(Indicator::phrase).containsExactly("loud", "night noise", "drone");
        assertThat(noise.indicators().get(2).pos()).hasValue("NOUN");
        assertThat(noise.exclude()).extracting(Indicator::phrase).containsExactly("loud and clear");
    }

    @Test
    void lineEndsDoNotChangeTheDigest() {
        Codebook unix = ((CodebookOutcome.Valid) new CodebookReader().read("a", GOOD)).codebook();
        Codebook windows =
                ((CodebookOutcome.Valid) new CodebookReader().read("b", GOOD.replace("\n", "\r\n"))).codebook();

        assertThat(windows).isEqualTo(unix);
    }

    @Test
    void unknownKeysHaveTheirPlace() {
        assertThat(problems(GOOD.replace("    definition:", "    defnition:")))
                .anySatisfy(p -> assertThat(p).startsWith("12:5 ").contains("defnition"));
    }

    @Test
    void anEscapeOfNoCharacterHasItsPlace() {
        assertThat(problems(GOOD.replace("version: ", "version: \"\\UFFFFFFFF\" # ")))
                .singleElement()
                .asString()
                .startsWith("2:11 an escape with a backslash names no character");
    }

    @Test
    void missingKeysAreNamed() {
        assertThat(problems(GOOD.replace("    favor: The tunnel is good.\n", "")))
                .anySatisfy(p -> assertThat(p).contains("favor"));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(problems(GOOD.replace("id: noise", "id: No ise").replace("version:", "verson:"))
                        .size())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void brokenYamlHasALine() {
        assertThat(problems("id: x\nthemes: [\n"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p).matches("\\d+:\\d+ .*"));
        assertThat(problems("id: x\n\tname: y\n")).isNotEmpty();
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("- a\n- b\n")).isNotEmpty();
    }

    @Test
    void duplicateThemesAreErrors() {
        String theme = GOOD.substring(GOOD.indexOf("  - id: noise"));

        assertThat(problems(GOOD + theme)).anySatisfy(p -> assertThat(p).contains("noise"));
    }

    @Test
    void generalCodebookHasFifteenFramesAndNoTarget() {
        Codebook general = BuiltinCodebook.general();

        assertThat(general.themes())
                .hasSize(15)
                .allSatisfy(t -> assertThat(t.definition()).isNotBlank());
        assertThat(general.targetsFor("Trams at night"))
                .extracting(Target::name)
                .containsExactly("Trams at night");
    }

    @Test
    void explanationNamesEverything() {
        Codebook codebook = ((CodebookOutcome.Valid) new CodebookReader().read("a", GOOD)).codebook();

        assertThat(CodebookExplainer.explain(codebook))
                .contains("The tunnel is good.", "theme noise", "night noise", "drone (NOUN)", "loud and clear");
    }
}
