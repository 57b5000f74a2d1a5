package dev.colloquy.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the launcher lets Java do once, so that all that most runs load and link can be archived: the main job, its check, and the ways
 * of asking for help. Nothing of it is shown.
 */
public final class Rehearsal {

    private static final String THREAD = """
            A bridge

            The town plans a bridge. According to the paper (https://example.org/news), many people like it.

            2 comments

              1. I think it is a good idea, but it costs too much.
              2. As Smith wrote in "The Price of Bridges" (2019), who pays?
            """;

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args a folder with threads, and one that may be written to
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        String out = folder.resolve("reports").toString();
        String corpus = folder.resolve("corpus").toString();
        run(args[0], "--out", out, "--corpus-dir", corpus);
        run("-", "--out", out, "--corpus-dir", corpus, "--check", "--threads", "1");
        run("-", "--no-write");
        run("--version");
        run("--help");
        run("help", "diff");
        run("inspcet");
        run("--chekc");
        run("inspect", "-");
        run("sources", "--no-stance", "-");
        run("explain", "-", "c1");
        Main.exit(0);
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(new InertWriter(Writer.nullWriter()), false);
        Application.run(
                new Terminal(
                        nowhere,
                        nowhere,
                        false,
                        false,
                        Map.of(),
                        new ByteArrayInputStream(THREAD.getBytes(StandardCharsets.UTF_8)),
                        0,
                        new StatusLine(nowhere)),
                args);
    }
}
