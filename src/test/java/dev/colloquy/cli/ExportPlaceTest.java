package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.json.ExportJson;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports go where nothing of anybody else's is. */
final class ExportPlaceTest {

    @TempDir
    private Path folder = Path.of("");

    /** Writes what it is told to. */
    private record Given(Shape shape, List<String> files) implements ExportWriter {

        @Override
        public String format() {
            return "given";
        }

        @Override
        public String title() {
            return "what the test gives";
        }

        @Override
        public String name() {
            return "given";
        }

        @Override
        public String mark() {
            return "mark of the test";
        }

        @Override
        public void write(AnalysisResult result, ExportFolder into) {
            files.forEach(f -> into.write(f, f + ": mark of the test"));
        }
    }

    private static AnalysisResult result() {
        Codebook codebook = BuiltinCodebook.general();
        RunHeader header = new RunHeader(
                "1",
                ContentHash.of("corpus"),
                codebook.id(),
                codebook.version(),
                codebook.hash(),
                Optional.empty(),
                "list",
                List.of());
        return AnalysisResult.of(header, codebook, List.of(), List.of());
    }

    private static ExportWriter file() {
        return new Given(ExportWriter.Shape.BINARY, List.of("x"));
    }

    private static ExportWriter files(String... names) {
        return new Given(ExportWriter.Shape.FOLDER, List.of(names));
    }

    @Test
    void aFileTakesThePlaceOfAnExportAndOfNothingElse() throws IOException {
        Path target = folder.resolve("project");
        ExportPlace.demand(target, file(), /* force= */ false).write(result());
        ExportPlace.demand(target, file(), /* force= */ false).write(result());
        assertThat(target).hasContent("x: mark of the test");

        Files.writeString(target, "coded by hand");
        assertThatThrownBy(() -> ExportPlace.demand(target, file(), /* force= */ false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is there already");
        assertThat(target).hasContent("coded by hand");
        ExportPlace.demand(target, file(), /* force= */ true).write(result());
        assertThat(target).hasContent("x: mark of the test");
    }

    @Test
    void aFolderTellsWhatIsInItAndOldFilesGo() throws IOException {
        Path target = folder.resolve("tables");
        ExportPlace.demand(target, files("a.csv", "old.csv"), /* force= */ false)
                .write(result());
        Files.writeString(target.resolve("mine.txt"), "notes");
        ExportPlace.demand(target, files("a.csv", "new.csv"), /* force= */ false)
                .write(result());

        assertThat(target.resolve("old.csv")).doesNotExist();
        assertThat(target.resolve("mine.txt")).hasContent("notes");
        assertThat(target.resolve("new.csv")).hasContent("new.csv: mark of the test");
        assertThat(ExportJson.read("it", Files.readString(target.resolve(ExportJson.NAME))))
                .hasValueSatisfying(told -> assertThat(told.files()).containsOnlyKeys("a.csv", "new.csv"));
    }

    @Test
    void aFileOfAnExportThatSomebodyChangedStays() throws IOException {
        Path target = folder.resolve("tables");
        ExportPlace.demand(target, files("a.csv", "b.csv"), /* force= */ false).write(result());
        Files.writeString(target.resolve("b.csv"), "my notes");

        assertThatThrownBy(() -> ExportPlace.demand(target, files("a.csv"), /* force= */ false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("b.csv was changed since");
        assertThat(target.resolve("b.csv")).hasContent("my notes");
    }

    @Test
    void aFileThatIsNoPartOfAnExportStays() throws IOException {
        Path target = folder.resolve("tables");
        ExportPlace.demand(target, files("a.csv"), /* force= */ false).write(result());
        Files.writeString(target.resolve("new.csv"), "my notes");
        ExportPlace place = ExportPlace.demand(target, files("a.csv", "new.csv"), /* force= */ false);

        assertThatThrownBy(() -> place.write(result()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("new.csv");
        assertThat(target.resolve("new.csv")).hasContent("my notes");
        assertThat(target.resolve("a.csv")).hasContent("a.csv: mark of the test");
    }

    @Test
    void noLinkLeadsTheRemovalOfOldFilesElsewhere() throws IOException {
        Path target = folder.resolve("tables");
        ExportPlace.demand(target, files("a.csv", "ln/victim.txt"), /* force= */ false)
                .write(result());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(target.resolve("ln/victim.txt"), elsewhere.resolve("victim.txt"));
        Files.delete(target.resolve("ln"));
        Files.createSymbolicLink(target.resolve("ln"), elsewhere);

        ExportPlace.demand(target, files("a.csv"), /* force= */ false).write(result());

        assertThat(elsewhere.resolve("victim.txt")).exists();
    }

    @Test
    void aFolderOfSomebodyElseStaysAsItIs() throws IOException {
        Path target = Files.createDirectories(folder.resolve("mine"));
        ExportPlace.demand(target, files("a.csv"), /* force= */ false);
        Files.writeString(target.resolve("notes.txt"), "notes");

        assertThatThrownBy(() -> ExportPlace.demand(target, files("a.csv"), /* force= */ false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds something already");
        ExportPlace.demand(target, files("a.csv"), /* force= */ true).write(result());
        assertThat(target.resolve("notes.txt")).hasContent("notes");
        assertThat(target.resolve("a.csv")).exists();
    }

    @Test
    void aFileIsNoPlaceForAFolderNorTheOtherWay() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "x");
        assertThatThrownBy(() -> ExportPlace.demand(file, files("a"), /* force= */ true))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> ExportPlace.demand(folder, file(), /* force= */ true))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> ExportPlace.demand(folder.resolve("no/where"), file(), /* force= */ true))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void oneTextIsGivenAsIt() {
        StringWriter out = new StringWriter();
        ExportPlace.text(new Given(ExportWriter.Shape.TEXT, List.of("x")), result(), out);

        assertThat(out).hasToString("x: mark of the test");
    }
}
