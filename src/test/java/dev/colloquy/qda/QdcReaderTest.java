package dev.colloquy.qda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.codebook.CodebookYaml;
import dev.colloquy.codebook.Theme;
import dev.colloquy.report.exchange.QdcWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codebooks of REFI-QDA as codebooks of this program. */
final class QdcReaderTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    private static QdcReader.Outcome read(String xml) {
        return QdcReader.read(xml.getBytes(StandardCharsets.UTF_8), "my codes");
    }

    private static Codebook valid(String yaml) {
        CodebookOutcome outcome = new CodebookReader().read("x.yaml", yaml);
        assertThat(outcome).as(yaml).isInstanceOf(CodebookOutcome.Valid.class);
        return ((CodebookOutcome.Valid) outcome).codebook();
    }

    private static void comesBack(Codebook codebook) {
        QdcReader.Outcome outcome = read(QdcWriter.text(codebook, "1"));
        Codebook back = valid(CodebookYaml.write(outcome.codebook().orElseThrow(), outcome.comments()));

        assertThat(outcome.comments()).isEmpty();
        assertThat(new Codebook(back.id(), back.version(), back.name(), back.targets(), back.themes(), codebook.hash()))
                .isEqualTo(codebook);
    }

    @Test
    void codebooksComeBackAsTheyWere() throws IOException {
        comesBack(valid(Files.readString(ROOT.resolve("seeds/codebook.yaml"))));
        comesBack(BuiltinCodebook.general());
    }

    @Test
    void namesThatMeetOthersAndOddWordsComeBack() {
        comesBack(valid("""
                id: odd
                version: "0x1: \\"a\\""
                name: "Odd: & <names> # \\\\ 'x'"
                targets:
                  - id: a
                    name: Position
                    favor: "Yes: it is."
                    against: "No: - it is not."
                themes:
                  - id: holder
                    name: Holder
                    definition: "Id: none. Indicators: none"
                    indicators: ["- a", "x;y", "(noun)", "null", {phrase: "b c", pos: VERB}, {lemma: "d", pos: NOUN}, 'yes', "é*t😀"]
                  - id: position
                    name: POSITION
                    definition: "null"
                    indicators: [tr*]
                    exclude: ["# e", "*x*"]
                """.replace(", \"*x*\"", "").replace("\"é*t😀\"", "\"ét😀\"")));
    }

    @Test
    void codesOfOthersAreThemesThatTheirNamesShow() {
        QdcReader.Outcome outcome = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <q:CodeBook xmlns:q="urn:QDA-XML:codebook:1:0" origin="X"><q:Codes>
                  <q:Code guid="{2A08BDDF-4C35-4250-BF77-7DE37B50C930}" name="Economy &amp; night-time costs" isCodable="true">
                    <q:Description>About money: prices.
                Second line</q:Description>
                    <q:Code guid="b" name="Löhne" isCodable="true"/>
                  </q:Code>
                  <q:Code guid="c" name="Group" isCodable="false"><q:Code guid="d" name="Löhne" isCodable="true"/></q:Code>
                  <q:Code guid="e" name="??" isCodable="true"/>
                </q:Codes></q:CodeBook>
                """);
        Codebook codebook = valid(CodebookYaml.write(outcome.codebook().orElseThrow(), outcome.comments()));

        assertThat(codebook.id()).isEqualTo("my-codes");
        assertThat(codebook.themes())
                .extracting(
                        Theme::id,
                        Theme::name,
                        Theme::definition,
                        t -> t.indicators().stream().map(i -> i.phrase()).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "economy-night-time-costs",
                                "Economy & night-time costs",
                                "About money: prices. Second line",
                                List.of("economy", "night-time costs")),
                        org.assertj.core.groups.Tuple.tuple(
                                "lohne", "Löhne", "Economy & night-time costs > Löhne", List.of("löhne")),
                        org.assertj.core.groups.Tuple.tuple("lohne-2", "Löhne", "Group > Löhne", List.of("löhne")),
                        org.assertj.core.groups.Tuple.tuple("theme", "??", "??", List.of("theme")));
        assertThat(outcome.comments().get("economy-night-time-costs"))
                .isEqualTo("its name stands for what shows it: list words and phrases");
        assertThat(outcome.comments().get("lohne")).startsWith("say what belongs to it");
    }

    @Test
    void whatIsNoCodebookIsToldWithItsPlace() {
        for (Map.Entry<String, String> one : Map.of(
                        "<a/>", "no codebook of REFI-QDA",
                        "<CodeBook><Codes/></CodeBook>", "no code that can be a theme",
                        "<CodeBook><Codes><Code", "cut off",
                        "", "no codebook")
                .entrySet()) {
            QdcReader.Outcome outcome = read(one.getKey());

            assertThat(outcome.codebook()).isEmpty();
            assertThat(outcome.faults()).as(one.getKey()).isNotEmpty();
            assertThat(outcome.faults().stream().map(QdcReader.Fault::why)).anyMatch(w -> w.contains(one.getValue()));
        }
    }
}
