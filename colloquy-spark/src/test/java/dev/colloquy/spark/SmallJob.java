package dev.colloquy.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A job over one small thread, within this process. */
abstract class SmallJob {

    static final String BRIDGE = """
            A bridge

            The town plans a bridge.

            2 comments

              1. I like the bridge. See https://example.org/bridge

              2. I do not like it: it costs too much.
            """;

    static final String ROWS = """
            {"thread":"t1","id":"1","text":"I like the bridge. See https://example.org/bridge","date":"2024-01-02"}
            {"thread":"t2","id":"2","text":"The tram is a bad idea.","date":"2024-01-03"}
            {"thread":"t1","id":"3","text":"I do not like it: it costs too much.","date":"2024-01-04"}
            """;

    @TempDir
    Path folder = Path.of("");

    Path input = Path.of("");
    Path out = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        input = Files.createDirectories(folder.resolve("threads"));
        out = folder.resolve("out");
        Files.writeString(input.resolve("a bridge.txt"), BRIDGE);
        // Parts of the work are found in threads of their own, as on a cluster.
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    }

    @AfterEach
    void tidy() {
        List.of("spark.master", "spark.ui.enabled", "spark.driver.host", "spark.driver.bindAddress")
                .forEach(System::clearProperty);
    }

    record Answer(int exit, String err) {}

    Answer run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("--out", out.toString()));
        all.addAll(List.of(args));
        int exit = AnalyzeJob.run(
                new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8), all.toArray(String[]::new));
        return new Answer(exit, err.toString(StandardCharsets.UTF_8));
    }

    SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : List.of("reports", "corpus")) {
            try (Stream<Path> files = Files.list(out.resolve(name))) {
                files.forEach(f -> texts.put(name + "/" + f.getFileName(), text(f)));
            }
        }
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> table(String name) {
        SparkSession spark = LocalSpark.start();
        try {
            return spark.read()
                    .format(name.substring(name.indexOf('.') + 1))
                    .load(out.resolve("tables").resolve(name).toString())
                    .collectAsList();
        } finally {
            spark.stop();
        }
    }
}
