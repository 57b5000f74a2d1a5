package dev.colloquy.load.table;

import dev.colloquy.formats.Located;
import dev.colloquy.formats.LooseHtml;
import dev.colloquy.load.Authors;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.Times;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes threads of rows. */
final class ThreadMaker implements Gathering.Taker {

    /** Longer ones are no comments. */
    static final int MAX_TEXT = 5_000_000;

    private static final int NONE = -1;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private final RawFile file;
    private final ReadOptions options;
    private final ThreadSink sink;
    private final Faults faults;
    private final Census.Found census;

    ThreadMaker(RawFile file, ReadOptions options, ThreadSink sink, Faults faults, Census.Found census) {
        this.file = file;
        this.options = options;
        this.sink = sink;
        this.faults = faults;
        this.census = census;
    }

    @Override
    public void thread(String key, List<Kept> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (census.columns().own()) {
            sink.thread(new OwnThread(file.path(), options, sink).of(key, rows));
            return;
        }
        int first = post(key, rows);
        String postId = first == NONE ? key : rows.get(first).id();
        String title = rows.stream()
                .map(Kept::title)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        List<FoundComment> comments = new ArrayList<>();
        Post post = new Post(title, Optional.empty(), Optional.empty(), SourceText.of(""));
        for (int i = 0; i < rows.size(); i++) {
            // Each row is let go once it is text: the longest threads take most of the memory.
            Kept row = rows.set(i, rows.get(0));
            if (i == first) {
                post = post(row, title);
            } else if (row.text().length() > MAX_TEXT) {
                faults.add(
                        Severity.ERROR, row.place(), "a text is longer than 5 million characters; it is left out", "");
            } else {
                comments.add(comment(row, key, postId));
            }
        }
        sink.thread(assembled(key, post, comments));
    }

    private ThreadDoc assembled(String key, Post post, List<FoundComment> comments) {
        List<String> dates =
                comments.stream().flatMap(c -> c.published().stream()).toList();
        boolean formed = Dates.areFormed(dates);
        if (formed && Dates.areBackwards(dates)) {
            Collections.reverse(comments);
        }
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        comments.forEach(assembly::add);
        String id = key.isEmpty() ? file.id() : file.id() + "-" + Keys.safe(key);
        return assembly.build(id, post, OptionalInt.empty(), formed ? Order.DATE : Order.FILE, sink);
    }

    /** Which row is the post: one that says so, one that has the id of the thread, or the only one that has a title and no parent. */
    private int post(String key, List<Kept> rows) {
        int said = NONE;
        int saying = 0;
        int named = NONE;
        int titled = NONE;
        int titles = 0;
        for (int i = 0; i < rows.size(); i++) {
            Kept row = rows.get(i);
            boolean says = Statuses.isPost(row) && row.parent().isEmpty();
            if (says) {
                said = saying++ == 0 ? i : said;
            }
            if (named == NONE && !key.isEmpty() && row.id().equals(key) && (says || !Statuses.isOther(row))) {
                named = i;
            } else if (!says && !row.title().isEmpty() && row.parent().isEmpty() && !Statuses.isOther(row)) {
                titled = titles++ == 0 ? i : titled;
            }
        }
        // Where several rows say so, they are posts side by side, and none is what the others answer.
        if (said != NONE && saying == 1) {
            return said;
        }
        return named != NONE ? named : saying == 0 && titles == 1 && !census.titlesAreLabels() ? titled : NONE;
    }

    private Post post(Kept row, String title) {
        return new Post(
                row.title().isEmpty() ? title : row.title(), author(row), date(row), body(row, /* post= */ true));
    }

    private FoundComment comment(Kept row, String key, String postId) {
        SourceText body = body(row, /* post= */ false);
        Optional<Status> status = Statuses.of(row, body.value());
        if (status.isEmpty()) {
            faults.warn(
                    row.place(),
                    "the status “" + row.kind().status() + "” is not known; what has it is read as published");
        }
        boolean answersPost = row.parent().isEmpty()
                || row.parent().equals(postId)
                || row.parent().equals(key);
        return new FoundComment(
                row.id(),
                answersPost ? Optional.empty() : Optional.of(row.parent()),
                author(row),
                date(row),
                body,
                status.orElse(Status.PUBLISHED),
                row.place());
    }

    private Optional<String> date(Kept row) {
        Optional<String> date = Dates.of(row.date(), census.order());
        return census.columns().utc() ? date.map(d -> Times.ofUtc(d).orElse(d)) : date;
    }

    private static Optional<String> author(Kept row) {
        return Keys.isNobody(row.author()) ? Optional.empty() : Authors.of(Optional.of(row.author()));
    }

    /** The text, and what it points to if a column is said to tell that; a post without a text is about what its address leads to. */
    private SourceText body(Kept row, boolean post) {
        Located text = row.text().located();
        boolean quotedNul = row.text().length() > 0
                && row.text() instanceof Cell.Quoted quoted
                && quoted.raw().indexOf('\0') >= 0;
        boolean bareNul = row.text() instanceof Cell.Bare bare && bare.raw().indexOf('\0') >= 0;
        if (quotedNul || bareNul) {
            faults.warn(row.place(), "a cell holds a NUL character, which is shown as \uFFFD");
        }
        MappedText plain = census.html() ? LooseHtml.text(text.text()) : text.text();
        Located body = new Located(text.start(), plain);
        boolean points = census.columns().given().contains(Role.URL)
                || (post && body.value().isBlank());
        if (row.url().length() == 0 || !points) {
            return body.source();
        }
        Located url = row.url().located();
        String address = url.value().strip();
        if (!ADDRESS.matcher(address).matches() || body.value().contains(address)) {
            return body.source();
        }
        return with(body, url).source();
    }

    /** A text with an address as its last paragraph. */
    private static Located with(Located body, Located url) {
        int apart = (int) (url.start() - body.start());
        MappedText.Builder both = MappedText.builder().append(body.text().strip());
        MappedText address = url.text().strip();
        if (both.length() > 0) {
            both.append("\n\n", apart, apart);
        }
        for (int i = 0; i < address.length(); i++) {
            both.append(address.value().charAt(i), apart + address.place(i), apart + address.place(i) + 1);
        }
        return new Located(body.start(), both.build());
    }
}
