package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.engine.ThreadIds;
import dev.colloquy.io.FileTree;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.plain.PlainTextReader;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Status;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class InspectorTest {

    private static final String THREADS = """
            #One
            1||Ann|2019-12-05T10:00:00Z||First
            2|1|Bo|2020-02-01T10:00:00||Second
            3|2|Ann|||Third
            4||Spy||spam|Buy
            #Two
            1||Cy|in May||Alone
            """;

    private static Intake intake(Status... include) {
        return new Intake(
                new ThreadLoader(List.of(new FakeReader(), new PlainTextReader())),
                new ReadOptions(Set.of(include), Map.of()),
                InputStream.nullInputStream());
    }

    private static SortedMap<String, Supplier<FileTree.Content>> files(String... namesAndTexts) {
        SortedMap<String, Supplier<FileTree.Content>> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            files.put(namesAndTexts[i], () -> new FileTree.Content.Bytes(bytes));
        }
        return files;
    }

    private static String table(Intake intake, SortedMap<String, Supplier<FileTree.Content>> files) {
        StringWriter out = new StringWriter();
        InspectTable table = new InspectTable(new PrintWriter(out), 80);
        Inspector inspector = new Inspector(text -> Optional.of("en"), table::row);
        try (InputFiles walk = new InputFiles(intake)) {
            walk.read(files, inspector);
        }
        table.totals(inspector.totals());
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void tellsWhatFilesHold() {
        assertThat(table(
                        intake(),
                        files("a/dump.x", THREADS, "b.bin", "PNG\u0000\u0001\u0002\u0000xyz\u0003\u0000\u0000\u0000")))
                .isEqualTo("""
                        file              format      sure    thread  items deep people dates
                        a/dump.x          fake        certain      2      6    3      3 2019-12..2020-02
                            known by: a hash at its beginning
                            left out: 1 spam; 3 items without a date; 1 item without a time zone
                            1 item with a date in words; languages: en 6
                        b.bin             -           -            0      0    0      0 -
                            skipped: it holds bytes that no text has (binary); problems: 1 note
                        2 files                                    2      6    3      3 2019-12..2020-02
                            left out: 1 spam; 3 items without a date; 1 item without a time zone
                            1 item with a date in words; languages: en 6; problems: 1 note
                        """);
    }

    @Test
    void longCorporaAreCut() {
        String[] many = new String[100];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "a-very-long-name-of-a-file-" + (100 + i) + ".x";
            many[i + 1] = THREADS;
        }
        String table = table(intake(Status.SPAM), files(many));

        assertThat(table).contains("... and 10 more files", "50 files", "read though not published: 50 spam");
        assertThat(table.lines()).allMatch(l -> l.length() <= 80);
    }

    @Test
    void leftOutCommentsAreCountedAndReadIfAskedFor() {
        Corpus without = Inputs.read(files("d.x", THREADS), intake());
        Corpus with = Inputs.read(files("d.x", THREADS), intake(Status.SPAM));

        assertThat(without.threads().get(0).leftOut()).containsEntry(Status.SPAM, 1);
        assertThat(with.threads().get(0).comments()).hasSize(4);
        assertThat(with.threads().get(0).leftOut()).isEmpty();
    }

    @Test
    void convertedThreadsAreRowsOfTheSameCorpus() {
        List<String> out = new ArrayList<>();
        ThreadIds ids = new ThreadIds();
        ids.add("d-1", "d.x");
        ids.add("d-2", "d.x");
        Messages messages = new Messages(
                new Terminal(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        false,
                        false,
                        Map.of()),
                false);
        Converter converter = new Converter(Converter.Format.JSONL, ids.settle(), t -> t, out::add, messages);
        try (InputFiles walk = new InputFiles(intake(Status.SPAM))) {
            walk.read(files("d.x", THREADS), converter);
        }

        assertThat(String.join("", out).lines())
                .hasSize(7)
                .contains(
                        "{\"thread\":\"d-1\",\"id\":\"c4\",\"kind\":\"comment\",\"ordinal\":4,\"parent\":null,\"author\":\"Spy\","
                                + "\"published\":null,\"status\":\"spam\",\"text\":\"Buy\",\"file\":\"d.x\",\"start\":0,\"end\":3}");
    }
}
