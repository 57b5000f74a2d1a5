package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.source.FieldTagger.Field;
import dev.colloquy.annotate.source.FieldTagger.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mention says where a tagger has told its fields; what it says by the rules alone is in {@code sources/finders/read.txt}. */
final class MentionReaderTest {

    /** The whole text as a mention that names a work. */
    private static Clues read(String text, Map<String, Field> fields) {
        var context = Contexts.context(Contexts.codebook(), List.of(), text);
        ItemWords words = ItemWords.of(context.analyzed(context.thread().post()), List.of());
        List<Part> parts = new ArrayList<>();
        fields.forEach((phrase, field) -> {
            int start = text.indexOf(phrase);
            parts.add(new Part(words.placeAt(start), words.placeAt(start + phrase.length()), field));
        });
        return new MentionReader(words, Marked.in(text, List.of()), (from, to) -> parts)
                .read(new MentionTagger.Tagged(0, words.size(), MentionTagger.Kind.NAMES, 1))
                .clues();
    }

    @Test
    void fieldsAreHeardBeforeTheRules() {
        Clues clues = read(
                "the essay of rain by quill in the wet paper",
                Map.of("rain", Field.TITLE, "quill", Field.AUTHOR, "the wet paper", Field.PUBLISHER));

        assertThat(clues.title()).contains("rain");
        assertThat(clues.authors()).containsExactly("quill");
        assertThat(clues.publishers()).containsExactly("the wet paper");
        assertThat(clues.noun().map(WorkNoun::noun)).contains("essay");
    }

    @Test
    void aTitleBetweenMarksIsNotReplaced() {
        assertThat(read("the essay “Wet Days” of rain", Map.of("rain", Field.TITLE))
                        .title())
                .contains("Wet Days");
    }

    @Test
    void anAdverbThatOpensASentenceIsNoAuthor() {
        assertThat(read("Luckily the essay is out", Map.of("Luckily", Field.AUTHOR))
                        .authors())
                .isEmpty();
        assertThat(read("Quill has an essay", Map.of("Quill", Field.AUTHOR)).authors())
                .containsExactly("Quill");
        assertThat(read("the essay luckily is out", Map.of("luckily", Field.AUTHOR))
                        .authors())
                .containsExactly("luckily");
    }
}
