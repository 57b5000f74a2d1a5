package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small threads about a bridge and a codebook for them, for tests of the whole program. */
final class Bridges {

    /** Where comments are for and against. */
    static final String COUNCIL = """
            A bridge for Lower Marden

            The council wants a bridge. It would cost forty million.

            3 comments

              1. The bridge is a great idea and I support it. My walk to work would be ten minutes shorter.

              2. It costs too much money, and I am against it. Mend the roads first.

              3. I have lived here for thirty years and the ferry was always late in winter.

            Leave a Reply
            """;

    /** The shortest one. */
    static final String PLAN = """
            A bridge

            The town plans a bridge.

            2 comments

              1. I like the bridge.

              2. It costs too much, says the paper.

            Leave a Reply
            """;

    /** With addresses. */
    static final String CITED = """
            A bridge

            The town plans a bridge. See https://www.example.org/2019/12/bridge for the plan.

            2 comments

              1. I like the bridge. Source: https://www.example.org/2019/12/bridge

              2. It costs too much: https://other.example/costs says so.

            Leave a Reply
            """;

    static final String CODEBOOK = """
            id: bridges
            version: "1"
            name: Bridges
            targets:
              - id: bridge
                name: the bridge
                favor: Building the bridge is a good thing.
                against: Building the bridge is a bad thing.
            themes:
              - id: cost
                name: Cost
                definition: Money
                indicators: [money, cost]
            """;

    private Bridges() {}

    /** Labels {@code seeds} of a folder into {@code reports} and {@code corpus} beside it. */
    static void analyze(Path folder) {
        CliRunner.Run run = CliRunner.run(
                folder.resolve("seeds").toString(),
                "--out",
                folder.resolve("reports").toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    /** The same with a thread and a codebook. */
    static void analyze(Path folder, String thread, String codebook) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("bridge.txt"), thread);
        Files.writeString(seeds.resolve("codebook.yaml"), codebook);
        analyze(folder);
    }
}
