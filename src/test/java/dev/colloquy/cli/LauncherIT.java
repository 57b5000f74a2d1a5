package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

    private final List<Path> links = new ArrayList<>();

    @AfterEach
    void removeLinks() throws IOException {
        for (Path link : links) {
            Files.delete(link);
        }
    }

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
    void namesOfFilesAreTheSameInEveryLocale() throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
        Files.writeString(folder.resolve("thread.txt"), THREAD);
        String script = """
                name=$(printf 'fahrr\\303\\244der.txt')
                mv thread.txt "$name"
                "$0" -q "$name" && "$0" -q . --out again
                """;

        for (String locale : List.of("C", "POSIX", "xx_XX.UTF-8", "")) {
            Answer answer = start(
                    Path.of("/bin/sh"),
                    Map.of("LC_ALL", locale, "LANG", ""),
                    "-c",
                    script + "ls reports again; rm -r reports corpus again; mv \"$name\" thread.txt",
                    LAUNCHER.toAbsolutePath().toString());

            assertThat(answer.out()).as(locale + answer.err()).contains("fahrr\u00E4der.json", "fahrr\u00E4der.md");
            assertThat(answer.out().split("fahrr\u00E4der\\.json", -1))
                    .as(locale)
                    .hasSize(3);
        }
    }

    @Test
    void takesMoreFilesThanFitOnAPage() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--no-write", "--quiet"));
        for (int i = 0; i < 300; i++) {
            Path file = folder.resolve("a thread whose name has a good many letters " + i + ".txt");
            Files.writeString(file, i == 0 ? THREAD : "");
            arguments.add(i == 0 ? file.toString() : "./" + file.getFileName());
        }

        Answer answer = start(LAUNCHER, Map.of(), arguments.toArray(String[]::new));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("299.txt: cannot be read as a text: it is empty");
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

    /** The distribution at another place, with a folder for archives of its own. */
    private Path moved(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path original = Path.of(System.getProperty("distribution", ".")).toAbsolutePath();
        for (String part : List.of("lib", "model", "native", "seeds")) {
            links.add(Files.createSymbolicLink(home.resolve(part), original.resolve(part)));
        }
        return Files.copy(
                LAUNCHER,
                Files.createDirectories(home.resolve("bin")).resolve("analyze"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private List<Path> archives(Path program) throws IOException {
        try (Stream<Path> files = Files.list(program.resolveSibling("../cds").normalize())) {
            return files.filter(f -> !f.toString().endsWith(".place")).sorted().toList();
        }
    }

    @Test
    void aProgramThatWasMovedMakesItsArchiveAnew() throws IOException, InterruptedException {
        Path program = moved("before");
        assertThat(start(program, Map.of(), "--version").exit()).isZero();
        Path archive = archives(program).get(0);
        Path place = archive.resolveSibling(archive.getFileName() + ".place");
        assertThat(place).hasContent(folder.toRealPath().resolve("before").toString());
        Files.writeString(archive, "of another place");
        Files.writeString(place, "/elsewhere\n");
        assertThat(start(program, Map.of(), "--version").exit()).isZero();

        assertThat(Files.size(archive)).isGreaterThan(1_000_000);
        assertThat(place).hasContent(folder.toRealPath().resolve("before").toString());
    }

    @Test
    void aSmallHeapIsNotMadeLargerThanItMayBe() throws IOException, InterruptedException {
        Answer answer = start(LAUNCHER, Map.of("COLLOQUY_JAVA_OPTS", "-Xmx64m"), "--version");

        assertThat(answer.exit()).as(answer.err() + answer.out()).isZero();
    }

    @Test
    void saysThatAFolderWithAColonIsNoPlaceForIt() throws IOException, InterruptedException {
        Answer answer = start(moved("a:b"), Map.of(), "--version");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("a folder with a colon in its name").contains("hint: Move it");
    }

    @Test
    void theFirstRunMakesAnArchiveThatLaterRunsUse() throws IOException, InterruptedException {
        Path program = moved("a folder");
        Files.writeString(folder.resolve("a.txt"), THREAD);

        assertThat(start(program, Map.of(), "--version").exit()).isZero();

        assertThat(archives(program))
                .singleElement()
                .satisfies(a -> assertThat(a).isNotEmptyFile());
        Path log = folder.resolve("classes.txt");
        Answer answer =
                start(program, Map.of("COLLOQUY_JAVA_OPTS", "-Xlog:class+load:file=" + log), "a.txt", "--quiet");
        assertThat(answer.exit()).as(answer.err()).isZero();
        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded.stream().filter(c -> c.contains(".jar")).toList())
                .as("classes that are not in the archive")
                .hasSizeLessThan(loaded.size() / 50);
    }

    @Test
    void twoFirstRunsAtOnceDoNotDisturbEachOther() throws IOException, InterruptedException {
        Path program = moved("shared");
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ProcessBuilder run = new ProcessBuilder(program.toString(), "--version")
                    .redirectOutput(folder.resolve("version" + i).toFile());
            run.environment().put("JAVA_HOME", System.getProperty("java.home"));
            runs.add(run.start());
        }
        for (Process run : runs) {
            assertThat(run.waitFor(100, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isZero();
        }

        assertThat(folder.resolve("version0")).hasSameTextualContentAs(folder.resolve("version1"));
        assertThat(archives(program))
                .singleElement()
                .satisfies(a -> assertThat(a).isNotEmptyFile());
    }

    @Test
    void runsWhereNoArchiveCanBeMadeOrUsed() throws IOException, InterruptedException {
        Path program = moved("closed");
        Path cds = program.resolveSibling("../cds").normalize();
        Files.writeString(cds, "no folder");

        Answer none = start(program, Map.of(), "--version");

        Files.delete(cds);
        assertThat(start(program, Map.of(), "--version")).isEqualTo(none);
        Path archive = archives(program).get(0);
        Files.delete(archive);
        Files.writeString(archive, "no archive");
        assertThat(start(program, Map.of(), "--version")).isEqualTo(none);
        Files.writeString(archive, "");
        assertThat(start(program, Map.of(), "--version")).isEqualTo(none);
        assertThat(archive).as("not tried again at every start").isEmptyFile();
        assertThat(none.exit()).isZero();
        assertThat(none.err()).isEmpty();
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
