package dev.colloquy.annotate.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.ItemScorer;
import dev.colloquy.encode.SideScores;
import dev.colloquy.encode.StanceModel;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Scores the shipped program, with scope and fitted tables, on public dev files and on unseen targets of the written corpus.
 * Arguments: the folder with the {@code *-dev.jsonl.gz} files, the folder with the written corpus, and its buckets wanted, as
 * {@code src/training/encoder/data.py} numbers them (default {@code 0,10}: for testing only).
 */
public final class DevFigures {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BINS = 10;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final StanceModel model;
    private final Pipeline pipeline;

    private DevFigures(StanceModel model) {
        this.model = model;
        this.pipeline = new Pipeline(
                new OpenNlpLinguist(new LanguageModels()),
                List.of(
                        new ScopeAnnotator(),
                        new StanceAnnotator(List.of(new TargetScorer(model.scorer())), Optional.empty())));
    }

    public static void main(String[] args) throws IOException {
        try (StanceModel model = new StanceModel()) {
            DevFigures all = new DevFigures(model);
            Path stance = Path.of(args[0]);
            if (Files.isDirectory(stance)) {
                all.pairs("Perspectrum dev", stance.resolve("perspectrum-dev.jsonl.gz"));
                all.pairs("ArgKP dev", stance.resolve("argkp2021-dev.jsonl.gz"));
                all.comments(stance.resolve("arc-dev.jsonl.gz"));
            }
            List<Integer> buckets = Stream.of((args.length > 2 ? args[2] : "0,10").split(",", -1))
                    .map(Integer::valueOf)
                    .toList();
            all.written(Path.of(args[1]), buckets);
            all.figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "%s: %.3f%n", name, value));
        }
    }

    /** The figures of reader comments alone, by their names. */
    static Map<String, Double> comments(StanceModel model, Path file) throws IOException {
        DevFigures all = new DevFigures(model);
        all.comments(file);
        return all.figures;
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(MAPPER.readTree(line));
            }
            return rows;
        }
    }

    /** One claim and one sentence that takes a side: the network alone, in one pass. */
    private void pairs(String name, Path file) throws IOException {
        ItemScorer scorer = model.scorer();
        int right = 0;
        List<JsonNode> rows = rows(file);
        for (JsonNode row : rows) {
            SideScores found = scorer.score(
                            row.get("target").asText(),
                            Optional.empty(),
                            List.of(row.get("text").asText()))
                    .whole();
            boolean favor = found.favor() >= found.against();
            right += favor == row.get("label").asText().equals("favor") ? 1 : 0;
        }
        figures.put(name + ", accuracy of the side", (double) right / rows.size());
    }

    private void comments(Path file) throws IOException {
        List<Scored> scored = new ArrayList<>();
        for (JsonNode row : rows(file)) {
            Stance gold = switch (row.get("label").asText()) {
                case "claim1" -> Stance.FAVOR;
                case "claim2" -> Stance.AGAINST;
                default -> Stance.NONE;
            };
            Target target = new Target(
                    "t", "", row.get("claim1").asText(), row.get("claim2").asText());
            StanceAnnotation found =
                    label(target, Optional.empty(), row.get("text").asText());
            scored.add(new Scored(gold, found));
        }
        List<Scored> taking = scored.stream().filter(s -> s.gold != Stance.NONE).toList();
        double median = taking.stream().map(Scored::lead).sorted().toList().get(taking.size() / 2);
        figures.put("ARC dev, accuracy of the side", share(taking, Scored::sideRight));
        figures.put(
                "ARC dev, accuracy of the side, surer half",
                share(taking.stream().filter(s -> s.lead() >= median).toList(), Scored::sideRight));
        figures.put("ARC dev, accuracy of three", share(scored, s -> s.gold == s.three()));
        figures.put(
                "ARC dev, macro-F1 of three",
                Stream.of(Stance.FAVOR, Stance.AGAINST, Stance.NONE)
                        .mapToDouble(label -> f1(scored, label, Scored::three))
                        .average()
                        .orElse(0));
        figures.put("ARC dev, calibration error of three", calibration(scored));
        List<Scored> sure = scored.stream().filter(s -> !s.found.uncertain()).toList();
        figures.put("ARC dev, share not called uncertain", (double) sure.size() / scored.size());
        figures.put("ARC dev, accuracy of three where not uncertain", share(sure, s -> s.gold == s.three()));
    }

    private void written(Path folder, List<Integer> buckets) throws IOException {
        List<Scored> items = new ArrayList<>();
        List<String> gold = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (JsonNode row : rows(file)) {
                if (buckets.contains(FeatureExport.bucket(row.get("t").asText()))) {
                    item(row, items, gold, found);
                }
            }
        }
        figures.put("written, items", (double) items.size());
        figures.put("written, items, accuracy of four", share(items, s -> s.gold == s.found.label()));
        for (Stance label : Stance.values()) {
            figures.put("written, items, F1 of " + label, f1(items, label, s -> s.found.label()));
        }
        figures.put("written, sentences", (double) gold.size());
        long right = IntStream.range(0, gold.size())
                .filter(i -> gold.get(i).equals(found.get(i)))
                .count();
        figures.put("written, sentences, accuracy of none/favor/against/reported", (double) right / gold.size());
        List<Scored> sure = items.stream().filter(s -> !s.found.uncertain()).toList();
        figures.put("written, items, share not called uncertain", (double) sure.size() / items.size());
        figures.put("written, items, accuracy where not uncertain", share(sure, s -> s.gold == s.found.label()));
    }

    private void item(JsonNode row, List<Scored> items, List<String> gold, List<String> found) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (JsonNode sentence : row.get("s")) {
            text.append(text.isEmpty() ? "" : " ");
            starts.add(text.length());
            text.append(sentence.get(0).asText());
        }
        Target target = new Target("t", "", row.get("f").asText(), row.get("a").asText());
        Optional<String> parent = Optional.ofNullable(row.get("parent")).map(JsonNode::asText);
        StanceAnnotation label = label(target, parent, text.toString());
        Stance coded = switch (row.get("y").asText()) {
            case "F" -> Stance.FAVOR;
            case "A" -> Stance.AGAINST;
            case "M" -> Stance.MIXED;
            default -> Stance.NONE;
        };
        items.add(new Scored(coded, label));
        for (int i = 0; i < starts.size(); i++) {
            String code = row.get("s").get(i).get(1).asText();
            if (!code.equals("C")) {
                gold.add(code.startsWith("R") ? "R" : code.substring(code.length() - 1));
                found.add(code(label, starts.get(i)));
            }
        }
    }

    /** What the program says of the sentence that starts there. */
    private static String code(StanceAnnotation label, int start) {
        Optional<Stance> own = label.evidence().stream()
                .filter(e -> e.evidence().span().start() == start)
                .map(StanceAnnotation.Sided::side)
                .findFirst();
        if (own.isPresent()) {
            return own.orElseThrow().name().substring(0, 1);
        }
        return label.reported().stream().anyMatch(r -> r.evidence().span().start() == start) ? "R" : "N";
    }

    private StanceAnnotation label(Target target, Optional<String> parent, String text) {
        List<Comment> comments = new ArrayList<>();
        parent.ifPresent(p -> comments.add(comment("c1", Optional.empty(), p)));
        String id = "c" + (comments.size() + 1);
        comments.add(comment(id, parent.map(p -> "c1"), text));
        Post post = new Post("", Optional.empty(), Optional.empty(), SourceText.of(""));
        ThreadDoc thread = new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
        Codebook codebook = new Codebook("c", "1", "", List.of(target), List.of(), ContentHash.of("c"));
        return pipeline.annotate(thread, codebook).stream()
                .filter(a -> a instanceof StanceAnnotation && a.itemId().equals(id))
                .map(StanceAnnotation.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Comment comment(String id, Optional<String> parent, String text) {
        return new Comment(id, 1, parent, Optional.empty(), Optional.empty(), SourceText.of(text));
    }

    private static double share(List<Scored> scored, java.util.function.Predicate<Scored> right) {
        return (double) scored.stream().filter(right).count() / scored.size();
    }

    private static double f1(List<Scored> scored, Stance label, java.util.function.Function<Scored, Stance> found) {
        long both = scored.stream()
                .filter(s -> s.gold == label && found.apply(s) == label)
                .count();
        long all = scored.stream().filter(s -> s.gold == label).count()
                + scored.stream().filter(s -> found.apply(s) == label).count();
        return 2.0 * both / Math.max(1, all);
    }

    /** Expected calibration error of the likeliest of three, ten bins of equal width. */
    private static double calibration(List<Scored> scored) {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int here = bin;
            List<Scored> in = scored.stream()
                    .filter(s -> Math.min(BINS - 1, (int) (s.likeliest() * BINS)) == here)
                    .toList();
            if (!in.isEmpty()) {
                double sure =
                        in.stream().mapToDouble(Scored::likeliest).average().orElse(0);
                error += Math.abs(sure - share(in, s -> s.gold == s.three())) * in.size() / scored.size();
            }
        }
        return error;
    }

    /** A hand-made label and what the program says; with three labels, both sides count as none. */
    private record Scored(Stance gold, StanceAnnotation found) {

        private double p(Stance label) {
            return found.scores().getOrDefault(label, 0.0);
        }

        double lead() {
            return Math.abs(p(Stance.FAVOR) - p(Stance.AGAINST));
        }

        boolean sideRight() {
            return (p(Stance.FAVOR) >= p(Stance.AGAINST)) == (gold == Stance.FAVOR);
        }

        double likeliest() {
            return Math.max(Math.max(p(Stance.FAVOR), p(Stance.AGAINST)), p(Stance.NONE) + p(Stance.MIXED));
        }

        Stance three() {
            double none = p(Stance.NONE) + p(Stance.MIXED);
            if (none >= p(Stance.FAVOR) && none >= p(Stance.AGAINST)) {
                return Stance.NONE;
            }
            return p(Stance.FAVOR) >= p(Stance.AGAINST) ? Stance.FAVOR : Stance.AGAINST;
        }
    }
}
