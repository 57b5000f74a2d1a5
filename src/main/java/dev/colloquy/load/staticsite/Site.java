package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.PageIds;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.staticsite.Gathering.Named;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.LineMap;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file of a static site holds.
 *
 * @param lone the only comment, if the file is one
 * @param below the text below the head, if the file has one: that of the only comment, or of the post
 * @param threads comments by what their page is called; by the empty text if the file is one thread
 * @param heads what the file says of a page itself
 * @param people names of authors by what comments call them
 */
record Site(
        Optional<JsonValue> lone,
        Optional<SourceText> below,
        Map<String, List<Named>> threads,
        Map<String, JsonValue> heads,
        Map<String, String> people) {

    /** Looks at the documents of a file. */
    static Site of(List<JsonValue> documents) {
        if (documents.size() == 1 && Fields.isComment(documents.get(0)) && !Fields.isPage(documents.get(0))) {
            return new Site(Optional.of(documents.get(0)), Optional.empty(), Map.of(), Map.of(), Map.of());
        }
        Gathering all = new Gathering();
        documents.forEach(all::document);
        return new Site(Optional.empty(), Optional.empty(), all.threads(), all.heads(), all.people());
    }

    /** Looks at a text with a head; empty if that is neither a comment nor has any. */
    static Optional<Site> of(FrontMatter file) {
        Optional<SourceText> below = Optional.of(Bodies.below(file.body()));
        if (file.isPost()) {
            Gathering all = new Gathering();
            all.document(file.head());
            return Optional.of(new Site(Optional.empty(), below, all.threads(), Map.of("", file.head()), all.people()));
        }
        return file.isComment()
                ? Optional.of(new Site(Optional.of(file.head()), below, Map.of(), Map.of(), Map.of()))
                : Optional.empty();
    }

    private List<JsonValue> values() {
        return lone.map(List::of)
                .orElseGet(() -> threads.values().stream()
                        .flatMap(List::stream)
                        .map(n -> Fields.unwrapped(n.value()))
                        .toList());
    }

    boolean isEmpty() {
        return below.isEmpty() && values().stream().noneMatch(Fields::isComment);
    }

    /** True if most of what it holds can hardly be anything but comments. */
    boolean isSure() {
        List<JsonValue> values = values();
        return below.isPresent()
                || 2
                                * values.stream()
                                        .filter(v -> Fields.isSurelyComment(v) || isSomebodys(v))
                                        .count()
                        > values.size();
    }

    private boolean isSomebodys(JsonValue value) {
        return Fields.isComment(value)
                && Fields.authorId(value).filter(people::containsKey).isPresent();
    }

    /** True if a comment holds objects that only comments hold: an author, the page, other comments. */
    boolean isNested() {
        return values().stream()
                .anyMatch(v -> Fields.isComment(v)
                        && (v.get("user").isObject()
                                || v.get("author").isObject()
                                || v.get("locator").isObject()));
    }

    /** Hands on what it holds. */
    void tell(RawFile file, ReadOptions options, String text, ThreadSink sink) {
        LineMap lines = LineMap.of(text);
        if (lone.isPresent()) {
            lone(lone.get(), file, options, lines, sink);
            return;
        }
        threads.forEach((page, values) -> {
            Comments comments = new Comments(at -> place(lines, at), people);
            values.forEach(v -> comments.add(v.name(), v.value()));
            int passed = comments.passedOver();
            if (passed > 0) {
                sink.problem(ReadProblem.at(
                        Severity.WARNING,
                        file.path(),
                        0,
                        0,
                        passed + (passed == 1 ? " entry has no text; it is" : " entries have no text; they are")
                                + " left out"));
            }
            sink.thread(thread(file, options, page, comments.all(), sink));
        });
    }

    private void lone(JsonValue value, RawFile file, ReadOptions options, LineMap lines, ThreadSink sink) {
        Comments comments = new Comments(at -> place(lines, at), people);
        boolean named = value.get("_id").text().isPresent();
        below.ifPresentOrElse(
                body -> comments.add(named ? "" : file.id(), value, body),
                () -> comments.add(named ? "" : file.id(), value));
        List<FoundComment> all = comments.all();
        if (all.size() == 1) {
            sink.lone(new LoneComment(
                    file.id(),
                    file.path(),
                    all.get(0),
                    Fields.page(value).orElse(""),
                    Fields.perhapsParent(value),
                    options));
        } else {
            sink.thread(thread(file, options, "", all, sink));
        }
    }

    private ThreadDoc thread(
            RawFile file, ReadOptions options, String page, List<FoundComment> comments, ThreadSink sink) {
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        comments.forEach(assembly::add);
        String id = page.isEmpty() ? file.id() : PageIds.of(file.id(), page);
        return assembly.build(id, post(page), OptionalInt.empty(), order(comments), sink);
    }

    /** As in the file, but by date where that has comments before those that they answer: the newest ones stand first. */
    private static Order order(List<FoundComment> comments) {
        Set<String> seen = new HashSet<>();
        Set<String> answered = new HashSet<>();
        boolean backwards = false;
        for (FoundComment comment : comments) {
            backwards |= answered.contains(comment.key());
            seen.add(comment.key());
            comment.parent().filter(p -> !seen.contains(p)).ifPresent(answered::add);
        }
        boolean dated = comments.stream().allMatch(c -> c.published().isPresent());
        return backwards && dated ? Order.DATE : Order.FILE;
    }

    private Post post(String page) {
        JsonValue head = heads.getOrDefault(page, JsonValue.Missing.VALUE);
        SourceText body = page.isEmpty() && below.isPresent() ? below.get() : Bodies.text(head);
        String title = head.get("title").text().or(() -> sharedTitle(page)).orElse("");
        return new Post(title.replaceAll("\\s+", " ").strip(), Fields.author(head), Fields.date(head), body);
    }

    /** The title that all comments of a page give it. */
    private Optional<String> sharedTitle(String page) {
        Set<String> titles = threads.getOrDefault(page, List.of()).stream()
                .map(n -> Fields.unwrapped(n.value()))
                .filter(v -> Fields.page(v).isPresent())
                .flatMap(v -> Fields.pageTitle(v).stream())
                .collect(Collectors.toSet());
        return titles.size() == 1 ? titles.stream().findFirst() : Optional.empty();
    }

    private static Place place(LineMap lines, long at) {
        int offset = (int) Math.max(0, at);
        return new Place(lines.line(offset), lines.column(offset));
    }
}
