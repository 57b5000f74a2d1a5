package dev.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class StatusJsonTest {

    private static ThreadDoc thread(Status status, Map<Status, Integer> leftOut) {
        return new ThreadDoc(
                "t",
                "t.txt",
                new Post("Title", Optional.empty(), Optional.empty(), SourceText.of("Post")),
                List.of(new Comment(
                        "c1", 1, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of("No"), status)),
                OptionalInt.empty(),
                new TreeMap<>(leftOut));
    }

    private static Corpus read(String text) {
        CorpusReader reader = new CorpusReader();
        reader.file("t.json", text);
        return reader.finish();
    }

    @Test
    void statusesAndCountsComeBack() {
        ThreadDoc thread = thread(Status.HELD, Map.of(Status.SPAM, 2, Status.DELETED, 1));
        Corpus corpus = read(CorpusJson.thread(thread));

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.threads()).containsExactly(thread);
    }

    @Test
    void nothingIsWrittenWhereNothingIsToTell() {
        assertThat(CorpusJson.thread(thread(Status.PUBLISHED, Map.of()))).doesNotContain("status", "leftOut");
    }

    @Test
    void unknownStatusesAreTold() {
        String text = CorpusJson.thread(thread(Status.HELD, Map.of(Status.SPAM, 2)));

        assertThat(read(text.replace("held", "lost")).problems().get(0).message())
                .contains("“lost” is no status; they are published, deleted, spam, held, ping");
        assertThat(read(text.replace("\"spam\" : 2", "\"spam\" : -2").replace("\"spam\": 2", "\"spam\": -2"))
                        .threads())
                .isEmpty();
    }
}
