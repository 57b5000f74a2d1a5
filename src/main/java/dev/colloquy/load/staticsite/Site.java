package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.LineMap;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a file of a static site holds.
 *
 * @param lone the only comment, if the file is one
 * @param threads comments by what their page is called; by the empty text if the file is one thread
 * @param title what the file says the page is called
 */
record Site(Optional<JsonValue> lone, Map<String, List<Named>> threads, String title) {

    private static final Set<String> LISTS = Set.of("comments", "replies", "entries", "items", "data", "responses");
    private static final int DIGITS = 8;

    /** A value, and what a map calls it. */
    record Named(String name, JsonValue value) {}

    /** Looks at the documents of a file. */
    static Site of(List<JsonValue> documents) {
        if (documents.size() == 1 && Fields.isComment(documents.get(0))) {
            JsonValue only = documents.get(0);
            return new Site(Optional.of(only), Map.of(), "");
        }
        Map<String, List<Named>> threads = new LinkedHashMap<>();
        String title = "";
        for (JsonValue document : documents) {
            title = title.isEmpty() ? document.get("title").text().orElse("") : title;
            if (document instanceof JsonValue.Struct map && !Fields.isComment(document)) {
                map.fields().forEach((name, value) -> page(name, value, threads));
            } else {
                all(document).forEach(c -> add(threads, "", c));
            }
        }
        return new Site(Optional.empty(), threads, title);
    }

    /** A field of a map: a page with its comments, or a comment with its name. */
    private static void page(String name, JsonValue value, Map<String, List<Named>> threads) {
        if (Fields.isComment(value)) {
            add(threads, "", new Named(name, value));
            return;
        }
        String page = LISTS.contains(name) ? "" : name;
        List<Named> comments = all(value);
        if (comments.stream().anyMatch(c -> Fields.isComment(c.value()))) {
            comments.forEach(c -> add(threads, page, c));
        } else if (all(value.get("comments")).stream().anyMatch(c -> Fields.isComment(c.value()))) {
            all(value.get("comments")).forEach(c -> add(threads, page, c));
        }
    }

    private static void add(Map<String, List<Named>> threads, String page, Named comment) {
        threads.computeIfAbsent(page, p -> new ArrayList<>()).add(comment);
    }

    private static List<Named> all(JsonValue value) {
        List<Named> all = new ArrayList<>();
        if (value instanceof JsonValue.Struct map && !Fields.isComment(value)) {
            map.fields().forEach((name, field) -> all.add(new Named(name, field)));
        } else if (value.isArray()) {
            value.values().forEach(v -> all.add(new Named("", v)));
        } else {
            all.add(new Named("", value));
        }
        return all;
    }

    private List<JsonValue> values() {
        return lone.map(List::of)
                .orElseGet(() -> threads.values().stream()
                        .flatMap(List::stream)
                        .map(Named::value)
                        .toList());
    }

    boolean isEmpty() {
        return values().stream().noneMatch(Fields::isComment);
    }

    /** True if most of what it holds can hardly be anything but comments. */
    boolean isSure() {
        List<JsonValue> values = values();
        return 2 * values.stream().filter(Fields::isSurelyComment).count() > values.size();
    }

    /** Hands on what it holds. */
    void tell(RawFile file, ReadOptions options, String text, ThreadSink sink) {
        LineMap lines = LineMap.of(text);
        if (lone.isPresent()) {
            Comments comments = new Comments(at -> place(lines, at));
            comments.add(lone.get().get("_id").text().isPresent() ? "" : file.id(), lone.get());
            List<FoundComment> all = comments.all();
            if (all.size() == 1) {
                sink.lone(new LoneComment(file.id(), file.path(), all.get(0), options));
            } else {
                sink.thread(thread(file, options, "", all, sink));
            }
            return;
        }
        threads.forEach((page, values) -> {
            Comments comments = new Comments(at -> place(lines, at));
            values.forEach(v -> comments.add(v.name(), v.value()));
            if (comments.passedOver() > 0) {
                sink.problem(ReadProblem.at(
                        Severity.WARNING,
                        file.path(),
                        0,
                        0,
                        comments.passedOver() + " entries have no text; they are left out"));
            }
            sink.thread(thread(file, options, page, comments.all(), sink));
        });
    }

    private ThreadDoc thread(
            RawFile file, ReadOptions options, String page, List<FoundComment> comments, ThreadSink sink) {
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        comments.forEach(assembly::add);
        Post post = new Post(title, Optional.empty(), Optional.empty(), SourceText.of(""));
        String id = page.isEmpty() ? file.id() : file.id() + "-" + safe(page);
        return assembly.build(id, post, OptionalInt.empty(), Order.FILE, sink);
    }

    private static Place place(LineMap lines, long at) {
        int offset = (int) Math.max(0, at);
        return new Place(lines.line(offset), lines.column(offset));
    }

    /** A page's name as a part of a thread id; what has to be changed gets some digits that tell it from others. */
    private static String safe(String page) {
        String safe = page.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
        String hash = ContentHash.of(page).value();
        return safe.equals(page) ? page : safe.replaceAll("^-+|-+$", "") + "-" + hash.substring(hash.length() - DIGITS);
    }
}
