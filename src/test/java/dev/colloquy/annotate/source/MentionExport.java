package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes the words of hand-coded threads with their features and labels, for {@code src/training/citing/fit.py}. Arguments: the
 * file to write, then files of coded threads. One word a line: label, tab, features with tabs between; a blank line behind each
 * item, {@code # thread} before each thread.
 */
public final class MentionExport {

    private MentionExport() {}

    private record Item(ItemWords words, MentionFeatures seen, List<List<String>> features) {}

    public static void main(String[] args) throws IOException {
        List<Item> items = new ArrayList<>();
        Pipeline pipeline = new Pipeline(
                new OpenNlpLinguist(new LanguageModels()),
                List.of(new ScopeAnnotator(), new SourceAnnotator(Models.NONE.mentions((words, features) -> {
                    items.add(new Item(
                            words,
                            features,
                            IntStream.range(0, features.size())
                                    .mapToObj(features::of)
                                    .toList()));
                    return Optional.empty();
                }))));
        Codebook none = new Codebook("c", "1", "c", List.of(), List.of(), ContentHash.of(""));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8));
                PrintWriter parts =
                        new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            for (int i = 2; i < args.length; i++) {
                for (CitingGold gold : CitingGold.read(Path.of(args[i]))) {
                    items.clear();
                    pipeline.annotate(gold.thread(), none);
                    out.println("# " + gold.id());
                    parts.println("# " + gold.id());
                    for (int k = 0; k < items.size(); k++) {
                        String id = gold.thread().items().get(k).id();
                        write(out, gold, id, items.get(k));
                        for (CitingGold.Mention mention : gold.mentions()) {
                            if (mention.item().equals(id)
                                    && mention.kind().equals("narrative")
                                    && mention.sources().size() == 1) {
                                write(parts, gold, mention, items.get(k));
                            }
                        }
                    }
                }
            }
        }
    }

    private static void write(PrintWriter out, CitingGold gold, String id, Item item) {
        for (int i = 0; i < item.words().size(); i++) {
            out.println(label(gold, id, item.words(), i) + "\t"
                    + String.join("\t", item.features().get(i)));
        }
        out.println();
    }

    /** The words of a mention, with the field of its work that they are. */
    private static void write(PrintWriter out, CitingGold gold, CitingGold.Mention mention, Item item) {
        ItemWords words = item.words();
        int from = words.placeAt(mention.span().start());
        int to = words.placeAt(mention.span().end());
        Map<String, String> fields = Optional.ofNullable(
                        gold.sources().get(mention.sources().iterator().next()))
                .map(CitingGold.Source::fields)
                .orElseThrow();
        String[] labels = new String[Math.max(0, to - from)];
        Arrays.fill(labels, "O");
        mark(labels, words, from, "T", fields.getOrDefault("title", ""), 1);
        for (String author : fields.getOrDefault("author", "").split(" and | & |, ", -1)) {
            mark(labels, words, from, "A", author, 1);
        }
        mark(labels, words, from, "P", fields.getOrDefault("publisher", ""), 1);
        for (int i = from; i < to; i++) {
            out.println(
                    labels[i - from] + "\t" + String.join("\t", FieldTagger.features(words, item.seen(), from, to, i)));
        }
        if (to > from) {
            out.println();
        }
    }

    /** Marks the longest run of words that stand in the value in their order, if one of them is no small word. */
    private static void mark(String[] labels, ItemWords words, int from, String label, String value, int least) {
        List<String> all = Names.words(value);
        int best = 0;
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int j = 0; j < all.size(); j++) {
                int n = 0;
                while (i + n < labels.length
                        && j + n < all.size()
                        && labels[i + n].equals("O")
                        && words.low(from + i + n).equals(all.get(j + n))) {
                    n++;
                }
                if (n > best) {
                    best = n;
                    start = i;
                }
            }
        }
        boolean content = false;
        for (int i = start; i < start + best; i++) {
            content |= Titles.content(words.low(from + i)) || words.capital(from + i);
        }
        if (best >= least && content) {
            for (int i = start; i < start + best; i++) {
                labels[i] = (i == start ? "B-" : "I-") + label;
            }
        }
    }

    private static String label(CitingGold gold, String id, ItemWords words, int i) {
        Span word = words.span(i, i + 1);
        for (CitingGold.Mention mention : gold.mentions()) {
            boolean tagged =
                    mention.kind().equals("narrative") || mention.kind().equals("back-reference");
            if (tagged && mention.item().equals(id) && mention.span().overlaps(word)) {
                boolean first =
                        i == 0 || words.span(i - 1, i).end() <= mention.span().start();
                return (first ? "B-" : "I-") + (mention.kind().equals("narrative") ? "N" : "R");
            }
        }
        for (CitingGold.Quoted person : gold.people()) {
            if (person.item().equals(id) && person.span().overlaps(word)) {
                boolean first =
                        i == 0 || words.span(i - 1, i).end() <= person.span().start();
                return first ? "B-P" : "I-P";
            }
        }
        return "O";
    }
}
