package dev.colloquy.bench;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.Linguist;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Colloquy over a file with a comment a line, for comparisons in one process. Arguments: {@code linguist} (sentences, tokens,
 * parts of speech, lemmas) or {@code labels} (everything), the file, and how many comments at most. Prints the number of comments
 * and tokens, and the seconds for loading and for the work.
 */
public final class ColloquyRun {

    private static final int TOGETHER = 50;
    private static final double NANOS = 1e9;

    private ColloquyRun() {}

    public static void main(String[] args) throws IOException {
        List<SourceText> texts = Files.readAllLines(Path.of(args[1])).stream()
                .limit(Long.parseLong(args[2]))
                .map(SourceText::of)
                .toList();
        long started = System.nanoTime();
        LanguageModels models = new LanguageModels();
        Linguist linguist = new OpenNlpLinguist(models);
        boolean labels = args[0].equals("labels");
        Pipeline pipeline = labels ? BenchPipelines.everything(models, 1) : new Pipeline(linguist, List.of());
        long loaded = System.nanoTime();
        long tokens = 0;
        if (labels) {
            for (int from = 0; from < texts.size(); from += TOGETHER) {
                pipeline.annotate(thread(texts.subList(from, Math.min(texts.size(), from + TOGETHER))), BenchPipelines.CODEBOOK);
            }
        } else {
            for (SourceText text : texts) {
                tokens += linguist.analyze(text).sentences().stream()
                        .mapToInt(s -> s.tokens().size())
                        .sum();
            }
        }
        long done = System.nanoTime();
        if (labels) {
            tokens = texts.stream()
                    .flatMap(t -> linguist.analyze(t).sentences().stream())
                    .mapToInt(s -> s.tokens().size())
                    .sum();
        }
        System.out.printf(
                Locale.ROOT,
                "%d %d %.3f %.3f%n",
                texts.size(),
                tokens,
                (loaded - started) / NANOS,
                (done - loaded) / NANOS);
    }

    private static ThreadDoc thread(List<SourceText> texts) {
        List<Comment> comments = new ArrayList<>();
        for (SourceText text : texts) {
            int number = comments.size() + 1;
            comments.add(new Comment("c" + number, number, Optional.empty(), Optional.empty(), Optional.empty(), text));
        }
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of("A tunnel is planned."));
        return new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
    }
}
