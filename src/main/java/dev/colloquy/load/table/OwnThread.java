package dev.colloquy.load.table;

import dev.colloquy.formats.Located;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.NamesAsWritten;
import dev.colloquy.load.NamesAsWritten.Written;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes a thread of the rows that this program wrote of one. */
final class OwnThread {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final String path;
    private final ReadOptions options;
    private final ThreadSink sink;

    OwnThread(String path, ReadOptions options, ThreadSink sink) {
        this.path = path;
        this.options = options;
        this.sink = sink;
    }

    ThreadDoc of(String id, List<Kept> rows) {
        ThreadAssembly assembly = new ThreadAssembly(path, options);
        Optional<Post> post = Optional.empty();
        List<Written> written = new ArrayList<>();
        for (Kept row : rows) {
            if (post.isEmpty() && row.id().equals(Post.ID)) {
                post = Optional.of(
                        new Post(bare(row, row.title()), told(row, row.author()), told(row, row.date()), body(row)));
                continue;
            }
            FoundComment comment = comment(row);
            assembly.add(comment);
            if (options.includes(comment.status())) {
                boolean number = NUMBER.matcher(row.number()).matches();
                written.add(new Written(
                        row.id(),
                        number ? OptionalInt.of(Integer.parseInt(row.number())) : OptionalInt.empty(),
                        told(row, row.parent())));
            }
        }
        ThreadDoc thread = assembly.build(
                id,
                post.orElseGet(() -> new Post("", Optional.empty(), Optional.empty(), SourceText.of(""))),
                OptionalInt.empty(),
                Order.FILE,
                sink);
        return NamesAsWritten.of(thread, written);
    }

    private static FoundComment comment(Kept row) {
        return new FoundComment(
                row.id(),
                told(row, row.parent()).filter(p -> !p.equals(Post.ID)),
                told(row, row.author()),
                told(row, row.date()),
                body(row),
                Status.of(row.kind().status()).orElse(Status.PUBLISHED),
                row.place());
    }

    private static Optional<String> told(Kept row, String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(bare(row, cell));
    }

    /** Without what keeps a spreadsheet from reading a formula; fields of JSON have nothing of that kind. */
    private static String bare(Kept row, String cell) {
        return row.text() instanceof Cell.Field ? cell : cell.substring(Own.guard(cell));
    }

    private static SourceText body(Kept row) {
        Located text = row.text().located();
        if (row.text() instanceof Cell.Field) {
            return text.source();
        }
        int guard = Own.guard(text.value());
        return new Located(text.start(), text.text().slice(guard, text.text().length())).source();
    }
}
