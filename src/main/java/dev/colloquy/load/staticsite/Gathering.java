package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the pages of a file and the comments on each, however the file arranges them. */
final class Gathering {

    private static final Set<String> LISTS = Set.of(
            "comments", "replies", "entries", "items", "data", "responses", "response", "results", "messages", "rows");
    private static final Set<String> PEOPLE = Set.of("users", "commenters", "authors", "people", "members", "accounts");
    private static final List<String> PAGE_NAMES =
            List.of("id", "_id", "slug", "url", "uri", "permalink", "link", "path", "title");
    private static final int MAX_DEPTH = 8;
    private static final int MAX_LOOKED = 10_000;

    private final Map<String, List<Named>> threads = new LinkedHashMap<>();
    private final Map<String, JsonValue> heads = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    /** A value, and what a map calls it. */
    record Named(String name, JsonValue value) {}

    /** Takes all that a document holds. */
    void document(JsonValue document) {
        int before = size();
        if (Fields.isPage(document) && Fields.isComment(document)) {
            heads.put("", document);
            Fields.pageComments(document).forEach(c -> add("", new Named("", c)));
        } else if (document instanceof JsonValue.Struct map && !Fields.isComment(Fields.unwrapped(document))) {
            map(map);
            if (size() == before) {
                within(document);
            }
        } else {
            all(document).forEach(this::entry);
        }
    }

    private int size() {
        return threads.size();
    }

    private void map(JsonValue.Struct map) {
        if (map.get("title").text().isPresent()) {
            heads.putIfAbsent("", map);
        }
        map.fields().forEach((name, value) -> {
            if (PEOPLE.contains(name)) {
                people(value);
            } else {
                page(name, value);
            }
        });
    }

    private void people(JsonValue list) {
        for (JsonValue person : Fields.flat(list)) {
            Fields.author(person)
                    .ifPresent(name -> Fields.personIds(person).forEach(id -> people.putIfAbsent(id, name)));
        }
    }

    /** An element of a list: a page, or a comment. */
    private void entry(Named entry) {
        if (!Fields.isPage(entry.value())) {
            add("", entry);
            return;
        }
        String page = Fields.texts(entry.value(), PAGE_NAMES).findFirst().orElse("page");
        String key = page;
        for (int i = 2; heads.containsKey(key); i++) {
            key = page + " " + i;
        }
        heads.put(key, entry.value());
        for (JsonValue comment : Fields.pageComments(entry.value())) {
            add(key, new Named("", comment));
        }
    }

    /** A field of a map: a page with its comments, or a comment with its name. */
    private void page(String name, JsonValue value) {
        if (Fields.isComment(value)) {
            add("", new Named(name, value));
            return;
        }
        String page = LISTS.contains(name) ? "" : name;
        List<Named> entries = all(value);
        if (LISTS.contains(name) && entries.stream().anyMatch(c -> Fields.isPage(c.value()) && !isComment(c))) {
            entries.forEach(this::entry);
        } else if (entries.stream().anyMatch(Gathering::isComment)) {
            entries.forEach(c -> add(page, c));
        } else if (Fields.pageComments(value).stream().anyMatch(c -> Fields.isComment(Fields.unwrapped(c)))) {
            heads.putIfAbsent(page, value);
            all(value.get("comments")).forEach(c -> add(page, c));
        }
    }

    private static boolean isComment(Named entry) {
        return Fields.isComment(Fields.unwrapped(entry.value()));
    }

    /** Looks for the outermost page or list of comments below a value that is none. */
    private void within(JsonValue value) {
        Deque<List<JsonValue>> levels = new ArrayDeque<>();
        levels.add(List.of(value));
        int looked = 0;
        for (int depth = 0; depth < MAX_DEPTH && !levels.isEmpty(); depth++) {
            List<JsonValue> below = new ArrayList<>();
            for (JsonValue one : levels.remove()) {
                List<JsonValue> inner = one instanceof JsonValue.Struct map
                        ? List.copyOf(map.fields().values())
                        : one.values();
                for (JsonValue next : inner) {
                    if (looked++ > MAX_LOOKED) {
                        return;
                    }
                    if (Fields.isPage(next)
                            || next.values().stream().anyMatch(c -> Fields.isComment(Fields.unwrapped(c)))) {
                        document(next);
                        return;
                    }
                    below.add(next);
                }
            }
            levels.add(below);
        }
    }

    private void add(String page, Named comment) {
        threads.computeIfAbsent(page, p -> new ArrayList<>()).add(comment);
    }

    private static List<Named> all(JsonValue value) {
        List<Named> all = new ArrayList<>();
        if (value instanceof JsonValue.Struct map && !Fields.isComment(Fields.unwrapped(value))) {
            List<JsonValue> flat = Fields.flat(map);
            if (flat.size() == map.fields().size()
                    && flat.containsAll(map.fields().values())) {
                map.fields().forEach((name, field) -> all.add(new Named(name, field)));
            } else {
                flat.forEach(v -> all.add(new Named("", v)));
            }
        } else if (value.isArray()) {
            value.values().forEach(v -> all.add(new Named("", v)));
        } else {
            all.add(new Named("", value));
        }
        return all;
    }

    /** Comments by what their page is called; by the empty text if the file is one thread. */
    Map<String, List<Named>> threads() {
        List<Named> own = threads.getOrDefault("", List.of());
        Set<String> pages = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Named comment : own) {
            JsonValue value = Fields.unwrapped(comment.value());
            Fields.page(value).ifPresent(pages::add);
            Fields.id(value).ifPresent(ids::add);
        }
        // What is the id of a comment, too, is no page but the comment that a branch begins with; a few may be both by
        // chance.
        long both = pages.stream().filter(ids::contains).count();
        if (pages.size() < 2 || 2 * both > pages.size()) {
            return Collections.unmodifiableMap(threads);
        }
        Map<String, List<Named>> split = new LinkedHashMap<>();
        for (Named comment : own) {
            split.computeIfAbsent(Fields.page(Fields.unwrapped(comment.value())).orElse(""), p -> new ArrayList<>())
                    .add(comment);
        }
        threads.forEach((page, comments) -> {
            if (!page.isEmpty()) {
                split.computeIfAbsent(page, p -> new ArrayList<>()).addAll(comments);
            }
        });
        return Collections.unmodifiableMap(split);
    }

    /** What the file says of a page itself. */
    Map<String, JsonValue> heads() {
        return Collections.unmodifiableMap(heads);
    }

    /** Names of people by what comments call them. */
    Map<String, String> people() {
        return Collections.unmodifiableMap(people);
    }
}
