package dev.colloquy.load;

import dev.colloquy.load.blogger.BloggerReader;
import dev.colloquy.load.discourse.DiscourseReader;
import dev.colloquy.load.disqus.DisqusReader;
import dev.colloquy.load.hackernews.HackerNewsReader;
import dev.colloquy.load.page.PageReader;
import dev.colloquy.load.plain.PlainTextReader;
import dev.colloquy.load.reddit.RedditReader;
import dev.colloquy.load.staticsite.StaticSiteReader;
import dev.colloquy.load.table.TableReader;
import dev.colloquy.load.wprest.WordPressRestReader;
import dev.colloquy.load.wxr.WxrReader;
import dev.colloquy.load.youtube.YouTubeReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Files of any size in every format, made while they are read, so that they are never in memory or on disk. Their texts have
 * paragraphs, addresses, quotations, references and marks as comments have them, and no two are alike.
 */
public final class MadeThreads {

    private static final Map<String, Format> FORMATS = new TreeMap<>(Map.ofEntries(
            Map.entry("text", new Format(MadeMarkup::text, "", "")),
            Map.entry("page", new Format(MadeMarkup::page, "", "")),
            Map.entry(
                    "wxr",
                    new Format(MadeMarkup::wordPress, "<rss xmlns:wp=\"urn:wp\"><channel>\n", "</channel></rss>")),
            Map.entry("disqus", new Format(MadeMarkup::disqus, "<disqus xmlns=\"http://disqus.com\">\n", "</disqus>")),
            Map.entry(
                    "blogger",
                    new Format(MadeMarkup::blogger, "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n", "</feed>")),
            Map.entry("wp-rest", new Format(MadeRows::rest, "[\n", "{}]")),
            Map.entry("reddit", new Format(MadeRows::reddit, "", "")),
            Map.entry("hackernews", new Format(MadeRows::hackerNews, "", "")),
            Map.entry("discourse", new Format(MadeRows::discourse, "", "")),
            Map.entry("youtube", new Format(MadeRows::youTube, "", "")),
            Map.entry("csv", new Format(MadeRows::csv, "thread_id,id,parent_id,author,created_at,body\n", "")),
            Map.entry("jsonl", new Format(MadeRows::jsonLines, "", "")),
            Map.entry("static-site", new Format(MadeRows::yaml, "", ""))));

    private MadeThreads() {}

    /**
     * How a file is written.
     *
     * @param part a thread of a number, from 1 on
     */
    private record Format(LongFunction<String> part, String head, String tail) {}

    /** Names of formats. */
    public static List<String> formats() {
        return List.copyOf(FORMATS.keySet());
    }

    /** True for formats whose files hold one thread each, so that there are many instead of a large one. */
    public static boolean isOfOneThread(String format) {
        return List.of("text", "page", "static-site", "discourse").contains(format);
    }

    /** What reads a format. */
    public static ThreadLoader loader(String format) {
        return new ThreadLoader(List.of(
                switch (format) {
                    case "text" -> new PlainTextReader();
                    case "page" -> new PageReader();
                    case "wxr" -> new WxrReader();
                    case "disqus" -> new DisqusReader();
                    case "blogger" -> new BloggerReader();
                    case "wp-rest" -> new WordPressRestReader();
                    case "reddit" -> new RedditReader();
                    case "hackernews" -> new HackerNewsReader();
                    case "discourse" -> new DiscourseReader();
                    case "youtube" -> new YouTubeReader();
                    case "static-site" -> new StaticSiteReader();
                    default -> new TableReader();
                }));
    }

    /**
     * A file that has so many bytes or one thread more.
     *
     * @throws IllegalArgumentException if there is no such format
     */
    public static InputStream open(String name, long length) {
        return new PartsStream(format(name), length);
    }

    private static Format format(String name) {
        Format format = FORMATS.get(name);
        if (format == null) {
            throw new IllegalArgumentException("no format " + name + "; there are " + FORMATS.keySet());
        }
        return format;
    }

    /** A file of one thread. */
    public static InputStream file(String name, long thread) {
        Format format = format(name);
        return new ByteArrayInputStream(
                (format.head() + format.part().apply(thread) + format.tail()).getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a file one after another. */
    private static final class PartsStream extends InputStream {
        private final Format format;
        private final long length;
        private byte[] now;
        private int at;
        private long passed;
        private long next = 1;
        private boolean ended;

        PartsStream(Format format, long length) {
            this.format = format;
            this.length = length;
            this.now = format.head().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            while (at == now.length) {
                if (ended) {
                    return -1;
                }
                passed += now.length;
                ended = passed >= length;
                now = (ended ? format.tail() : format.part().apply(next++)).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int some = Math.min(count, now.length - at);
            System.arraycopy(now, at, into, offset, some);
            at += some;
            return some;
        }
    }
}
