package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packed distribution, started as a user starts it: a process of its own, through the launcher script. */
@Timeout(120)
final class LauncherIT {

    private static final Path LAUNCHER = Path.of(System.getProperty("distribution", "."), "bin", "analyze");

    private static final String THREAD = """
            A bridge

            The town plans a bridge.

            1 comment

              1. I like the bridge.
            """;

    @TempDir
    private Path folder = Path.of("");

    /** What a process answered. */
    private record Answer(int exit, String out, String err) {}

    private Answer start(Path program, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void runsTheMainJobFromAnotherFolderThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("linked analyze"), LAUNCHER.toAbsolutePath());
        Files.writeString(folder.resolve("a thread.txt"), THREAD);

        Answer answer = start(link, Map.of("LC_ALL", "tr_TR.UTF-8"), "a thread.txt");

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err().lines()).singleElement().asString().contains("general codebook");
        assertThat(answer.out()).contains("A bridge");
        assertThat(folder.resolve("reports/a-thread.md")).exists();
        assertThat(folder.resolve("corpus/a-thread.json")).exists();
    }

    @Test
    void agreesWithTheCommittedReports() throws IOException, InterruptedException {
        Path root = CliRunner.ROOT.toAbsolutePath();
        String seeds = root.resolve("seeds").toString();

        Answer answer = start(
                LAUNCHER,
                Map.of(),
                seeds,
                "--check",
                "--out",
                root.resolve("reports").toString(),
                "--corpus-dir",
                root.resolve("corpus").toString());

        assertThat(answer).isEqualTo(new Answer(0, "", "analyze: up to date\n"));
    }

    @Test
    void filesOfDuckDbAreTheSameBytesOnEveryRun() throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
        Files.writeString(folder.resolve("thread.txt"), THREAD);

        Answer first = start(LAUNCHER, Map.of(), "export", "thread.txt", "--to", "duckdb", "--out", "1.duckdb");
        Answer second = start(LAUNCHER, Map.of(), "export", "thread.txt", "--to", "duckdb", "--out", "2.duckdb");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(folder.resolve("1.duckdb")).hasSameBinaryContentAs(folder.resolve("2.duckdb"));
    }

    @Test
    void gitIsLoadedOnlyWhereItIsNeeded() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Files.writeString(folder.resolve("a.txt"), THREAD);
        Map<String, String> logged = Map.of("COLLOQUY_JAVA_OPTS", "-Xlog:class+load:file=" + log);

        assertThat(start(LAUNCHER, logged, "a.txt").exit()).isZero();
        assertThat(Files.readString(log)).contains("dev.colloquy.cli.Main").doesNotContain("org.eclipse.jgit");
        assertThat(start(LAUNCHER, logged, "versions").exit()).isZero();
        assertThat(Files.readString(log)).contains("org.eclipse.jgit");
    }

    @Test
    void duckDbIsLoadedOnlyWhereItIsNeeded() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(folder.resolve("a.txt"), THREAD);
        Map<String, String> logged =
                Map.of("COLLOQUY_JAVA_OPTS", "-Xlog:class+load:file=" + log + " -Djava.io.tmpdir=" + temporary);

        assertThat(start(LAUNCHER, logged, "a.txt").exit()).isZero();
        assertThat(Files.readString(log)).contains("dev.colloquy.cli.Main").doesNotContain("org.duckdb");
        assertThat(start(LAUNCHER, logged, "query", "SELECT item FROM items", "a.txt")
                        .out())
                .contains("post", "c1");
        assertThat(Files.readString(log)).contains("org.duckdb");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void doctorFindsAllPartsWhereTheLauncherHasThem() throws IOException, InterruptedException {
        Answer answer = start(LAUNCHER, Map.of(), "doctor");

        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(answer.out())
                .contains("ok     ONNX Runtime    ", "ok     class data      cds/", "ok     self-test")
                .doesNotContain("wrong  ");
    }

    @Test
    void passesEveryArgumentAndTheExitCode() throws IOException, InterruptedException {
        Answer answer = start(LAUNCHER, Map.of(), "no such\tfile *");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("no such").contains("file *").doesNotContain("Exception");
    }

    @Test
    void saysWhereJavaIsMissing() throws IOException, InterruptedException {
        Path nowhere = folder.resolve("no-jdk");

        Answer answer = start(LAUNCHER, Map.of("JAVA_HOME", nowhere.toString()), "--version");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains(nowhere.toString()).contains("hint:");
    }

    @Test
    void refusesAnOlderJava() throws IOException, InterruptedException {
        Path jdk = folder.resolve("old");
        Files.createDirectories(jdk.resolve("bin"));
        Path java = Files.write(jdk.resolve("bin/java"), "#!/bin/sh\nexit 1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.22\"\n");

        Answer answer = start(LAUNCHER, Map.of("JAVA_HOME", jdk.toString()), "--version");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("11.0.22").contains("17 or newer");
    }
}
