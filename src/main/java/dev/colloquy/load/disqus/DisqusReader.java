package dev.colloquy.load.disqus;

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
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads what Disqus exports: a thread of each page that has comments. The comments of a page lie anywhere in the file, so that it is
 * read once to know the pages, and then once for each batch of them. Memory holds the titles and addresses of all pages, and
 * the comments of one batch.
 */
public final class DisqusReader implements ThreadReader {

    static final String THREAD = "thread";
    static final String POST = "post";
    private static final Set<String> WANTED = Set.of(THREAD, POST);

    /** What may be HTML that is not escaped. */
    private static final Set<String> MARKUP = Set.of("message", "title", "name", "link");

    private static final String SPACE = "http://disqus.com";

    private final long batch;

    public DisqusReader() {
        this(ThreadBatches.USUAL);
    }

    /** A reader that holds so many characters at a time. */
    DisqusReader(long batch) {
        this.batch = batch;
    }

    @Override
    public String format() {
        return "disqus";
    }

    @Override
    public String signs() {
        return "XML with the root element disqus";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String text = sample.text();
        if (!text.contains("<disqus")) {
            return Confidence.NO;
        }
        return text.contains("\"" + SPACE + "\"") || text.contains("'" + SPACE + "'")
                ? Confidence.CERTAIN
                : Confidence.LIKELY;
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        Pages pages = new Pages(file, options);
        ReadOutcome outcome;
        try (Chars chars = file.chars()) {
            XmlFile xml = new XmlFile(chars, WANTED, Set.of(), MARKUP);
            if (!xml.root().name().equals("disqus")) {
                return new ReadOutcome.Unrecognised("it is no export of Disqus: its root is not <disqus>");
            }
            for (Optional<XmlElement> found = xml.next(); found.isPresent(); found = xml.next()) {
                if (found.get().whole()) {
                    pages.take(found.get());
                }
            }
            outcome = XmlOutcome.of(xml, chars, file, sink);
        }
        pages.tell(sink);
        for (Set<String> keys : ThreadBatches.of(pages.sizes(), batch)) {
            handOn(keys, pages, file, options, sink);
        }
        return outcome;
    }

    private static void handOn(Set<String> keys, Pages pages, RawFile file, ReadOptions options, ThreadSink sink)
            throws IOException {
        Map<String, List<XmlElement>> posts = new LinkedHashMap<>();
        Map<String, XmlElement> heads = new LinkedHashMap<>();
        try (Chars chars = file.chars()) {
            XmlFile xml = new XmlFile(chars, WANTED, Set.of(), MARKUP);
            for (Optional<XmlElement> found = xml.next(); found.isPresent(); found = xml.next()) {
                XmlElement element = found.get();
                String key = element.whole() ? pages.key(element) : "";
                if (keys.contains(key) && element.name().equals(POST)) {
                    posts.computeIfAbsent(key, k -> new ArrayList<>()).add(element);
                } else if (keys.contains(key)) {
                    heads.putIfAbsent(key, element);
                }
            }
        }
        for (String key : keys) {
            ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
            posts.getOrDefault(key, List.of()).forEach(p -> assembly.add(DisqusItems.comment(p)));
            sink.thread(assembly.build(
                    file.id() + "-" + DisqusItems.safe(key),
                    DisqusItems.post(heads.getOrDefault(key, XmlElement.MISSING), pages.suffix()),
                    OptionalInt.empty(),
                    ThreadAssembly.Order.DATE,
                    sink));
        }
    }
}
