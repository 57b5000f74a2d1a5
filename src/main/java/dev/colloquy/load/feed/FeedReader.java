package dev.colloquy.load.feed;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.formats.XmlFile;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.PageIds;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.XmlOutcome;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads feeds of comments, as sites have one for each post and one for all: RSS and Atom, a thread of each page. A feed holds the
 * newest comments only, and not the post.
 */
public final class FeedReader implements ThreadReader {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> WANTED = Set.of("item", "entry", "title");
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:RDF");
    private static final Set<String> MARKUP =
            Set.of("title", "description", "content:encoded", "content", "summary", "name", "dc:creator");

    /** What stands before the title of a page in that of its feed: "Comments on: ". */
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("^[^:\uFF1A]{1,40}(?:[:\uFF1A]\\s*|(?<=^Comments on) )");

    private static final int MANY = 100_000;

    @Override
    public String format() {
        return "feed";
    }

    @Override
    public String signs() {
        return "an RSS or Atom feed whose entries are comments";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String text = sample.text();
        boolean feed = text.contains("<rss")
                || text.contains("<rdf:RDF")
                || (text.contains("<feed") && text.contains("http://www.w3.org/2005/Atom"));
        boolean entries = text.contains("<item") || text.contains("<entry");
        return feed && entries && sample.first() == '<' ? Confidence.LIKELY : Confidence.NO;
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        try (Chars chars = file.chars()) {
            XmlFile xml = new XmlFile(chars, WANTED, Set.of(), MARKUP);
            if (!ROOTS.contains(xml.root().name())) {
                return new ReadOutcome.Unrecognised("it is no feed: its root is neither <rss> nor <feed>");
            }
            Read read = new Read();
            for (Optional<XmlElement> found = xml.next(); found.isPresent() && read.found < MANY; found = xml.next()) {
                read.take(found.get());
            }
            if (read.pages.isEmpty()) {
                return new ReadOutcome.Unrecognised(
                        "it is a feed, but not of comments: none of its entries is a comment");
            }
            read.tell(file, options, sink);
            return XmlOutcome.of(xml, chars, file, sink);
        }
    }

    /** What was read of a feed. */
    private static final class Read {

        private final Map<String, List<FoundComment>> pages = new LinkedHashMap<>();
        private final Map<String, String> titles = new LinkedHashMap<>();
        private String title = "";
        private int found;
        private int others;

        void take(XmlElement element) {
            if (!ENTRIES.contains(element.name())) {
                title = title.isEmpty() ? FeedEntry.line(element) : title;
                return;
            }
            FeedEntry entry = new FeedEntry(element);
            if (!element.whole()) {
                return;
            }
            if (!entry.isComment()) {
                others++;
                return;
            }
            found++;
            pages.computeIfAbsent(entry.page(), p -> new ArrayList<>()).add(entry.comment());
            entry.pageTitle().ifPresent(t -> titles.putIfAbsent(entry.page(), t));
        }

        void tell(RawFile file, ReadOptions options, ThreadSink sink) {
            pages.forEach((page, comments) -> {
                ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
                comments.forEach(assembly::add);
                String id = pages.size() == 1 ? file.id() : PageIds.of(file.id(), page);
                Post post = new Post(title(page), Optional.empty(), Optional.empty(), SourceText.of(""));
                sink.thread(assembly.build(id, post, OptionalInt.empty(), ThreadAssembly.Order.DATE, sink));
            });
            String posts = pages.size() == 1 ? "the post that they answer" : "the posts that they answer";
            note(sink, file, Severity.WARNING, "a feed has the newest comments only, and not " + posts);
            if (others > 0) {
                note(
                        sink,
                        file,
                        Severity.NOTE,
                        others == 1
                                ? "1 entry is no comment; it is left out"
                                : others + " entries are no comments; they are left out");
            }
        }

        private static void note(ThreadSink sink, RawFile file, Severity severity, String what) {
            sink.problem(ReadProblem.at(severity, file.path(), 0, 0, what));
        }

        /** By the entries themselves, or by the feed if it is that of one page. */
        private String title(String page) {
            String own = titles.getOrDefault(page, "");
            if (!own.isEmpty() || pages.size() > 1) {
                return own;
            }
            Matcher before = BEFORE_TITLE.matcher(title);
            return before.find() ? title.substring(before.end()).strip() : title;
        }
    }
}
