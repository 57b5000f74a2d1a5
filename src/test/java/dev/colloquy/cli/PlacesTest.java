package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence can be shown in the file that it comes from, also where markup or escapes stand between its words. */
final class PlacesTest {

    @TempDir
    private Path temp = Path.of("");

    /** What stands in the file where the words of each label stand. */
    private List<String> inFile(String name, String raw) throws IOException {
        Path seeds = Files.createDirectories(temp.resolve("seeds"));
        Files.writeString(seeds.resolve(name), raw);
        Files.writeString(seeds.resolve("codebook.yaml"), Bridges.CODEBOOK);
        Bridges.analyze(temp);
        JsonNode report = Reports.read(temp.resolve("reports").resolve(name.substring(0, name.indexOf('.')) + ".json"));
        Reports.assertMatchesSchema("report.schema.json", report);
        List<String> found = new ArrayList<>();
        for (JsonNode label : report.get("items").findParents("quote")) {
            if (label.has("file")) {
                found.add(raw.substring(
                        label.at("/file/start").asInt(), label.at("/file/end").asInt()));
            }
        }
        return found;
    }

    @Test
    void evidenceOfAPageStandsInItsMarkup() throws IOException {
        List<String> found = inFile("bridge.html", """
                <html><head><title>The bridge</title></head><body><h1 class="entry-title">The bridge</h1>
                <div class="entry-content"><p>The council wants a bridge.</p></div>
                <div id="comments"><h2>1 comment</h2><ol class="comment-list"><li class="comment" id="comment-1">
                <b class="fn">Ann</b><div class="comment-content"><p>Hello all. It&#8217;s <em>far</em> too expensive,
                and I am against this bridge.</p></div></li></ol></div></body></html>
                """);
        assertThat(found).contains("It&#8217;s <em>far</em> too expensive,\nand I am against this bridge.");
    }

    @Test
    void evidenceOfATableStandsInItsCell() throws IOException {
        List<String> found = inFile("bridge.csv", """
                author,text
                Ann,"I am against this ""bridge"", it is far too expensive."
                """);
        assertThat(found).contains("I am against this \"\"bridge\"\", it is far too expensive.");
    }

    @Test
    void evidenceOfJsonStandsInItsString() throws IOException {
        List<String> found = inFile("bridge.jsonl", """
                {"author": "Ann", "text": "Hello.\\n\\nI am against this \\u201cbridge\\u201d, it is far too expensive."}
                """);
        assertThat(found).contains("I am against this \\u201cbridge\\u201d, it is far too expensive.");
    }

    @Test
    void plainTextNeedsNone() throws IOException {
        assertThat(inFile("bridge.txt", Bridges.COUNCIL)).isEmpty();
    }
}
