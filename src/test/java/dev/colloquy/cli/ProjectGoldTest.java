package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze evaluate} with projects that were exported, coded by people and exported again. */
final class ProjectGoldTest {

    private static final String ANN = "11111111-1111-4111-8111-111111111111";

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void export() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/council.txt"), Bridges.COUNCIL.replace("\n", "\r\n"));
        Files.writeString(folder.resolve("in/codebook.yaml"), Bridges.CODEBOOK);
        project = folder.resolve("p.qdpx");
        Run run = CliRunner.run(
                "export", folder.resolve("in").toString(), "--to", "refi-qda", "--out", project.toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Run evaluate(Path gold) {
        return CliRunner.run(
                "evaluate",
                "--gold",
                gold.toString(),
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("evaluation").toString());
    }

    private static SortedMap<String, byte[]> unzipped(Path zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private Path zipped(String name, SortedMap<String, byte[]> files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream into = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                into.putNextEntry(new ZipEntry(file.getKey()));
                into.write(file.getValue());
                into.closeEntry();
            }
        }
        return zip;
    }

    /** What a person does in a program: a user, and a code on the words of the second comment. */
    private Path coded() throws IOException {
        SortedMap<String, byte[]> files = unzipped(project);
        String xml = LabelledThreads.text(files, "project.qde");
        String source = files.keySet().stream()
                .filter(n -> LabelledThreads.text(files, n).contains("[c2]"))
                .findFirst()
                .orElseThrow();
        String text = LabelledThreads.text(files, source);
        String words = "It costs too much money, and I am against it. Mend the roads first.";
        int start = text.indexOf(words);
        CodebookOutcome codebook = new CodebookReader().read("b.yaml", Bridges.CODEBOOK);
        String code = Objects.requireNonNull(CodeTree.of(((CodebookOutcome.Valid) codebook).codebook())
                        .byKey()
                        .get("position/bridge/against"))
                .guid();
        String coding = "<PlainTextSelection guid=\"" + ANN.replace('1', '2') + "\" startPosition=\"" + start
                + "\" endPosition=\"" + (start + words.length()) + "\"><Coding guid=\"" + ANN.replace('1', '3')
                + "\" creatingUser=\"" + ANN + "\"><CodeRef targetGUID=\"" + code
                + "\"/></Coding></PlainTextSelection>\n";
        String edited = xml.replace("</Users>", "<User guid=\"" + ANN + "\" name=\"Ann\"/></Users>")
                .replaceFirst("<PlainTextSelection", coding.replace("$", "\\$") + "<PlainTextSelection");
        files.put("project.qde", edited.getBytes(StandardCharsets.UTF_8));
        return zipped("coded.qdpx", files);
    }

    @Test
    void codingsOfPeopleAreScored() throws IOException {
        Run run = evaluate(coded());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 item of 1 thread scored").contains("program and Ann");
    }

    @Test
    void aProjectThatNobodyCodedIsRefused() {
        Run run = evaluate(project);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nobody but Colloquy has coded anything").contains("code as a user of your own");
    }

    @Test
    void problemsNameThePlaceInTheProject() throws IOException {
        SortedMap<String, byte[]> files = unzipped(coded());
        String xml = LabelledThreads.text(files, "project.qde")
                .replaceFirst("(guid=\"22222222[^>]*endPosition=)\"\\d+\"", "$1\"99999\"");
        files.put("project.qde", xml.getBytes(StandardCharsets.UTF_8));

        Run run = evaluate(zipped("wrong.qdpx", files));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).containsPattern("wrong\\.qdpx/project\\.qde:\\d+:\\d+: a selection leaves its text");
    }

    @Test
    void brokenAndHostileZipFilesAreSentences() throws IOException {
        Path cut = folder.resolve("cut.qdpx");
        byte[] whole = Files.readAllBytes(project);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        SortedMap<String, byte[]> none = new TreeMap<>();
        none.put("readme.md", new byte[] {1});
        SortedMap<String, byte[]> bomb = unzipped(project);
        bomb.put("sources/bomb.txt", new byte[300 * 1024 * 1024]);

        for (Path gold : new Path[] {cut, zipped("none.qdpx", none), zipped("bomb.qdpx", bomb)}) {
            Run run = evaluate(gold);

            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains(gold.getFileName().toString()).contains("hint: export the project again");
        }
    }

    @Test
    void aProjectAmongThreadsIsNoThread() throws IOException {
        Files.copy(project, folder.resolve("in/p.qdpx"));

        Run run = CliRunner.run(
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("reports").toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("p.qdpx").contains("it is a document or a program in a zip file");
        assertThat(folder.resolve("reports/council.json")).exists();
        assertThat(Files.readString(folder.resolve("corpus/manifest.json"))).doesNotContain("sources");
    }

    @Test
    void codebooksAreConvertedBothWays() throws IOException {
        Path yaml = folder.resolve("in/codebook.yaml");
        Path qdc = folder.resolve("c.qdc");
        Path back = folder.resolve("back.yaml");

        Run there = CliRunner.run("codebook", "convert", yaml.toString(), "--out", qdc.toString());
        Run again = CliRunner.run("codebook", "convert", yaml.toString(), "--out", qdc.toString());
        Run home = CliRunner.run("codebook", "convert", qdc.toString(), "--out", back.toString());
        Run codes = CliRunner.run("codebook", "convert", project.toString());
        Run check = CliRunner.run("codebook", "check", back.toString());

        assertThat(there.exit()).as(there.err()).isZero();
        assertThat(qdc).content().contains("urn:QDA-XML:codebook:1.0");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already").contains("--force");
        assertThat(home.exit()).as(home.err()).isZero();
        assertThat(codes.out()).isEqualTo(Files.readString(back));
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("target bridge: the bridge").contains("theme cost: Cost");
    }

    @Test
    void whatIsNoCodebookIsRefusedByName() throws IOException {
        Path other = Files.writeString(folder.resolve("x.xml"), "<a/>\n");
        Path broken = Files.writeString(folder.resolve("y.yaml"), "id: x\n");

        assertThat(CliRunner.run("codebook", "convert", other.toString()).err())
                .contains("x.xml:1:1: this is no codebook of REFI-QDA");
        assertThat(CliRunner.run("codebook", "convert", broken.toString()).exit())
                .isEqualTo(2);
        assertThat(CliRunner.run("codebook", "convert", folder.toString()).exit())
                .isEqualTo(2);
        assertThat(CliRunner.run("codebook", "convert", folder.resolve("none").toString())
                        .err())
                .contains("there is no such file");
    }
}
