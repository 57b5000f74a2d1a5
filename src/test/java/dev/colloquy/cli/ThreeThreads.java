package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Two versions of a corpus of three threads, of which one comment is edited: reports, texts and input for tests that break them. */
final class ThreeThreads {

    private static final String THREAD = Bridges.COUNCIL
            .replace("for Lower Marden", "for %1$s")
            .replace("The council wants", "The council of %1$s wants")
            .replace("walk to work", "walk to %1$s")
            .replace("Mend the roads", "Mend the roads of %1$s")
            .replace("lived here", "lived in %1$s");

    private final Path root;

    private ThreeThreads(Path root) {
        this.root = root;
    }

    /** A comparison as a program reads it, and how the run ended. */
    record Told(int exit, JsonNode json, String err) {

        List<String> notes() {
            return StreamSupport.stream(json.path("notes").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        List<String> changes() {
            return json.path("changes").findValuesAsText("change");
        }

        boolean complete() {
            return json.path("complete").asBoolean();
        }

        int items(String side) {
            return json.path(side).path("items").asInt();
        }
    }

    /** Makes {@code old} and {@code new} below a folder. */
    static ThreeThreads in(Path root) throws IOException {
        ThreeThreads made = new ThreeThreads(root);
        for (String version : List.of("old", "new")) {
            for (String thread : List.of("alpha", "beta", "gamma")) {
                String text = THREAD.formatted(thread);
                made.write(
                        version + "/seeds/" + thread + ".txt",
                        version.equals("new") && thread.equals("beta")
                                ? text.replace("the ferry was always late in winter", "a bridge wastes money")
                                : text);
            }
            made.write(version + "/seeds/codebook.yaml", Bridges.CODEBOOK);
            Bridges.analyze(root.resolve(version));
        }
        return made;
    }

    String path(String name) {
        return root.resolve(name).toString();
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    String text(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    /** Writes the first so many characters of a file back. */
    void cut(String name, int length) throws IOException {
        write(name, text(name).substring(0, length));
    }

    void replace(String name, String what, String by) throws IOException {
        assertThat(text(name)).contains(what);
        write(name, text(name).replace(what, by));
    }

    void delete(String name) throws IOException {
        Files.delete(root.resolve(name));
    }

    CliRunner.Run run(String before, String after, String... more) {
        List<String> args = new ArrayList<>(List.of("diff", path(before), path(after)));
        args.addAll(List.of(more));
        return CliRunner.run(args.toArray(String[]::new));
    }

    Told diff(String before, String after) throws IOException {
        CliRunner.Run run = run(before, after, "--format", "json");
        return new Told(run.exit(), new ObjectMapper().readTree(run.out()), run.err());
    }

    /** The reports of both versions. */
    Told diff() throws IOException {
        return diff("old/reports", "new/reports");
    }
}
