package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.io.SmallRepository;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** Every example that the help of a command shows, typed at a shell as it stands, in a folder that has what it names. */
@Timeout(300)
final class ExamplesIT {

    private static final Path BIN =
            Path.of(System.getProperty("distribution", "."), "bin").toAbsolutePath();

    /** As many comments in each of two threads as it takes to tune on them. */
    private static final int MANY = 12;

    private static final int FEW = 3;

    private static final String CODEBOOK = """
            id: trams
            version: "1"
            name: Trams at night
            targets:
              - id: night-trams
                name: trams that run all night
                favor: Trams should run all night.
                against: Trams should not run all night.
            themes:
              - id: noise
                name: Noise
                definition: What residents hear of it.
                indicators: [noise, loud]
            """;

    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Trams at night</title></head><body>
            <article><h1>Trams at night</h1><p>The town plans trams at night.</p></article>
            <ol class="comment-list">
            <li class="comment" id="comment-1"><cite class="fn">Ann</cite><div class="comment-content"><p>I like it.</p></div></li>
            <li class="comment" id="comment-2"><cite class="fn">Bob</cite><div class="comment-content"><p>Too loud.</p></div></li>
            </ol></body></html>
            """;

    private static final String FEED = """
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>Comments on: Trams at night</title><link>https://example.org/trams</link>
            <item><title>By: Ann</title><link>https://example.org/trams#comment-1</link><description>I like it.</description></item>
            <item><title>By: Bob</title><link>https://example.org/trams#comment-2</link><description>Too loud.</description></item>
            </channel></rss>
            """;

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path home = Path.of("");

    private static CommandSpec root() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return CommandModel.root(new Terminal(nowhere, nowhere, false, false, Map.of()));
    }

    private static Stream<CommandSpec> all(CommandSpec spec) {
        return Stream.concat(Stream.of(spec), CommandModel.below(spec).stream().flatMap(ExamplesIT::all));
    }

    /** Commands by their names, but the one that has no examples of its own. */
    static Stream<String> commands() {
        return all(root()).map(CommandSpec::qualifiedName).filter(name -> !name.equals("analyze help"));
    }

    private static CommandSpec named(String command) {
        return all(root())
                .filter(c -> c.qualifiedName().equals(command))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> examples(CommandSpec spec) {
        return Stream.of(spec.usageMessage().footer())
                .filter(line -> line.matches(" {2}(analyze|git|source) .*"))
                .map(line -> line.strip().split(" {2,}", -1)[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleRuns(String command) throws IOException, InterruptedException, GitAPIException {
        CommandSpec spec = named(command);
        List<String> examples = examples(spec);
        assertThat(examples).as(command).isNotEmpty();
        prepare(
                command.matches(".* (evaluate|tune)") ? MANY : FEW,
                command.matches(".* (diff|versions|snapshot|textconv)"));
        if (command.endsWith(" report")) {
            CliRunner.run(
                    folder.resolve("threads").toString(),
                    "--codebook",
                    folder.resolve("codebook.yaml").toString(),
                    "--out",
                    folder.resolve("reports").toString(),
                    "--corpus-dir",
                    folder.resolve("corpus").toString());
        }
        List<String> fine = new ArrayList<>(List.of("0"));
        spec.usageMessage().exitCodeList().keySet().stream().filter("1"::equals).forEach(fine::add);

        for (String example : examples) {
            String shell = example.contains("zsh") ? "zsh" : example.contains("fish") ? "fish" : "bash";
            if (isThere(shell) && (!example.startsWith("git ") || isThere("git"))) {
                Answer answer = type(shell, example);
                assertThat(fine).as(example + "\n" + answer.told()).contains(Integer.toString(answer.exit()));
            }
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What a shell answered. */
    private record Answer(int exit, String told) {}

    private Answer type(String shell, String line) throws IOException, InterruptedException {
        Path told = home.resolve("told");
        ProcessBuilder builder = new ProcessBuilder(shell, "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CONFIG_HOME", home.toString());
        environment.put("HOME", home.toString());
        environment.put("PATH", BIN + ":" + environment.getOrDefault("PATH", ""));
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), Files.readString(told));
    }

    private void prepare(int comments, boolean versions) throws IOException, InterruptedException, GitAPIException {
        Files.createDirectories(folder.resolve("threads"));
        for (String name : List.of("a", "b")) {
            Files.writeString(folder.resolve(name + ".txt"), thread(name, comments));
            Files.writeString(folder.resolve("threads/" + name + ".txt"), thread(name, comments));
        }
        Files.writeString(folder.resolve("my.yaml"), CODEBOOK);
        Files.writeString(folder.resolve("new.yaml"), CODEBOOK.replace("noise, loud", "noise"));
        Files.writeString(folder.resolve("page.html"), PAGE);
        Files.writeString(folder.resolve("feed.xml"), FEED);
        Files.writeString(folder.resolve("saved.csv"), "url,title\nhttps://example.org/noise,Noise at night\n");
        Files.writeString(folder.resolve("coded.csv"), coded(comments));
        try (OutputStream file = Files.newOutputStream(folder.resolve("dump.zip"));
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(thread("a", 3).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Files.writeString(folder.resolve("codebook.yaml"), CODEBOOK);
        if (versions) {
            versions();
        }
    }

    /** Two commits with tags, and a snapshot. */
    private void versions() throws IOException, InterruptedException, GitAPIException {
        try (SmallRepository git = SmallRepository.in(folder)) {
            for (String tag : List.of("v1.0", "v1.1")) {
                Files.writeString(folder.resolve("threads/b.txt"), thread("b " + tag, 2));
                assertThat(type("bash", "analyze threads/ --codebook my.yaml").exit())
                        .isZero();
                git.commit(tag);
                git.tag(tag);
            }
        }
        assertThat(type("bash", "analyze snapshot --label spring").exit()).isZero();
    }

    private static String thread(String name, int comments) {
        StringBuilder text = new StringBuilder("Trams at night " + name + "\n\nThe town plans trams at night.\n\n");
        text.append(comments).append(" comments\n\n");
        for (int i = 1; i <= comments; i++) {
            String says = favors(i) ? "I like it, it is a good idea." : "I do not want the noise, it is too loud.";
            text.append("  ").append(i).append(". ").append(says).append(" See https://example.org/noise and ask ");
            text.append("abcdefghijkl".charAt(i % 12)).append(".\n");
        }
        return text.toString();
    }

    private static boolean favors(int comment) {
        return comment % 3 == 0;
    }

    private static String coded(int comments) {
        Map<String, String> rows = new TreeMap<>();
        for (String thread : List.of("a", "b")) {
            IntStream.rangeClosed(1, comments)
                    .forEach(i -> rows.put(thread + ",c" + i, favors(i) ? "FAVOR" : "AGAINST"));
        }
        StringBuilder table = new StringBuilder("thread,item,stance\n");
        rows.forEach(
                (item, stance) -> table.append(item).append(',').append(stance).append('\n'));
        return table.toString();
    }
}
