package dev.colloquy.fuzz;

import dev.colloquy.json.CorpusJson;
import dev.colloquy.json.CorpusReader;
import dev.colloquy.json.ItemsJson;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedThread;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds of every thread that any reader makes of any bytes. */
final class Soundness {

    private Soundness() {}

    /**
     * Looks at a thread.
     *
     * @param length of the file that it was read from, in bytes; no place lies beyond
     */
    static void check(ThreadDoc thread, long length) {
        Map<String, Optional<String>> parents = new HashMap<>();
        for (Item item : thread.items()) {
            Promise.holds(parents.put(item.id(), item.parent()) == null, "each id once");
            text(item.body(), length);
        }
        for (Comment comment : thread.comments()) {
            Set<String> met = new HashSet<>();
            for (Optional<String> at = Optional.of(comment.id());
                    at.isPresent();
                    at = parents.getOrDefault(at.get(), Optional.empty())) {
                Promise.holds(parents.containsKey(at.get()), "what is answered is in the thread");
                Promise.holds(met.add(at.get()), "nothing answers itself");
            }
        }
    }

    /** Text is normalised, and each of its units has a place in the file. */
    private static void text(SourceText text, long length) {
        Promise.holds(text.value().indexOf('\r') < 0, "line ends are LF");
        Stretch all = text.inDocument(text.all());
        Promise.holds(all.start() >= 0 && all.end() <= length, "a text lies in its file");
        for (int i = 0; i < text.length(); i += 1 + text.length() / 64) {
            Stretch unit = text.inDocument(new Span(i, i + 1));
            Promise.holds(unit.start() >= all.start() && unit.end() <= all.end(), "a unit lies in its text");
        }
    }

    /** What is written is read again as it was: packed, and as a file of the corpus; rows for other programs are one line. */
    static void kept(ThreadDoc thread) {
        Promise.same(PackedThread.read(PackedThread.of(thread)), thread, "a thread is kept");
        String json = CorpusJson.thread(thread);
        CorpusReader reader = new CorpusReader();
        reader.file(thread.id() + ".json", json);
        Corpus corpus = reader.finish();
        Promise.same(corpus.problems(), List.of(), "a corpus is read without a problem");
        Promise.same(corpus.threads().get(0).hash(), thread.hash(), "a corpus is read as it was written");
        Promise.same(CorpusJson.thread(corpus.threads().get(0)), json, "a corpus is written again");
        thread.items().forEach(i -> Promise.holds(ItemsJson.line(thread, i).indexOf('\n') < 0, "a row is a line"));
    }

    /** A sentence for people has something to say, in one line. */
    static void problems(List<ReadProblem> problems) {
        problems.forEach(p -> {
            Promise.holds(!p.message().isBlank() && p.line() >= 0 && p.column() >= 0, "a sentence and its place");
        });
    }
}
