package dev.colloquy.annotate;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Threads made of strings, analysed, for tests of annotators. */
public final class Contexts {

    private static final OpenNlpLinguist LINGUIST = new OpenNlpLinguist(new LanguageModels());

    private Contexts() {}

    public static Indicator indicator(String words) {
        return new Indicator(List.of(words.split(" ", -1)), Optional.empty());
    }

    public static Codebook codebook(Theme... themes) {
        return new Codebook(
                "test",
                "1",
                "Test",
                List.of(new Target("tunnel", "the tunnel", "The tunnel is good.", "The tunnel is bad.")),
                List.of(themes),
                ContentHash.of("test"));
    }

    /** A thread whose first text is the post, with the annotations that the annotators make one after the other. */
    public static AnnotationContext context(Codebook codebook, List<Annotator<?>> before, String... texts) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            comments.add(new Comment(
                    "c" + i, i, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of(texts[i])));
        }
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of(texts[0]));
        return context(codebook, before, post, comments);
    }

    /** A thread of a post and comments that say whom they answer and who wrote them. */
    public static AnnotationContext context(
            Codebook codebook, List<Annotator<?>> before, Post post, List<Comment> comments) {
        ThreadDoc thread = new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
        Map<String, AnalyzedText> analyzed = new LinkedHashMap<>();
        for (Item item : thread.items()) {
            analyzed.put(item.id(), LINGUIST.analyze(item.body()));
        }
        List<Annotation> made = new ArrayList<>();
        for (Annotator<?> annotator : before) {
            made.addAll(annotator.annotate(new AnnotationContext(thread, codebook, analyzed, made)));
        }
        return new AnnotationContext(thread, codebook, analyzed, made);
    }
}
