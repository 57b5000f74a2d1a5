package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.report.ExportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze export} with the formats of annotation, as its users meet it. */
final class ExchangeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path threads() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("plan.txt"), Bridges.PLAN);
        return in;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    @Test
    void helpNamesEveryFormat() {
        String help = CliRunner.run("export", "--help").out().replaceAll("\\s+", " ");

        assertThat(Wiring.exportWriters()).isNotEmpty();
        for (ExportWriter writer : Wiring.exportWriters()) {
            assertThat(help).contains(" " + writer.format() + " " + writer.title());
        }
    }

    @Test
    void formatsHaveNamesMarksAndTitlesOfTheirOwn() {
        List<ExportWriter> writers = Wiring.exportWriters();

        assertThat(writers)
                .extracting(ExportWriter::format)
                .doesNotHaveDuplicates()
                .contains("refi-qda", "qdc", "w3c");
        assertThat(writers).extracting(ExportWriter::name).doesNotHaveDuplicates();
        assertThat(writers).extracting(ExportWriter::title).doesNotHaveDuplicates();
        assertThat(writers)
                .filteredOn(w -> w.shape() != ExportWriter.Shape.FOLDER)
                .extracting(ExportWriter::mark)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void textsGoToStandardOutputAndFilesToTheirPlaces() throws IOException {
        String in = threads().toString();
        Run text = CliRunner.run("export", in, "--to", "doccano");
        Path out = folder.resolve("p.qdpx");
        Run file = CliRunner.run("export", in, "--to", "refi-qda", "--out", out.toString());
        byte[] first = Files.readAllBytes(out);
        Run again = CliRunner.run("export", in, "--to", "refi-qda", "--out", out.toString());

        assertThat(text.exit()).as(text.err()).isZero();
        assertThat(text.out().lines()).hasSize(3).allMatch(l -> l.startsWith("{\"text\":"));
        assertThat(file.exit()).as(file.err()).isZero();
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(out).hasBinaryContent(first);
        assertThat(names()).containsExactly("in", "p.qdpx");
    }

    @Test
    void filesOfOthersStayUnlessForced() throws IOException {
        String in = threads().toString();
        Path out = Files.writeString(folder.resolve("p.qdpx"), "mine");
        Run refused = CliRunner.run("export", in, "--to", "refi-qda", "--out", out.toString());
        String kept = Files.readString(out);
        Run forced = CliRunner.run("export", in, "--to", "refi-qda", "--force", "--out", out.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("no export of this program").contains("--force");
        assertThat(kept).isEqualTo("mine");
        assertThat(forced.exit()).as(forced.err()).isZero();
    }

    @Test
    void anEmptyCorpusLeavesNothingBehind() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (ExportWriter writer : Wiring.exportWriters()) {
            Run run = CliRunner.run(
                    "export",
                    empty.toString(),
                    "--to",
                    writer.format(),
                    "--out",
                    folder.resolve("out").toString());

            assertThat(run.exit()).as(writer.format()).isEqualTo(2);
            assertThat(run.err()).contains("no thread could be read");
        }
        assertThat(names()).containsExactly("empty");
    }

    @Test
    void whatXmlCannotKeepIsTold() throws IOException {
        Path in = threads();
        Files.writeString(in.resolve("plan.txt"), Bridges.PLAN.replace("I like", "I\u0008 like"));

        Run run = CliRunner.run(
                "export",
                in.toString(),
                "--to",
                "xmi",
                "--out",
                folder.resolve("xmi").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 character of the texts cannot stand in XML");
        assertThat(folder.resolve("xmi/plan.xmi")).content().contains("I\uFFFD like");
    }

    @Test
    void reportsGiveTheSameExportsAsTheirThreads() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("council.txt"), Bridges.COUNCIL);
        Files.writeString(seeds.resolve("codebook.yaml"), Bridges.CODEBOOK);
        Bridges.analyze(folder);
        for (String format : List.of("refi-qda", "qdc", "doccano")) {
            Path fresh = folder.resolve("fresh-" + format);
            Path read = folder.resolve("read-" + format);
            Run threads = CliRunner.run("export", seeds.toString(), "--to", format, "--out", fresh.toString());
            Run reports = CliRunner.run(
                    "export", folder.resolve("reports").toString(), "--to", format, "--out", read.toString());

            assertThat(threads.exit()).as(threads.err()).isZero();
            assertThat(reports.exit()).as(reports.err()).isZero();
            assertThat(read).hasBinaryContent(Files.readAllBytes(fresh));
        }
    }

    @Test
    void exportsAmongThreadsAreNoThreads() throws IOException {
        Path in = threads();
        Run first = CliRunner.run(
                "export",
                in.toString(),
                "--to",
                "w3c",
                "--out",
                in.resolve("w3c").toString());
        Run second = CliRunner.run("export", in.toString(), "--to", "doccano");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(in.resolve("w3c/texts/plan.txt")).exists();
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out().lines()).hasSize(3);
    }

    @Test
    void unknownFormatsAreRefusedWithTheirNames() throws IOException {
        Run run = CliRunner.run("export", threads().toString(), "--to", "nvivo");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format nvivo").contains("refi-qda");
    }
}
