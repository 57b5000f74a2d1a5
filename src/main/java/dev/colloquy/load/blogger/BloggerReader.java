package dev.colloquy.load.blogger;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.formats.XmlFile;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadBatches;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.XmlOutcome;
import dev.colloquy.model.Post;
import dev.colloquy.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads what Blogger exports, as a feed of Atom (RFC 4287): a thread of each post and page. Its comments lie anywhere in the file, so
 * that it is read once to know the posts, and then once for each batch of them. Memory holds the ids of all posts, and one batch.
 */
public final class BloggerReader implements ThreadReader {

    private static final String ENTRY = "entry";
    private static final String TITLE = "title";
    private static final Set<String> WANTED = Set.of(ENTRY, TITLE);

    /** What may be markup that is not escaped. */
    private static final Set<String> MARKUP = Set.of("title", "content", "summary", "name");

    private final long batch;

    public BloggerReader() {
        this(ThreadBatches.USUAL);
    }

    /** A reader that holds so many characters at a time. */
    BloggerReader(long batch) {
        this.batch = batch;
    }

    @Override
    public String format() {
        return "blogger";
    }

    @Override
    public String signs() {
        return "an Atom feed with the kinds or ids of Blogger";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String text = sample.text();
        if (!text.contains("<feed") || !text.contains("http://www.w3.org/2005/Atom")) {
            return Confidence.NO;
        }
        boolean kinds = text.contains("schemas.google.com/blogger/20");
        boolean ids = text.contains("tag:blogger.com,1999:");
        if (kinds && ids) {
            return Confidence.CERTAIN;
        }
        return kinds || ids ? Confidence.LIKELY : Confidence.NO;
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        Posts posts = new Posts(file, options);
        ReadOutcome outcome;
        String title = "";
        try (Chars chars = file.chars()) {
            XmlFile xml = new XmlFile(chars, WANTED, Set.of(), MARKUP);
            if (!xml.root().name().equals("feed")) {
                return new ReadOutcome.Unrecognised("it is no export of Blogger: its root is not <feed>");
            }
            for (Optional<XmlElement> found = xml.next(); found.isPresent(); found = xml.next()) {
                if (found.get().name().equals(TITLE)) {
                    title = title.isEmpty() ? new Entry(found.get()).feedTitle() : title;
                } else if (found.get().whole()) {
                    posts.take(found.get());
                }
            }
            if (posts.isForeign()) {
                return new ReadOutcome.Unrecognised("it is no export of Blogger: no entry says that it is a post");
            }
            outcome = XmlOutcome.of(xml, chars, file, sink);
        }
        posts.tell(sink);
        for (Set<String> keys : ThreadBatches.of(posts.sizes(), batch)) {
            handOn(keys, posts.isOfOnePost() ? title : "", file, options, sink);
        }
        return outcome;
    }

    private static void handOn(Set<String> keys, String title, RawFile file, ReadOptions options, ThreadSink sink)
            throws IOException {
        Map<String, XmlElement> posts = new LinkedHashMap<>();
        Map<String, List<XmlElement>> comments = new LinkedHashMap<>();
        try (Chars chars = file.chars()) {
            XmlFile xml = new XmlFile(chars, WANTED, Set.of(), MARKUP);
            for (Optional<XmlElement> found = xml.next(); found.isPresent(); found = xml.next()) {
                Entry entry = new Entry(found.get());
                if (!entry.xml().name().equals(ENTRY) || !entry.xml().whole() || !keys.contains(entry.post())) {
                    continue;
                }
                if (entry.kind() == Entry.Kind.POST && options.includes(entry.status())) {
                    posts.putIfAbsent(entry.post(), entry.xml());
                } else if (entry.kind() == Entry.Kind.COMMENT) {
                    comments.computeIfAbsent(entry.post(), k -> new ArrayList<>())
                            .add(entry.xml());
                }
            }
        }
        for (String key : keys) {
            ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
            for (XmlElement comment : comments.getOrDefault(key, List.of())) {
                assembly.add(new Entry(comment).asComment());
            }
            sink.thread(assembly.build(
                    file.id() + "-" + key.replaceAll("[^A-Za-z0-9._-]", "-"),
                    posts.containsKey(key) ? new Entry(posts.get(key)).asPost() : missing(title),
                    OptionalInt.empty(),
                    ThreadAssembly.Order.DATE,
                    sink));
        }
    }

    private static Post missing(String title) {
        return new Post(title, Optional.empty(), Optional.empty(), SourceText.of(""));
    }
}
