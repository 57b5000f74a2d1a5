package dev.colloquy.cli;

import dev.colloquy.fuzz.FuzzTarget;
import dev.colloquy.fuzz.Promise;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a command line, one a line, in a folder with a thread, a codebook, labels and a list of works. Whatever is asked for, the
 * answer is an exit status that the documentation names, and never that of a bug. The folder is the current one, so that nothing of value
 * may lie in it; words that would lead out of it are not tried.
 */
final class ArgumentsTarget implements FuzzTarget {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;

    /** They look at the whole machine, or at each label many times over. */
    private static final List<String> SLOW = List.of("doctor", "tune");

    private static final Map<String, String> FILES = Map.of(
            "thread.txt",
            """
            A bridge

            The town plans it.

            2 comments

            1. Ann says:
            I like it. See https://a.example/b

            2. Bo says:
            It costs too much.
            """,
            "codebook.yaml",
            """
            id: b
            version: "1"
            name: B
            themes:
              - id: cost
                name: Cost
                definition: Money.
                indicators: [cost]
            """,
            "gold.csv",
            "thread,item,stance\nthread,c1,favor\nthread,c2,against\n",
            "map.csv",
            "url,title\nhttps://a.example/b,About bridges\n",
            "rows.csv",
            "id,author,text\n1,Ann,I like it.\n2,Bo,I do not.\n");

    private ArgumentsTarget() {}

    /** The target of the current folder. */
    static ArgumentsTarget here() {
        if (Files.exists(Path.of("pom.xml"))) {
            throw new IllegalStateException("this writes into the current folder: run it in an empty one");
        }
        FILES.forEach((name, text) -> {
            try {
                Files.writeString(Path.of(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new ArgumentsTarget();
    }

    @Override
    public void run(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String[] words = text.split("\n", MOST_WORDS + 1);
        if (words.length > MOST_WORDS
                || text.length() > LONGEST
                || Stream.of(words).anyMatch(ArgumentsTarget::untried)) {
            return;
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        boolean terminal = input.length % 2 == 0;
        int exit = Application.run(
                new Terminal(
                        new PrintWriter(new InertWriter(out)),
                        new PrintWriter(new InertWriter(err)),
                        terminal,
                        terminal,
                        Map.of("XDG_CONFIG_HOME", "config", "NO_COLOR", "1"),
                        InputStream.nullInputStream()),
                words);
        Promise.holds(exit >= 0 && exit <= ExitStatus.INCOMPLETE.code(), "status " + exit + " of " + text + ": " + err);
    }

    private static boolean untried(String word) {
        return word.startsWith("/")
                || word.contains("..")
                || word.contains("=/")
                || word.contains("@/")
                || word.contains("//")
                || SLOW.contains(word);
    }
}
