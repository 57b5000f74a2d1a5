package dev.colloquy.load.page;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads a web page as a browser saves it: a post and the comments below it, as WordPress writes them, as schema.org or microformats
 * tell them, or as elements that are plainly called comments.
 */
public final class PageReader implements ThreadReader {

    /** Memory grows with the elements of a page: about 160 bytes each. */
    private static final int MAX_TAGS = 2_500_000;

    private static final int HEAD = 2_000;
    private static final Pattern PAGE = Pattern.compile(
            "^(?s)\\s*+(?:<\\?xml[^>]{0,200}>\\s*+|(?><!--.{0,1000}?-->)\\s*+){0,3}+<(?:!doctype\\s+html|html)(?!\\w).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAGMENT = Pattern.compile(
            "^(?s)\\s*+<(?:head|body|meta|title|div|main|article|section|ol|ul)(?!\\w).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MATTER =
            Pattern.compile("comment|<article|<h1|itemtype|ld\\+json|h-entry|entry-content", Pattern.CASE_INSENSITIVE);

    private final int mostTags;

    public PageReader() {
        this(MAX_TAGS);
    }

    /** A reader of pages with so many tags at most. */
    PageReader(int mostTags) {
        this.mostTags = mostTags;
    }

    @Override
    public String format() {
        return "page";
    }

    @Override
    public String signs() {
        return "HTML";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String head = sample.text().substring(0, Math.min(HEAD, sample.text().length()));
        if (PAGE.matcher(head).matches()) {
            boolean empty = sample.whole() && !MATTER.matcher(sample.text()).find();
            return empty ? Confidence.MAYBE : Confidence.LIKELY;
        }
        return FRAGMENT.matcher(head).matches() ? Confidence.MAYBE : Confidence.NO;
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        RawFile.Characters all = file.characters();
        int end = end(all.text());
        String html = all.text().substring(0, end);
        ReadOutcome outcome = new PageThread(file, Page.of(file.path(), html), options).read(sink);
        if (outcome instanceof ReadOutcome.Done) {
            all.problems().forEach(sink::problem);
            if (end < all.text().length()) {
                sink.problem(ReadProblem.at(
                                Severity.ERROR,
                                file.path(),
                                0,
                                0,
                                "has more than " + mostTags + " tags; what comes behind them is left out")
                        .withHint("split it into one file a thread"));
            }
        }
        return outcome;
    }

    /** Where a page ends, or where it has had all the tags that memory should hold. */
    private int end(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > mostTags) {
                return at;
            }
        }
        return html.length();
    }
}
