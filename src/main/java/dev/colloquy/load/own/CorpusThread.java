package dev.colloquy.load.own;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.NamesAsWritten;
import dev.colloquy.load.NamesAsWritten.Written;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes a thread of the JSON that was written of one. */
final class CorpusThread {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final RawFile file;
    private final ReadOptions options;
    private final ThreadSink sink;

    CorpusThread(RawFile file, ReadOptions options, ThreadSink sink) {
        this.file = file;
        this.options = options;
        this.sink = sink;
    }

    /**
     * Makes it.
     *
     * @param broken true if the file is known to be cut short or broken
     */
    ThreadDoc read(JsonValue root, boolean broken) {
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        Optional<Post> post = Optional.empty();
        List<JsonValue> written = new ArrayList<>();
        String title = root.get("title").text().orElse("");
        for (JsonValue item : root.get("items").values()) {
            if (broken && !item.has("text")) {
                continue;
            }
            String kind = item.get("kind").text().orElse("");
            if (kind.equals("post") && post.isEmpty()) {
                post = Optional.of(
                        new Post(title, author(item), item.get("published").text(), body(item)));
            } else if (kind.equals("comment")) {
                written.add(item);
                assembly.add(comment(item));
            } else {
                warn("an item is neither a comment nor the one post; it is left out");
            }
        }
        if (post.isEmpty() && !broken) {
            warn("there is no post");
        }
        Post first = post.orElseGet(() -> new Post(title, Optional.empty(), Optional.empty(), SourceText.of("")));
        OptionalInt declared = number(root.get("declaredComments"));
        ThreadDoc thread = assembly.build(file.id(), first, declared, Order.FILE, sink);
        ThreadDoc named = NamesAsWritten.of(
                thread, written.stream().map(CorpusThread::written).toList());
        boolean other = broken || !root.get("id").text().equals(Optional.of(file.id()));
        if (!other && !root.get("hash").text().equals(Optional.of(named.hash().value()))) {
            warn("its digest does not fit it: the file was edited by hand, and it is read as it is");
        }
        return named;
    }

    private void warn(String sentence) {
        sink.problem(ReadProblem.at(Severity.WARNING, file.path(), 0, 0, sentence));
    }

    private static FoundComment comment(JsonValue item) {
        return new FoundComment(
                item.get("id").text().orElse(""),
                item.get("parent").text().filter(p -> !p.equals(Post.ID)),
                author(item),
                item.get("published").text(),
                body(item),
                item.get("status").text().flatMap(Status::of).orElse(Status.PUBLISHED),
                Place.NONE);
    }

    private static Optional<String> author(JsonValue item) {
        return item.get("author").text();
    }

    private static SourceText body(JsonValue item) {
        Located text = item.get("text").located();
        return SourceText.mapped(text.text(), text.start());
    }

    private static OptionalInt number(JsonValue value) {
        return value.text()
                .filter(n -> NUMBER.matcher(n).matches())
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Written written(JsonValue item) {
        return new Written(
                item.get("id").text().orElse(""),
                number(item.get("ordinal")),
                item.get("parent").text());
    }
}
