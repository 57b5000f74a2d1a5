package dev.colloquy.load.page;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.FoundComment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page tells in JSON-LD, in the words of schema.org: a posting, and what it says of it and of comments on it. */
final class LinkedData {

    private static final String TYPE = "application/ld+json";
    private static final List<String> HOLDERS = List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart");

    private final Page page;
    private final List<LinkedItem> items = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private Optional<LinkedItem> posting = Optional.empty();

    private LinkedData(Page page) {
        this.page = page;
    }

    static LinkedData of(Page page) {
        LinkedData data = new LinkedData(page);
        for (Element script : page.document().getElementsByTag("script")) {
            if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith(TYPE) && script.childNodeSize() > 0) {
                data.script(script.childNode(0));
            }
        }
        data.posting = data.items.stream()
                .filter(i -> ItemTypes.isPosting(i.type()) && i.headline().isPresent())
                .findFirst()
                .or(() -> data.items.stream()
                        .filter(i -> ItemTypes.isPosting(i.type()))
                        .findFirst());
        return data;
    }

    private void script(Node content) {
        int from = content.sourceRange().startPos();
        int to = content.sourceRange().endPos();
        if (!content.sourceRange().isTracked() || from < 0 || to > page.html().length() || from >= to) {
            return;
        }
        String json = page.html().substring(from, to);
        // Some wrap it in a comment or in marks of a CDATA section.
        int start = Math.max(0, json.startsWith("[") ? 0 : firstOf(json));
        read(json.substring(start), from + start);
    }

    private static int firstOf(String json) {
        int object = json.indexOf('{');
        int array = json.indexOf("[{");
        return array >= 0 && array < object ? array : object;
    }

    private void read(String json, long base) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        int before = items.size();
        try (Chars chars = new Chars(new ByteArrayInputStream(bytes), new Encoding(StandardCharsets.UTF_8, 0, false))) {
            JsonFiles.values(chars, false, new JsonFiles.Handler() {
                @Override
                public void value(JsonValue value) {
                    collect(value, base);
                }

                @Override
                public void fault(Place place, String why) {
                    if (items.size() == before) {
                        Place at = page.place(base);
                        int line = at.line() + place.line() - 1;
                        int column = place.line() <= 1 ? at.column() + place.column() - 1 : place.column();
                        problems.add(ReadProblem.at(
                                Severity.WARNING, page.path(), line, column, "linked data was passed over: " + why));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonValue value, long base) {
        Deque<JsonValue> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            JsonValue next = open.pop();
            List<JsonValue> inner = new ArrayList<>(next.values());
            if (next.isObject()) {
                items.add(new LinkedItem(next, base));
                HOLDERS.forEach(name -> inner.add(next.get(name)));
            }
            for (int i = inner.size() - 1; i >= 0; i--) {
                if (inner.get(i).isObject() || inner.get(i).isArray()) {
                    open.push(inner.get(i));
                }
            }
        }
    }

    Optional<String> title() {
        return posting.flatMap(LinkedItem::headline);
    }

    Optional<SourceText> body() {
        return posting.map(LinkedItem::body).filter(b -> !b.value().isEmpty());
    }

    Optional<String> author() {
        return posting.flatMap(LinkedItem::author);
    }

    Optional<String> published() {
        return posting.flatMap(LinkedItem::published);
    }

    Optional<String> commentCount() {
        return posting.filter(p -> !p.type().equalsIgnoreCase("Question")).flatMap(LinkedItem::commentCount);
    }

    /** What is no JSON; nobody needs to know if the page tells its comments elsewhere. */
    List<ReadProblem> problems() {
        return List.copyOf(problems);
    }

    /** Comments on the posting, answers to it, and what answers those; then such as stand by themselves. */
    List<FoundComment> comments() {
        LinkedComments comments = new LinkedComments(page);
        posting.ifPresent(comments::below);
        items.stream().filter(i -> ItemTypes.isComment(i.type())).forEach(comments::single);
        return comments.found();
    }
}
