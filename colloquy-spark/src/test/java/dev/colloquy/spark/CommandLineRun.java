package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command line as it is packed, to compare with. */
final class CommandLineRun {

    private static final Path LAUNCHER = Path.of(System.getProperty("distribution", "."), "bin", "analyze");

    private CommandLineRun() {}

    /** Analyses a folder into {@code reports} and {@code corpus} of another. */
    static int analyze(Path into, String... args) throws IOException, InterruptedException {
        Files.createDirectories(into);
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(into.toFile())
                .redirectErrorStream(true)
                .redirectOutput(into.resolve("log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** That both have written the same files with the same bytes, hidden ones and Spark's own aside. */
    static void assertAlike(Path one, Path other) throws IOException {
        for (String folder : List.of("corpus", "reports")) {
            SortedMap<String, String> texts = texts(one.resolve(folder));
            SortedMap<String, String> expected = texts(other.resolve(folder));
            assertThat(texts.keySet()).as(folder).isEqualTo(expected.keySet());
            texts.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
        }
    }

    /** Every file below a folder that is not hidden, by its path there. */
    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
