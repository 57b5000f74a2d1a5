package dev.colloquy.cli;

import dev.colloquy.io.OutputFiles;
import dev.colloquy.io.TemporaryFolder;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels a thread that comes with the program and compares the answer with the one that comes with it, as {@code --check} does. */
final class SelfTest {

    /** Where the files are in the program. */
    static final String FOLDER = "self-test/";

    private static final String ABOUT = "self-test";
    private static final String THREADS = "seeds";
    private static final String CORPUS = "corpus";
    private static final String REPORTS = "reports";

    /** What comes with the program, with {@code /}. */
    static final List<String> FILES = List.of(
            THREADS + "/000_c595ac6e92e97575.txt",
            THREADS + "/codebook.yaml",
            CORPUS + "/000_c595ac6e92e97575.json",
            CORPUS + "/manifest.json",
            REPORTS + "/000_c595ac6e92e97575.json",
            REPORTS + "/000_c595ac6e92e97575.md",
            REPORTS + "/summary.json",
            REPORTS + "/summary.md");

    private static final int MOST_LINES = 2;
    private static final int LONGEST_LINE = 160;

    /** As many characters of a digest as people compare. */
    static final int DIGEST = "sha256:".length() + 12;

    private static final String SPEAKER = "analyze: ";
    private static final String HINT = "    hint: ";
    private static final String ADVICE = "do not trust labels made here: unpack or build the program again, and if that"
            + " does not help, report a bug with this page";

    private static final String ROOM = "make room in the folder for temporary files, or name another one:"
            + " COLLOQUY_JAVA_OPTS=-Djava.io.tmpdir=DIR";

    private final UnaryOperator<String> content;

    /** @param content the text of each of the files */
    SelfTest(UnaryOperator<String> content) {
        this.content = content;
    }

    /** With what comes with the program. */
    static Finding run() {
        return new SelfTest(SelfTest::shipped).compare();
    }

    /** The text of one of the files as it comes with the program. */
    static String shipped(String name) {
        try (InputStream in =
                Objects.requireNonNull(SelfTest.class.getResourceAsStream(FOLDER + name), FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Finding compare() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal unseen = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, Map.of());
        try (TemporaryFolder temporary = TemporaryFolder.open()) {
            Path folder = temporary.path();
            OutputFiles.writeAll(unpacked(folder));
            String[] arguments = {
                folder.resolve(THREADS).toString(),
                "--check",
                "--out",
                folder.resolve(REPORTS).toString(),
                "--corpus-dir",
                folder.resolve(CORPUS).toString()
            };
            return told(Application.run(unseen, arguments), out.toString(), err.toString());
        } catch (UserError e) {
            return Finding.wrong(ABOUT, "cannot be run: " + e.sentence(), advice(e.hint()));
        }
    }

    private SortedMap<Path, SortedMap<String, String>> unpacked(Path folder) {
        SortedMap<Path, SortedMap<String, String>> files = new TreeMap<>();
        for (String name : FILES) {
            int slash = name.indexOf('/');
            files.computeIfAbsent(folder.resolve(name.substring(0, slash)), f -> new TreeMap<>())
                    .put(name.substring(slash + 1), content.apply(name));
        }
        return files;
    }

    private Finding told(int status, String out, String err) {
        List<String> sentences = err.lines()
                .filter(line -> line.startsWith(SPEAKER))
                .map(line -> line.substring(SPEAKER.length()))
                .toList();
        if (status == ExitStatus.OK.code()) {
            String scores = sentences.stream()
                    .filter(s -> s.contains("scores differ"))
                    .map(s -> "; " + s)
                    .collect(Collectors.joining());
            return Finding.ok(
                    ABOUT, "the thread that comes with the program is labelled as it should be, " + digest() + scores);
        }
        String hints = err.lines()
                .filter(line -> line.startsWith(HINT))
                .map(line -> line.substring(HINT.length()))
                .collect(Collectors.joining("; "));
        if (status != ExitStatus.DIFFERS.code()) {
            return Finding.wrong(
                    ABOUT, "ends with exit code " + status + ": " + String.join("; ", sentences), advice(hints));
        }
        String lines = Stream.concat(
                        sentences.stream(),
                        out.lines()
                                .filter(l -> l.matches("[-+](?![-+]).*|.* is missing"))
                                .limit(MOST_LINES))
                .map(line -> Shown.shortened(line, LONGEST_LINE))
                .collect(Collectors.joining("; "));
        return Finding.wrong(ABOUT, "differs from " + digest() + ": " + lines, ADVICE);
    }

    /** All that the test writes goes to the folder for temporary files, and no option says another place. */
    private static String advice(String hint) {
        return hint.contains("--out") ? ROOM : hint;
    }

    /** Of all files that are compared. */
    private String digest() {
        return ContentHash.of(FILES.stream().map(content).collect(Collectors.joining()))
                .value()
                .substring(0, DIGEST);
    }
}
