package dev.colloquy.json;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.RunHeader.ModelRef;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the report of a thread back into all its labels, given the thread as it was read and the codebook. Scores are as exact as
 * the report writes them; a report that is written of what was read is the same again.
 */
public final class ResultReader {

    private final JsonFile file;
    private ThreadDoc thread;
    private final Codebook codebook;
    private final Map<String, CitedSource> sources = new LinkedHashMap<>();
    private final List<Annotation> labels = new ArrayList<>();

    private ResultReader(JsonFile file, ThreadDoc thread, Codebook codebook) {
        this.file = file;
        this.thread = thread;
        this.codebook = codebook;
    }

    /**
     * A thread with its labels, and the run that they are of.
     */
    public record Labelled(RunHeader header, ThreadResult result) {}

    /**
     * What came of it.
     *
     * @param labelled empty if something in the report cannot be used
     */
    public record Outcome(Optional<Labelled> labelled, List<ReadProblem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a report.
     *
     * @param name what the file is called in sentences
     * @param thread the thread that it is about, as it was read
     * @param codebook what its labels are of
     */
    public static Outcome read(String name, String text, ThreadDoc thread, Codebook codebook) {
        JsonFile file = new JsonFile(name, text);
        Optional<Labelled> labelled = file.root().flatMap(new ResultReader(file, thread, codebook)::labelled);
        return new Outcome(labelled, file.problems());
    }

    private Optional<Labelled> labelled(JsonAt root) {
        for (JsonAt source : root.list("sources")) {
            String id = source.text("id");
            if (!id.matches("s[0-9]{1,9}")) {
                source.get("id").fault("must be s and a number");
            }
            sources.put(id, new CitedSource(id, WorkReader.of(source)));
        }
        thread = placed(root);
        items(root);
        for (JsonAt phrase : root.list("keyphrases")) {
            List<String> items =
                    phrase.list("items").stream().map(i -> i.node().asText("")).toList();
            if (items.isEmpty()) {
                phrase.get("items").fault("must name an item");
                continue;
            }
            labels.add(new KeyphraseAnnotation(
                    items.get(0), phrase.text("phrase"), items, LabelsReader.score(phrase, "score")));
        }
        RunHeader header = header(root);
        List<ReadProblem> problems = problems(root);
        return file.broken()
                ? Optional.empty()
                : Optional.of(new Labelled(header, ThreadResult.of(thread, codebook, labels, problems)));
    }

    /** The thread with the places that the report knows: of texts made of something else, a corpus knows those of whole items only. */
    private ThreadDoc placed(JsonAt root) {
        Map<String, Map<Span, Stretch>> places = new LinkedHashMap<>();
        root.list("items").forEach(i -> places.put(i.text("id"), SpanPlaces.of(i.node())));
        Post post = thread.post();
        return new ThreadDoc(
                thread.id(),
                thread.file(),
                new Post(post.title(), post.author(), post.published(), knowing(post, places)),
                thread.comments().stream()
                        .map(c -> new Comment(
                                c.id(),
                                c.ordinal(),
                                c.parent(),
                                c.author(),
                                c.published(),
                                knowing(c, places),
                                c.status()))
                        .toList(),
                thread.declaredComments(),
                thread.leftOut());
    }

    private static SourceText knowing(Item item, Map<String, Map<Span, Stretch>> places) {
        return item.body().knowing(places.getOrDefault(item.id(), Map.of()));
    }

    private void items(JsonAt root) {
        Map<String, Item> texts = new LinkedHashMap<>();
        thread.items().forEach(i -> texts.put(i.id(), i));
        Set<String> seen = new LinkedHashSet<>();
        for (JsonAt node : root.list("items")) {
            String id = node.text("id");
            Item item = texts.get(id);
            if (item == null || !item.body().hash().equals(node.object("text").hash("hash"))) {
                node.get("id").fault("the corpus has no item “" + id + "” with that text");
            } else if (!seen.add(id)) {
                node.get("id").fault("an item “" + id + "” is there already");
            } else {
                item(node, item);
            }
        }
        if (!file.broken() && seen.size() < texts.size()) {
            texts.keySet().removeAll(seen);
            root.get("items").fault("there is nothing about " + String.join(", ", texts.keySet()));
        }
    }

    private void item(JsonAt node, Item item) {
        LabelsReader reader = new LabelsReader(item.id(), item.body());
        node.optional("language").ifPresent(code -> labels.add(new LanguageAnnotation(item.id(), code)));
        List<String> targets = codebook.targetsFor(thread.post().title()).stream()
                .map(Target::id)
                .toList();
        List<JsonAt> stances = new ArrayList<>(List.of(node.object("stance")));
        if (node.get("otherStances").given()) {
            stances.addAll(node.list("otherStances"));
        }
        if (!stances.stream().map(s -> s.text("target")).toList().equals(targets)) {
            node.get("stance").fault("its targets are not those of the codebook");
        }
        stances.forEach(s -> reader.stance(s).ifPresent(labels::add));
        reader.towardPost(node.object("towardPost")).ifPresent(labels::add);
        Set<String> themes =
                new LinkedHashSet<>(codebook.themes().stream().map(Theme::id).toList());
        for (JsonAt theme : node.list("themes")) {
            if (!themes.contains(theme.text("id"))) {
                theme.get("id").fault("the codebook has no theme “" + theme.text("id") + "”");
            }
            reader.theme(theme).ifPresent(labels::add);
        }
        for (JsonAt citation : node.list("citations")) {
            CitedSource source = sources.get(citation.text("source"));
            if (source == null) {
                citation.get("source").fault("there is no such source in this report");
            } else {
                reader.citation(citation, source).ifPresent(labels::add);
            }
        }
        node.list("looseMentions").forEach(m -> reader.loose(m).ifPresent(labels::add));
    }

    private static RunHeader header(JsonAt root) {
        JsonAt codebook = root.object("codebook");
        return new RunHeader(
                root.object("program").text("version"),
                root.hash("corpusVersion"),
                codebook.text("id"),
                codebook.text("version"),
                codebook.hash("hash"),
                root.optionalHash("archiveMap"),
                root.text("publicSuffixList"),
                root.list("models").stream()
                        .map(m -> new ModelRef(m.text("role"), m.text("id"), m.hash("hash")))
                        .toList());
    }

    /** What the report over all threads says was found in reading; nothing if it cannot be read. */
    public static List<ReadProblem> problemsOf(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        List<ReadProblem> problems = file.root().map(ResultReader::problems).orElse(List.of());
        return file.broken() ? List.of() : problems;
    }

    private static List<ReadProblem> problems(JsonAt root) {
        return root.list("problems").stream()
                .map(p -> ReadProblem.at(
                        p.label("severity", Severity.class),
                        p.text("file"),
                        p.count("line"),
                        p.count("column"),
                        p.text("message")))
                .toList();
    }
}
