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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes the words of hand-coded threads with their features and labels, for {@code src/training/citing/fit.py}. Arguments: the
 * file to write, then files of coded threads. One word a line: label, tab, features with tabs between; a blank line behind each
 * item, {@code # thread} before each thread.
 */
public final class MentionExport {

    private MentionExport() {}

    private record Item(ItemWords words, List<List<String>> features) {}

    public static void main(String[] args) throws IOException {
        List<Item> items = new ArrayList<>();
        Pipeline pipeline = new Pipeline(
                new OpenNlpLinguist(new LanguageModels()),
                List.of(new ScopeAnnotator(), new SourceAnnotator((words, features) -> {
                    items.add(new Item(
                            words,
                            IntStream.range(0, features.size())
                                    .mapToObj(features::of)
                                    .toList()));
                    return Optional.empty();
                })));
        Codebook none = new Codebook("c", "1", "c", List.of(), List.of(), ContentHash.of(""));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
            for (int i = 1; i < args.length; i++) {
                for (CitingGold gold : CitingGold.read(Path.of(args[i]))) {
                    items.clear();
                    pipeline.annotate(gold.thread(), none);
                    out.println("# " + gold.id());
                    for (int k = 0; k < items.size(); k++) {
                        write(out, gold, gold.thread().items().get(k).id(), items.get(k));
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
