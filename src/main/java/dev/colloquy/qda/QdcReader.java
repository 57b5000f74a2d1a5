package dev.colloquy.qda;

import dev.colloquy.codebook.CodeText;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.qda.QdaXml.Node;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a codebook of REFI-QDA codes, of a {@code .qdc} or a {@code project.qde}. Codes of this program become what they were made of; of
 * others every code that can be used is a theme. A theme without indicators gets the words of its name as one.
 */
public final class QdcReader {

    private static final String CODES = "Codes";

    /** Codes of this program that are not looked for. */
    private static final Set<String> MADE = Set.of("position", "stance", "reported", "holder", "toward post", "source");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}' -]+|(?<!\\p{L})-|-(?!\\p{L})");
    private static final int LONGEST_ID = 60;

    private final List<Target> targets = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private QdcReader() {}

    /**
     * What came of reading.
     *
     * @param codebook without a hash of its own; empty if there is none
     * @param comments what its author should see to, by the id of the theme
     * @param faults what is wrong with the file, with its place
     */
    public record Outcome(Optional<Codebook> codebook, Map<String, String> comments, List<Fault> faults) {

        public Outcome {
            comments = Map.copyOf(comments);
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong at a place of the file. */
    public record Fault(int line, int column, String why) {}

    /**
     * Reads codes.
     *
     * @param name what the codebook is called if it does not say
     */
    public static Outcome read(byte[] bytes, String name) {
        QdaXml.Read read = QdaXml.read(bytes, Set.of(CODES));
        List<Fault> faults = new ArrayList<>();
        if (!read.root().equals("CodeBook") && !read.root().equals("Project")) {
            faults.add(new Fault(1, 1, "this is no codebook of REFI-QDA: its root is not <CodeBook>"));
        }
        read.faults()
                .forEach(f -> faults.add(new Fault(f.place().line(), f.place().column(), f.why())));
        if (!faults.isEmpty()) {
            return new Outcome(Optional.empty(), Map.of(), faults);
        }
        QdcReader reader = new QdcReader();
        List<Node> roots =
                read.nodes().stream().flatMap(n -> n.children("Code").stream()).toList();
        Optional<CodeText> ours = roots.stream()
                .map(QdcReader::text)
                .filter(t -> t.codebook().isPresent())
                .findFirst();
        for (Node root : roots) {
            if (ours.isPresent() && MADE.contains(root.value("name").strip().toLowerCase(Locale.ROOT))) {
                root.children("Code").forEach(reader::target);
            } else if (text(root).codebook().isPresent()) {
                root.children("Code").forEach(c -> reader.theme(c, ""));
            } else {
                reader.theme(root, "");
            }
        }
        if (reader.themes.isEmpty()) {
            return new Outcome(
                    Optional.empty(), Map.of(), List.of(new Fault(1, 1, "there is no code that can be a theme")));
        }
        Codebook codebook = new Codebook(
                ours.flatMap(CodeText::codebook).orElseGet(() -> id(name, "codebook")),
                ours.flatMap(CodeText::version).orElse("1"),
                ours.flatMap(CodeText::name).orElse(name),
                reader.targets,
                reader.themes,
                ContentHash.of(bytes));
        return new Outcome(Optional.of(codebook), reader.comments, List.of());
    }

    private static CodeText text(Node code) {
        return CodeText.read(code.text("Description").orElse(""));
    }

    /** A target, if a code says all of it; those that are made from titles say no sides. */
    private void target(Node code) {
        CodeText text = text(code);
        if (text.id().isPresent() && text.favor().isPresent() && text.against().isPresent()) {
            String id = text.id().get();
            if (targets.stream().noneMatch(t -> t.id().equals(id))) {
                targets.add(new Target(
                        id(id, "target"),
                        text.name().orElse(id),
                        text.favor().get(),
                        text.against().get()));
            }
        }
    }

    private void theme(Node code, String above) {
        String name = Shown.oneLine(code.value("name"));
        String path = above.isEmpty() ? name : above + " > " + name;
        List<Node> below = code.children("Code");
        boolean codable = !code.value("isCodable").strip().matches("false|0");
        if (!name.isEmpty() && (codable || below.isEmpty())) {
            theme(code, name, path);
        }
        below.forEach(c -> theme(c, path));
    }

    private void theme(Node code, String name, String path) {
        CodeText text = text(code);
        String id = unique(text.id().map(i -> id(i, "theme")).orElseGet(() -> id(name, "theme")));
        String definition = Shown.oneLine(text.definition());
        List<Indicator> indicators = text.indicators();
        List<String> open = Stream.of(
                        definition.isEmpty() ? "say what belongs to it" : "",
                        indicators.isEmpty() ? "its name stands for what shows it: list words and phrases" : "")
                .filter(s -> !s.isEmpty())
                .toList();
        if (!open.isEmpty()) {
            comments.put(id, String.join("; ", open));
        }
        themes.add(new Theme(
                id,
                text.name().orElse(name),
                definition.isEmpty() ? path : definition,
                indicators.isEmpty() ? words(name, id) : indicators,
                text.exclude()));
    }

    /** The parts of a name as phrases: "Economy & costs" is shown by either. */
    private static List<Indicator> words(String name, String id) {
        List<Indicator> parts = Stream.of(
                        NO_WORD.split(UnknownCharacters.seen(name).toLowerCase(Locale.ROOT)))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .map(w -> new Indicator(List.of(w.split(" +", -1)), Optional.empty()))
                .toList();
        return parts.isEmpty() ? List.of(new Indicator(List.of(id), Optional.empty())) : parts;
    }

    private String unique(String id) {
        String free = id;
        for (int more = 2; !ids.add(free); more++) {
            free = id + "-" + more;
        }
        return free;
    }

    /** Letters of ASCII, digits and hyphens; a word for what has none of them. */
    private static String id(String name, String otherwise) {
        String plain = UnknownCharacters.seen(UnknownCharacters.normal(name, Normalizer.Form.NFD))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? otherwise : cut;
    }
}
