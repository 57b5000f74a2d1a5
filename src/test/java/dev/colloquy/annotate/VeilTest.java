package dev.colloquy.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class VeilTest {

    private static final String MELTING_FACE = "\uD83E\uDEE0";

    /** A letter of Unicode 16.0. */
    private static final String GARAY_A = "\uD803\uDD50";

    private final Set<String> seen = new TreeSet<>();

    /** Marks the whole text of each item, and finds a phrase in it. */
    private final class Everything implements Annotator<Annotation> {
        @Override
        public String id() {
            return "everything";
        }

        @Override
        public Set<Class<? extends Annotation>> requires() {
            return Set.of();
        }

        @Override
        public Set<Class<? extends Annotation>> provides() {
            return Set.of();
        }

        @Override
        public List<Annotation> annotate(AnnotationContext context) {
            Item item = context.thread().comments().get(0);
            String word = context.codebook().themes().get(0).indicators().get(0).phrase();
            seen.add(item.body().value());
            seen.add(item.author().orElseThrow());
            seen.add(word);
            assertThat(item.body().value()).contains(word);
            return List.of(
                    new ThemeAnnotation(
                            item.id(),
                            "t",
                            1,
                            List.of(Evidence.of(item.body(), item.body().all(), "rule:all", 1))),
                    new KeyphraseAnnotation(item.id(), item.body().value(), List.of(item.id()), 1));
        }
    }

    private List<Annotation> labels(String text, String author, String word) {
        ThreadDoc thread = new ThreadDoc(
                "t",
                "t.txt",
                new Post("A title", Optional.empty(), Optional.empty(), SourceText.of("A post.")),
                List.of(new Comment(
                        "c1", 1, Optional.empty(), Optional.of(author), Optional.empty(), SourceText.of(text))),
                OptionalInt.empty());
        Codebook codebook = new Codebook(
                "c",
                "1",
                "c",
                List.of(),
                List.of(new Theme("t", "t", "t", List.of(new Indicator(List.of(word), Optional.empty())), List.of())),
                ContentHash.of(""));
        return new Pipeline(body -> new AnalyzedText(body, List.of()), List.of(new Everything()))
                .annotate(thread, codebook);
    }

    @Test
    void annotatorsSeeStandInsAndLabelsHaveTheCharactersThemselves() {
        String text = "I like it " + MELTING_FACE + " very much.";
        List<Annotation> labels = labels(text, "Bob" + GARAY_A, MELTING_FACE);

        assertThat(seen).hasSize(3).noneMatch(s -> s.contains(MELTING_FACE) || s.contains(GARAY_A));
        assertThat(((ThemeAnnotation) labels.get(0)).evidence()).singleElement().satisfies(e -> {
            assertThat(e.quote()).isEqualTo(text);
            assertThat(e.span().length()).isEqualTo(text.length());
        });
        assertThat(((KeyphraseAnnotation) labels.get(1)).phrase()).isEqualTo(text);
    }

    @Test
    void otherTextsAreSeenAsTheyAre() {
        labels("I like it \uD83D\uDEA4.", "Zo\u00EB", "like");
        assertThat(seen).containsExactly("I like it \uD83D\uDEA4.", "Zo\u00EB", "like");
    }
}
