package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.Finding.Level;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze doctor} finds, on a machine that is well and on one that is not. */
final class DoctorTest {

    private static final String REPORT = "reports/000_c595ac6e92e97575.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingIsWrongHere() {
        CliRunner.Run run =
                CliRunner.run("doctor", CliRunner.ROOT.resolve("seeds").toString());

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("ok     program", "ok     Java", "ok     model stance    stance-v1 sha256:")
                .contains("   ONNX Runtime    1.", "ok     DuckDB", "ok     self-test", "\nNothing is wrong; ")
                .doesNotContain(System.getProperty("user.home") + "/");
        assertThat(run.out().lines())
                .allMatch(line -> line.isEmpty()
                        || line.matches("(ok|note|wrong) .*| {23}\\S.*|Nothing is wrong; [0-9]+ notes?\\."));
        assertThat(run.out().lines()).allMatch(line -> line.length() <= Terminal.USUAL_COLUMNS);
    }

    @Test
    void programsGetTheSameAsJson() {
        CliRunner.Run run = CliRunner.run("doctor", "--json", folder.toString());

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"wrong\": 0,\n  \"notes\": ")
                .contains("\"level\": \"ok\",\n      \"about\": \"self-test\",\n      \"told\": \"the thread")
                .endsWith("}\n");
    }

    @Test
    void valuesOfVariablesAreNotTold() {
        CliRunner.Run run =
                CliRunner.run(false, Map.of("JAVA_TOOL_OPTIONS", "-Dpassword=secret"), "doctor", folder.toString());

        assertThat(run.out())
                .contains("note   options         JAVA_TOOL_OPTIONS is set")
                .doesNotContain("secret");
    }

    @Test
    void aCodebookWithErrorsIsWrong() throws IOException {
        Files.writeString(folder.resolve("codebook.yaml"), "id: a\n");

        CliRunner.Run run = CliRunner.run("doctor", folder.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("wrong  codebook", "→ see: analyze codebook check", "\n1 wrong; ");
    }

    @Test
    void aFolderThatIsNotThereIsWrong() {
        assertThat(new PlacesCheck(folder.resolve("nowhere")).findings())
                .filteredOn(f -> f.level() == Level.WRONG)
                .singleElement()
                .extracting(Finding::about)
                .isEqualTo("codebook");
    }

    @Test
    void anotherModelIsWrong() {
        ContentHash expected = ContentHash.of("a model");

        assertThat(PartsCheck.model("stance", "s-1", expected, Optional.of(expected)))
                .isEqualTo(Finding.ok("model stance", "s-1 " + expected.value().substring(0, 19)));
        assertThat(PartsCheck.model("stance", "s-1", expected, Optional.of(ContentHash.of("another")))
                        .level())
                .isEqualTo(Level.WRONG);
        assertThat(PartsCheck.model("stance", "s-1", expected, Optional.empty()).told())
                .isEqualTo("s-1 is missing");
    }

    @Test
    void namesOfFilesNeedUnicode() {
        assertThat(MachineCheck.fileNames("UTF-8").level()).isEqualTo(Level.OK);
        assertThat(MachineCheck.fileNames("ANSI_X3.4-1968").advice()).isEqualTo("set LC_ALL=C.UTF-8");
    }

    @Test
    void selfTestTellsALabelThatIsNotTheExpectedOne() {
        Finding finding = new SelfTest(name -> name.equals(REPORT)
                        ? SelfTest.shipped(name).replaceFirst("\"label\": \"AGAINST\"", "\"label\": \"FAVOR\"")
                        : SelfTest.shipped(name))
                .compare();

        assertThat(finding.level()).isEqualTo(Level.WRONG);
        assertThat(finding.told())
                .contains("1 files are stale or missing", "\"label\": \"FAVOR\"")
                .doesNotContain("Exception");
    }

    @Test
    void selfTestLetsScoresDifferALittle() {
        Finding finding = new SelfTest(name -> name.equals(REPORT)
                        ? SelfTest.shipped(name).replaceFirst("\"NONE\": 0\\.0[1-8]", "\"NONE\": 0.03")
                        : SelfTest.shipped(name))
                .compare();

        assertThat(finding.level()).as(finding.told()).isEqualTo(Level.OK);
    }

    @Test
    void selfTestTellsWhatStopsIt() {
        Finding finding =
                new SelfTest(name -> name.endsWith("codebook.yaml") ? "id: [\n" : SelfTest.shipped(name)).compare();

        assertThat(finding.level()).isEqualTo(Level.WRONG);
        assertThat(finding.told()).startsWith("ends with exit code 2: ").contains("codebook.yaml:");
    }

    /** With {@code -Dgolden.update=true}, what comes with the program becomes what the project has. */
    @Test
    void whatComesWithTheProgramIsWhatTheProjectHas() throws IOException {
        for (String name : SelfTest.FILES) {
            String text = Files.readString(CliRunner.ROOT.resolve(name));
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(
                        CliRunner.ROOT.resolve("src/main/resources/dev/colloquy/cli/" + SelfTest.FOLDER + name), text);
            } else {
                assertThat(SelfTest.shipped(name)).as(name).isEqualTo(text);
            }
        }
    }

    @Test
    void nothingPrivateIsTold() {
        Privately privately = new Privately("/home/ann", "ann");

        assertThat(List.of(
                        privately.shown("/home/ann/x.so: too short"),
                        privately.shown("in /home/ann"),
                        privately.shown("/home/annabel/x"),
                        privately.shown("/data/ann/threads, ann-2"),
                        privately.shown("announced")))
                .containsExactly(
                        "~/x.so: too short", "in ~", "/home/annabel/x", "/data/USER/threads, ann-2", "announced");
        assertThat(new Privately("/", "").shown("/usr/lib")).isEqualTo("/usr/lib");
        assertThat(new Privately("C:\\Users\\ann", "ann").shown("C:\\Users\\ann\\x"))
                .isEqualTo("~\\x");
    }

    @Test
    void selfTestWithoutRoomHintsAtTheTemporaryFolder() {
        Finding finding = new SelfTest(name -> {
                    throw new UserError("there is no space left on the disk", "choose another place with --out");
                })
                .compare();

        assertThat(finding.level()).isEqualTo(Level.WRONG);
        assertThat(finding.told()).contains("there is no space left on the disk");
        assertThat(finding.advice()).contains("-Djava.io.tmpdir=DIR").doesNotContain("--out");
    }
}
