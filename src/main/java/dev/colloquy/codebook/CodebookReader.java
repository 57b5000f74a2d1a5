package dev.colloquy.codebook;

import dev.colloquy.codebook.IndicatorReader.Placed;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a codebook from YAML and says, with line and column, all that is wrong with it. */
public final class CodebookReader {

    private static final int MOST_BYTES = 1 << 20;

    private static final List<String> KEYS = List.of("id", "version", "name", "targets", "themes");
    private static final List<String> TARGET_KEYS = List.of("id", "name", "favor", "against");
    private static final List<String> THEME_KEYS = List.of("id", "name", "definition", "indicators", "exclude");

    /** A reader; it keeps nothing between files. */
    public CodebookReader() {}

    /**
     * Reads a codebook.
     *
     * @param fileName the file's name
     * @param yaml the file's text, at most 1 MiB in UTF-8
     */
    public CodebookOutcome read(String fileName, String yaml) {
        if (yaml.length() > MOST_BYTES || yaml.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new CodebookOutcome.Invalid(List.of(Problems.problem(
                    Optional.empty(), "is larger than 1 MiB", "a codebook is a short list of themes")));
        }
        String text = SourceText.of(yaml).value();
        YamlTree.Parsed parsed = YamlTree.parse(fileName, text, MOST_BYTES);
        if (parsed instanceof YamlTree.Parsed.Broken broken) {
            return new CodebookOutcome.Invalid(List.of(broken.problem()));
        }
        return new Run().read(((YamlTree.Parsed.Root) parsed).node(), ContentHash.of(text));
    }

    /** One reading of one file. */
    private static final class Run {

        private final Problems problems = new Problems();

        CodebookOutcome read(Node root, ContentHash hash) {
            Optional<Codebook> codebook =
                    Fields.of(root, "a codebook", KEYS, problems).map(fields -> codebook(fields, hash));
            List<CodebookProblem> errors = problems.errors();
            return codebook.isPresent() && errors.isEmpty()
                    ? new CodebookOutcome.Valid(codebook.get(), problems.warnings())
                    : new CodebookOutcome.Invalid(errors);
        }

        private Codebook codebook(Fields fields, ContentHash hash) {
            String id = fields.id();
            String version = fields.text("version");
            String name = fields.text("name");
            List<Target> targets = all(fields.optionalList("targets"), "a target", TARGET_KEYS, Run::target);
            List<Theme> themes = all(fields.list("themes"), "a theme", THEME_KEYS, this::theme);
            return new Codebook(id, version, name, targets, themes, hash);
        }

        private <T> List<T> all(List<Node> nodes, String what, List<String> keys, Function<Fields, T> reading) {
            List<Fields> entries = nodes.stream()
                    .flatMap(node -> Fields.of(node, what, keys, problems).stream())
                    .toList();
            refuseDuplicateIds(entries, what);
            return entries.stream().map(reading).toList();
        }

        private void refuseDuplicateIds(List<Fields> entries, String what) {
            Map<String, Integer> lines = new HashMap<>();
            for (Fields entry : entries) {
                entry.idNode().ifPresent(node -> {
                    int line =
                            node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
                    Integer first = lines.putIfAbsent(node.getValue().strip(), line);
                    if (first != null) {
                        problems.error(
                                node,
                                "id '" + node.getValue().strip() + "' is already that of " + what + " in line " + first,
                                "give each an id of its own");
                    }
                });
            }
        }

        private static Target target(Fields fields) {
            return new Target(fields.id(), fields.text("name"), fields.text("favor"), fields.text("against"));
        }

        private Theme theme(Fields fields) {
            IndicatorReader reader = new IndicatorReader(problems);
            List<Placed> indicators = reader.read(fields.list("indicators"));
            List<Placed> excludes = reader.read(fields.optionalList("exclude"));
            IndicatorChecks.check(indicators, excludes, problems);
            return new Theme(
                    fields.id(),
                    fields.text("name"),
                    fields.text("definition"),
                    indicators.stream().map(Placed::indicator).toList(),
                    excludes.stream().map(Placed::indicator).toList());
        }
    }
}
