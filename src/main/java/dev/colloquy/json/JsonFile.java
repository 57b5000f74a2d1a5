package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of this program that is read back: its values, and what is wrong with it. Places are sought only for what is wrong. */
final class JsonFile {

    /** What to do about a file that this program wrote and that does not hold any more. */
    static final String AGAIN = "make the reports again: analyze PATH";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final int MOST_PROBLEMS = 10;

    private final String name;
    private final String text;
    private final List<ReadProblem> problems = new ArrayList<>();
    private @Nullable JsonPlaces places;
    private int more;

    /** @param name what the file is called in sentences */
    JsonFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    /** What is said of a file that has become another one since it was read. */
    static UserError changed(String name) {
        return new UserError(name + " was changed while it was read", "try again when nobody writes there");
    }

    /** The last part of a path, or of a path in a revision: {@code HEAD~3:reports/a.json}. */
    static String lastPart(String path) {
        return path.substring(
                Math.max(path.lastIndexOf('/'), Math.max(path.lastIndexOf('\\'), path.lastIndexOf(':'))) + 1);
    }

    /** The last part of a path without its ending: the id of the thread, in files that this program wrote. */
    static String stem(String path) {
        return lastPart(path).replaceFirst("\\.json$", "");
    }

    /** The object that the file is; empty, with a problem, if it is none or of another schema version. */
    Optional<JsonAt> root() {
        JsonNode root;
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                add(Severity.ERROR, new Place(1, 1), "the file is empty", AGAIN);
                return Optional.empty();
            }
            root = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                add(
                        Severity.WARNING,
                        JsonPlaces.place(parser.currentTokenLocation()),
                        "the file goes on after its end; the rest is left out",
                        AGAIN);
            }
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage();
            add(
                    Severity.ERROR,
                    JsonPlaces.place(e.getLocation()),
                    message.startsWith("Duplicate") ? "a key is there twice: " + message : JsonPlaces.fault(e),
                    AGAIN);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonAt at = new JsonAt(this, root);
        return ofOurSchema(at) ? Optional.of(at) : Optional.empty();
    }

    private boolean ofOurSchema(JsonAt root) {
        JsonNode version = root.node().path("schemaVersion");
        if (!version.isIntegralNumber()) {
            root.fault("this is no file of this program: it has no \"schemaVersion\"");
            return false;
        }
        if (version.asLong() == ReportJson.SCHEMA_VERSION) {
            return true;
        }
        boolean newer = version.asLong() > ReportJson.SCHEMA_VERSION;
        root.get("schemaVersion")
                .problem(
                        Severity.ERROR,
                        "this report is of schema version " + version.asText() + "; this program reads "
                                + ReportJson.SCHEMA_VERSION,
                        newer ? "use a newer program" : AGAIN);
        return false;
    }

    /** Tells what is wrong with a value, or with the value around it if it is missing. */
    void problem(Severity severity, JsonPointer path, String message, String hint) {
        add(severity, places().value(path), JsonPlaces.words(path) + message, hint);
    }

    private void add(Severity severity, Place at, String message, String hint) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(ReadProblem.at(severity, name, at.line(), at.column(), message)
                    .withHint(hint));
        } else {
            more++;
        }
    }

    private JsonPlaces places() {
        if (places == null) {
            places = new JsonPlaces();
            try (JsonParser parser = MAPPER.createParser(text)) {
                parser.nextToken();
                places.read(parser, JsonPointer.empty());
            } catch (IOException e) {
                throw new UncheckedIOException("a text that was read cannot be read again", e);
            }
        }
        return places;
    }

    /** True if something makes it unfit for use. */
    boolean broken() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** In the order in which they were found; after the first few only how many there are. */
    List<ReadProblem> problems() {
        List<ReadProblem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(ReadProblem.at(Severity.ERROR, name, 0, 0, "and " + more + " more of the kind"));
        }
        return all;
    }
}
