package dev.colloquy.load.wxr;

import dev.colloquy.formats.Entities;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.load.Authors;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.Times;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.MappedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes threads of the items of one export. What is left out is counted. */
final class WxrItems {

    private static final String NO_PARENT = "0";

    private final RawFile file;
    private final ReadOptions options;
    private final ThreadSink sink;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final SortedMap<String, Integer> unpublished = new TreeMap<>();
    private final SortedMap<String, Integer> otherTypes = new TreeMap<>();

    WxrItems(RawFile file, ReadOptions options, ThreadSink sink) {
        this.file = file;
        this.options = options;
        this.sink = sink;
    }

    /** An author that the export lists, or an item. */
    void take(XmlElement element) {
        if (!element.name().equals(WxrReader.ITEM)) {
            Optional<String> login = element.text("wp:author_login");
            Optional<String> shown = element.text("wp:author_display_name");
            login.ifPresent(l -> shown.ifPresent(s -> names.put(l, s)));
            return;
        }
        List<XmlElement> comments = element.children("wp:comment");
        String type = element.text("wp:post_type").orElse("");
        if (type.isEmpty() && !element.whole()) {
            return;
        }
        if (!(type.isEmpty() || type.equals("post") || type.equals("page")) && comments.isEmpty()) {
            otherTypes.merge(type, 1, Integer::sum);
            return;
        }
        String state = element.text("wp:status").orElse("");
        boolean locked = element.text("wp:post_password").isPresent();
        if (!options.includes(WxrStatus.ofPost(state, locked))) {
            unpublished.merge(locked && state.equals("publish") ? "with a password" : state, 1, Integer::sum);
            return;
        }
        thread(element, comments);
    }

    private void thread(XmlElement item, List<XmlElement> comments) {
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        for (XmlElement comment : comments) {
            assembly.add(comment(comment));
        }
        Post post = new Post(
                WordPressText.line(item.child("title")),
                item.text("dc:creator").map(c -> names.getOrDefault(c, c)).flatMap(WxrItems::name),
                published(item, "wp:post_date").or(() -> item.text("pubDate").flatMap(Times::ofRfc1123)),
                WordPressText.ofPost(item.child("content:encoded").html()));
        sink.thread(assembly.build(id(item), post, OptionalInt.empty(), ThreadAssembly.Order.DATE, sink));
    }

    private static FoundComment comment(XmlElement comment) {
        Located content = comment.child("wp:comment_content").html();
        return new FoundComment(
                comment.text("wp:comment_id").orElse(""),
                comment.text("wp:comment_parent").filter(p -> !p.equals(NO_PARENT)),
                comment.text("wp:comment_author").flatMap(WxrItems::name),
                published(comment, "wp:comment_date"),
                WordPressText.ofComment(content),
                WxrStatus.ofComment(
                        comment.text("wp:comment_approved").orElse("1"),
                        comment.text("wp:comment_type").orElse("")),
                comment.place());
    }

    private static Optional<String> published(XmlElement element, String name) {
        return WxrDates.of(
                element.text(name).orElse(""), element.text(name + "_gmt").orElse(""));
    }

    /** Names are kept escaped for HTML. */
    private static Optional<String> name(String escaped) {
        return Authors.of(Optional.of(Entities.decode(MappedText.of(escaped)).value()));
    }

    private String id(XmlElement item) {
        String own = item.text("wp:post_id")
                .map(i -> i.replaceAll("[^A-Za-z0-9._-]", "-"))
                .orElse("item" + (ids.size() + 1));
        String id = file.id() + "-" + own;
        for (int i = 2; !ids.add(id); i++) {
            if (i == 2) {
                tell(Severity.WARNING, item, "two posts are called " + own + "; both are kept");
            }
            id = file.id() + "-" + own + "-" + i;
        }
        return id;
    }

    private void tell(Severity severity, XmlElement at, String message) {
        sink.problem(ReadProblem.at(
                severity, file.path(), at.place().line(), at.place().column(), message));
    }

    /** Tells what was left out, once for the file. */
    void tellLeftOut() {
        tellLeftOut("not published: posts left out by their status", unpublished);
        tellLeftOut("no posts, and without comments: items left out by their type", otherTypes);
    }

    private void tellLeftOut(String what, SortedMap<String, Integer> counts) {
        if (!counts.isEmpty()) {
            String each = counts.entrySet().stream()
                    .map(c -> c.getValue() + " " + (c.getKey().isEmpty() ? "unknown" : c.getKey()))
                    .collect(Collectors.joining(", "));
            tell(Severity.NOTE, XmlElement.MISSING, what + " (" + each + ")");
        }
    }
}
