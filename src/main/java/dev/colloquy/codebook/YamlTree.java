package dev.colloquy.codebook;

import dev.colloquy.text.Place;
import dev.colloquy.text.YamlEscapes;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Turns YAML into nodes that know their places. Only plain trees pass: one document, no anchors, aliases or tags, and no
 * deep nesting, which is looked at before anything is built.
 */
final class YamlTree {

    /** The root, or what keeps the text from having one. */
    sealed interface Parsed {

        /** A document's content. */
        record Root(Node node) implements Parsed {}

        /** No document. */
        record Broken(CodebookProblem problem) implements Parsed {}
    }

    private static final int DEEPEST = 16;

    private YamlTree() {}

    static Parsed parse(String label, String text, int codePointLimit) {
        Optional<CodebookProblem> unprintable = unprintable(text);
        if (unprintable.isPresent()) {
            return new Parsed.Broken(unprintable.get());
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(label)
                .setUseMarks(true)
                .setCodePointLimit(codePointLimit)
                .build();
        try {
            Optional<CodebookProblem> refused = refused(new Parse(settings).parseString(text));
            if (refused.isPresent()) {
                return new Parsed.Broken(refused.get());
            }
            return new Compose(settings)
                    .composeString(text)
                    .<Parsed>map(Parsed.Root::new)
                    .orElseGet(
                            () -> broken(Optional.empty(), "is empty", "a codebook begins with id, version and name"));
        } catch (MarkedYamlEngineException e) {
            return syntax(e, text);
        } catch (YamlEngineException e) {
            return broken(Optional.empty(), "is not valid YAML: " + e.getMessage(), "");
        } catch (IllegalArgumentException e) {
            Place place = YamlEscapes.impossible(text).orElse(new Place(1, 1));
            return new Parsed.Broken(new CodebookProblem(
                    place.line(),
                    place.column(),
                    "an escape with a backslash names no character",
                    Optional.of("put the text into single quotes, in which a backslash is one")));
        }
    }

    private static Optional<CodebookProblem> unprintable(String text) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!StreamReader.isPrintable(c)) {
                String name = "U+" + String.format(Locale.ROOT, "%04X", c);
                return Optional.of(new CodebookProblem(
                        line, column, "the character " + name + " is not allowed", Optional.of("remove it")));
            }
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
            at += Character.charCount(c);
        }
        return Optional.empty();
    }

    private static Optional<CodebookProblem> refused(Iterable<Event> events) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            Optional<CodebookProblem> refused = refused(event, depth, documents);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<CodebookProblem> refused(Event event, int depth, int documents) {
        if (event instanceof AliasEvent) {
            return refusal(event, "aliases are not allowed", "put a word that begins with * into quotes");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return refusal(event, "anchors are not allowed", "put a word that begins with & into quotes");
        }
        if (tagged(event)) {
            return refusal(event, "tags are not allowed", "put a word that begins with ! into quotes");
        }
        if (depth > DEEPEST) {
            return refusal(event, "is nested too deeply", "a codebook needs no more than five levels");
        }
        return documents > 1
                ? refusal(event, "a second document begins here", "keep one codebook in a file, and no line ---")
                : Optional.empty();
    }

    private static boolean tagged(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
    }

    private static Optional<CodebookProblem> refusal(Event event, String message, String hint) {
        return Optional.of(Problems.problem(event.getStartMark(), message, hint));
    }

    private static Parsed syntax(MarkedYamlEngineException e, String text) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        if (mark.filter(m -> indentedByTab(m, text)).isPresent()) {
            return broken(mark, "a tab stands where YAML is indented", "indent with spaces");
        }
        String context = Optional.ofNullable(e.getContext()).map(c -> c + ", ").orElse("");
        return broken(mark, "is not valid YAML: " + context + e.getProblem(), hint(e.getProblem()));
    }

    private static boolean indentedByTab(Mark mark, String text) {
        String line = text.lines().skip(mark.getLine()).findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
        return line.substring(0, Math.min(line.length(), end + 1)).isBlank()
                && line.substring(0, Math.min(line.length(), end + 1)).indexOf('\t') >= 0;
    }

    private static String hint(String problem) {
        return problem.contains("mapping values")
                ? "put a text that contains a colon and a space into quotes"
                : problem.contains("block end") ? "see that entries of one list or map begin in the same column" : "";
    }

    private static Parsed broken(Optional<Mark> mark, String message, String hint) {
        return new Parsed.Broken(Problems.problem(mark, message, hint));
    }
}
