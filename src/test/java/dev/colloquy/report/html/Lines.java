package dev.colloquy.report.html;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Threads with labels, made of a few words without any model: the first sentence of an item is its evidence, the word "tram" is a
 * theme and so is "night", what begins with "They say" is reported, and addresses are cited.
 */
final class Lines {

    static final List<Target> TARGETS = List.of(
            new Target("trams", "trams that run all night", "Trams should run all night.", "They should not."),
            new Target("fares", "higher fares", "Fares should rise.", "Fares should not rise."));

    private static final ContentHash HASH = ContentHash.of("");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern REPORTED = Pattern.compile("They say [^.]*\\.");
    private static final double SURE = 0.7;
    private static final double REST = 0.1;

    private final Codebook codebook;
    private final List<Comment> comments = new ArrayList<>();
    private final Map<String, Stance> stances = new LinkedHashMap<>();
    private final Map<String, CitedSource> sources = new LinkedHashMap<>();
    private Post post = new Post("", Optional.empty(), Optional.empty(), SourceText.of(""));

    Lines(int targets) {
        this.codebook = new Codebook(
                "trams",
                "1",
                "Trams",
                TARGETS.subList(0, targets),
                List.of(theme("tram", "Trams & tracks"), theme("night", "Night <life>")),
                HASH);
    }

    private static Theme theme(String id, String name) {
        return new Theme(id, name, name, List.of(), List.of());
    }

    Lines post(String title, Stance stance, String text) {
        post = new Post(title, Optional.of("Ada"), Optional.of("2024-03-01T08:00:00Z"), SourceText.of(text));
        stances.put(Post.ID, stance);
        return this;
    }

    /** @param parent id of what it answers; empty for none */
    Lines comment(String parent, String author, String date, Stance stance, String text) {
        String id = "c" + (comments.size() + 1);
        comments.add(new Comment(
                id,
                comments.size() + 1,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                Optional.of(author).filter(a -> !a.isEmpty()),
                Optional.of(date).filter(d -> !d.isEmpty()),
                SourceText.of(text)));
        stances.put(id, stance);
        return this;
    }

    ThreadResult thread(String id) {
        ThreadDoc doc = new ThreadDoc(id, id + ".txt", post, comments, OptionalInt.of(comments.size()));
        List<Annotation> labels = new ArrayList<>();
        List<String> phrase = new ArrayList<>();
        for (Item item : doc.items()) {
            label(item, labels);
            if (item.body().value().contains("last bus")) {
                phrase.add(item.id());
            }
        }
        if (!phrase.isEmpty()) {
            labels.add(new KeyphraseAnnotation(phrase.get(0), "last bus", phrase, 1));
        }
        return ThreadResult.of(doc, codebook, labels, List.of());
    }

    AnalysisResult result(ThreadResult... threads) {
        RunHeader header = new RunHeader(
                "1.0",
                HASH,
                "trams",
                "1",
                HASH,
                Optional.empty(),
                "list",
                List.of(new RunHeader.ModelRef("stance", "stance-v1", HASH)));
        return AnalysisResult.of(
                header,
                codebook,
                List.of(threads),
                List.of(ReadProblem.at(ReadProblem.Severity.NOTE, "<odd>.txt", 1, 1, "odd & ends")));
    }

    private void label(Item item, List<Annotation> labels) {
        String id = item.id();
        String text = item.body().value();
        if (text.startsWith("Das")) {
            labels.add(new LanguageAnnotation(id, "de"));
        }
        Stance stance = stances.getOrDefault(id, Stance.NONE);
        for (Target target : codebook.targets()) {
            labels.add(stance(item, target, stance));
            stance = stance == Stance.FAVOR ? Stance.AGAINST : stance == Stance.AGAINST ? Stance.FAVOR : stance;
        }
        for (String theme : List.of("tram", "night")) {
            List<Evidence> words = all(item, Pattern.compile(theme), "rule:" + theme + "-1");
            if (!words.isEmpty()) {
                labels.add(new ThemeAnnotation(id, theme, 1, words));
            }
        }
        if (text.contains("I agree")) {
            labels.add(new TowardPostAnnotation(
                    id, TowardPost.AGREE, all(item, Pattern.compile("I agree"), "rule:agree")));
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Span span = new Span(address.start(), address.end());
            labels.add(new SourceAnnotation(
                    id,
                    source(address.group()),
                    List.of(new Mention(Evidence.of(item.body(), span, "rule:address", 1), Kind.ADDRESS, Tie.ITSELF)),
                    List.of(),
                    List.of()));
        }
    }

    private CitedSource source(String written) {
        return sources.computeIfAbsent(written, w -> {
            List<Address> addresses = AddressFinder.only(w).stream().toList();
            return new CitedSource(
                    "s" + (sources.size() + 1),
                    new Work(
                            addresses,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            new Known<>(WorkType.WEBPAGE, Origin.DEFAULT)));
        });
    }

    private static StanceAnnotation stance(Item item, Target target, Stance stance) {
        String text = item.body().value();
        EnumMap<Stance, Double> scores = new EnumMap<>(Stance.class);
        for (Stance s : Stance.values()) {
            scores.put(s, s == stance ? SURE : REST);
        }
        int end = text.indexOf('.') + 1;
        List<Sided> evidence = stance == Stance.NONE || end == 0
                ? List.of()
                : List.of(new Sided(Evidence.of(item.body(), new Span(0, end), "encoder", SURE), stance));
        List<Reported> reported = all(item, REPORTED, "encoder").stream()
                .map(e -> new Reported(
                        e,
                        Stance.AGAINST,
                        List.of(Evidence.of(
                                item.body(),
                                new Span(e.span().start(), e.span().start() + "They".length()),
                                "rule:reported",
                                1)),
                        false,
                        true))
                .toList();
        return new StanceAnnotation(
                item.id(),
                target.id(),
                stance,
                scores,
                evidence,
                reported,
                Optional.empty(),
                text.contains("?") ? Set.of(Doubt.CLOSE) : Set.of());
    }

    private static List<Evidence> all(Item item, Pattern words, String by) {
        List<Evidence> found = new ArrayList<>();
        Matcher matcher = words.matcher(item.body().value());
        while (matcher.find()) {
            found.add(Evidence.of(item.body(), new Span(matcher.start(), matcher.end()), by, 1));
        }
        return found;
    }
}
