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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Files of any size in every format, made while they are read, so that they are never in memory or on disk. Their texts have
 * paragraphs, addresses, quotations, references and marks as comments have them, and no two are alike.
 */
public final class MadeThreads {

    private static final int ANSWERS = 20;
    private static final long BEGINNING = 1_600_000_000L;
    private static final List<String> WORDS =
            List.of(("the ferry is late again and nobody at harbour knows why because council wants a bridge that costs"
                            + " forty million while old pier falls into water every winter we have asked for better boats"
                            + " since years but they only build roads which help people with cars not those who walk to work"
                            + " or carry children I think this would be good for town if it were done well and paid by all")
                    .split(" "));

    private static final Map<String, Format> FORMATS = new TreeMap<>(Map.ofEntries(
            Map.entry("text", new Format(MadeThreads::text, "", "")),
            Map.entry("page", new Format(MadeThreads::page, "", "")),
            Map.entry(
                    "wxr",
                    new Format(MadeThreads::wordPress, "<rss xmlns:wp=\"urn:wp\"><channel>\n", "</channel></rss>")),
            Map.entry("disqus", new Format(MadeThreads::disqus, "<disqus xmlns=\"http://disqus.com\">\n", "</disqus>")),
            Map.entry(
                    "blogger",
                    new Format(MadeThreads::blogger, "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n", "</feed>")),
            Map.entry("wp-rest", new Format(MadeThreads::rest, "[\n", "{}]")),
            Map.entry("reddit", new Format(MadeThreads::reddit, "", "")),
            Map.entry("hackernews", new Format(MadeThreads::hackerNews, "", "")),
            Map.entry("discourse", new Format(MadeThreads::discourse, "", "")),
            Map.entry("youtube", new Format(MadeThreads::youTube, "", "")),
            Map.entry("csv", new Format(MadeThreads::csv, "thread_id,id,parent_id,author,created_at,body\n", "")),
            Map.entry("jsonl", new Format(MadeThreads::jsonLines, "", "")),
            Map.entry("static-site", new Format(MadeThreads::yaml, "", ""))));

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
        Format format = FORMATS.get(name);
        if (format == null) {
            throw new IllegalArgumentException("no format " + name + "; there are " + FORMATS.keySet());
        }
        return new PartsStream(format, length);
    }

    /** A file of one thread. */
    public static InputStream file(String name, long thread) {
        Format format = FORMATS.get(name);
        return new ByteArrayInputStream(
                (format.head() + format.part().apply(thread) + format.tail()).getBytes(StandardCharsets.UTF_8));
    }

    /** A thread's number and its items, the post first. */
    private record Item(long thread, int place, int parent, String author, long seconds, List<String> paragraphs) {

        String html() {
            StringBuilder html = new StringBuilder();
            for (String p : paragraphs) {
                String words = escaped(p).replaceAll("https://\\S+", "<a href=\"$0\" rel=\"nofollow\">$0</a>");
                html.append(
                        p.startsWith("> ")
                                ? "<blockquote><p>" + words.substring(5) + "</p></blockquote>\n"
                                : "<p>" + words + "</p>\n");
            }
            return html.toString();
        }

        /** As typed into a form: paragraphs apart, tags for what is strong. */
        String typed() {
            return escaped(String.join("\n\n", paragraphs)).replace("every winter", "<b>every winter</b>");
        }

        String plain() {
            return String.join("\n\n", paragraphs);
        }

        String id() {
            return thread + "" + (100 + place);
        }

        String parentId() {
            return thread + "" + (100 + parent);
        }

        String date() {
            return Instant.ofEpochSecond(seconds).toString();
        }
    }

    private static String escaped(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<Item> items(long thread) {
        SplittableRandom random = new SplittableRandom(thread);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i <= ANSWERS; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 1 + random.nextInt(3); p > 0; p--) {
                paragraphs.add(paragraph(random));
            }
            items.add(new Item(
                    thread,
                    i,
                    random.nextInt(Math.max(1, i)),
                    "Walker " + random.nextInt(5000),
                    BEGINNING + thread * 1000 + i,
                    paragraphs));
        }
        return items;
    }

    private static String paragraph(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "> " : "");
        for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
            text.append("It");
            for (int word = 6 + random.nextInt(16); word > 0; word--) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> ", isn\u2019t it? ";
                        case 1 -> " & so on. ";
                        case 2 -> " (see https://harbour.example/news/" + random.nextInt(10_000) + "?a=1&b=2 there). ";
                        default -> ". ";
                    });
        }
        return text.toString().strip();
    }

    private static String text(long thread) {
        List<Item> items = items(thread);
        StringBuilder text =
                new StringBuilder("The bridge\n\n" + items.get(0).plain() + "\n\n" + ANSWERS + " comments\n\n");
        items.stream()
                .skip(1)
                .forEach(i -> text.append("  ")
                        .append(i.place())
                        .append(". ")
                        .append(i.plain())
                        .append("\n\n"));
        return text.append("Leave a Reply\n").toString();
    }

    private static String page(long thread) {
        List<Item> items = items(thread);
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html><head><title>The bridge</title><style>p {margin: 0}</style></head><body>"
                        + "<article><h1 class=\"entry-title\">The bridge</h1><div class=\"entry-content\">");
        page.append(items.get(0).html())
                .append("</div></article><div id=\"comments\"><h2>")
                .append(ANSWERS)
                .append(" comments</h2>");
        page.append("<ol class=\"comment-list\">\n");
        for (Item i : items.subList(1, items.size())) {
            page.append("<li class=\"comment depth-1\" id=\"comment-")
                    .append(i.id())
                    .append("\"><article class=\"comment-body\">");
            page.append("<footer class=\"comment-meta\"><div class=\"comment-author vcard\"><b class=\"fn\">")
                    .append(i.author());
            page.append(
                    "</b> <span class=\"says\">says:</span></div><div class=\"comment-metadata\"><a href=\"#c\"><time datetime=\"");
            page.append(i.date()).append("\">then</time></a></div></footer>\n<div class=\"comment-content\">");
            page.append(i.html())
                    .append("</div><div class=\"reply\"><a href=\"#respond\">Reply</a></div></article></li>\n");
        }
        return page.append("</ol></div></body></html>\n").toString();
    }

    private static String wordPress(long thread) {
        List<Item> items = items(thread);
        StringBuilder part = new StringBuilder(
                "<item><title>Post " + thread + "</title><dc:creator>ann</dc:creator><content:encoded><![CDATA["
                        + items.get(0).html() + "]]></content:encoded><wp:post_id>" + thread
                        + "</wp:post_id><wp:status>publish</wp:status>"
                        + "<wp:post_type>post</wp:post_type>\n");
        for (Item i : items.subList(1, items.size())) {
            part.append("<wp:comment><wp:comment_id>")
                    .append(i.id())
                    .append("</wp:comment_id><wp:comment_author><![CDATA[")
                    .append(i.author());
            part.append(
                    "]]></wp:comment_author><wp:comment_author_email>nobody@lake.example</wp:comment_author_email><wp:comment_date_gmt>");
            part.append(i.date().replace('T', ' ').replace("Z", ""))
                    .append("</wp:comment_date_gmt><wp:comment_content><![CDATA[");
            part.append(i.typed())
                    .append("]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>");
            part.append(i.parent() == 0 ? "0" : i.parentId()).append("</wp:comment_parent></wp:comment>\n");
        }
        return part.append("</item>\n").toString();
    }

    /** A page, and comments of this and earlier ones. */
    private static String disqus(long thread) {
        StringBuilder part = new StringBuilder("<thread dsq:id=\"" + thread + "\"><link>https://lake.example/" + thread
                + "</link><title>Post " + thread + "</title></thread>\n");
        for (Item i : items(thread).subList(1, ANSWERS + 1)) {
            part.append("<post dsq:id=\"")
                    .append(i.id())
                    .append("\"><message><![CDATA[")
                    .append(i.html());
            part.append("]]></message><createdAt>")
                    .append(i.date())
                    .append("</createdAt><author><name>")
                    .append(i.author());
            part.append("</name></author><thread dsq:id=\"")
                    .append(1 + (thread - 1) / i.place())
                    .append("\"/></post>\n");
        }
        return part.toString();
    }

    private static String blogger(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread)) {
            part.append("<entry><id>tag:blogger.com,1999:blog-1.post-")
                    .append(i.id())
                    .append("</id><published>")
                    .append(i.date());
            part.append("</published><category term=\"http://schemas.google.com/blogger/2008/kind#")
                    .append(i.place() == 0 ? "post" : "comment");
            part.append("\"/><title>Post</title><content type=\"html\">")
                    .append(escaped(i.html()))
                    .append("</content><author><name>");
            part.append(i.author()).append("</name></author>");
            if (i.place() > 0) {
                part.append("<thr:in-reply-to ref=\"tag:blogger.com,1999:blog-1.post-")
                        .append(1 + (thread - 1) / i.place())
                        .append("100\"/>");
            }
            part.append("</entry>\n");
        }
        return part.toString();
    }

    private static String rest(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread)) {
            if (i.place() > 0) {
                part.append("{\"id\":")
                        .append(i.id())
                        .append(",\"post\":")
                        .append(thread)
                        .append(",\"parent\":");
                part.append(i.parent() == 0 ? "0" : i.parentId())
                        .append(",\"author_name\":\"")
                        .append(i.author())
                        .append("\",\"date_gmt\":\"");
                part.append(i.date().replace("Z", ""))
                        .append("\",\"content\":{\"rendered\":")
                        .append(quoted(i.html()));
                part.append(
                        "},\"link\":\"https://lake.example/?p=1\",\"status\":\"approved\",\"type\":\"comment\"},\n");
            }
        }
        return part.toString();
    }

    private static String reddit(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread)) {
            part.append("{\"id\":\"")
                    .append(i.place() == 0 ? "t" + thread : i.id())
                    .append("\",\"author\":\"")
                    .append(i.author());
            part.append("\",\"created_utc\":").append(i.seconds()).append(",\"subreddit\":\"harbours\",\"score\":3,");
            if (i.place() == 0) {
                part.append("\"title\":\"Post\",\"selftext\":")
                        .append(quoted(i.plain()))
                        .append(",\"permalink\":\"/r/harbours/\"}\n");
            } else {
                part.append("\"link_id\":\"t3_t").append(thread).append("\",\"parent_id\":\"");
                part.append(i.parent() == 0 ? "t3_t" + thread : "t1_" + i.parentId())
                        .append("\",\"body\":")
                        .append(quoted(i.plain()))
                        .append("}\n");
            }
        }
        return part.toString();
    }

    private static String hackerNews(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread)) {
            part.append("{\"by\":\"")
                    .append(i.author().replace(" ", ""))
                    .append("\",\"id\":")
                    .append(i.id())
                    .append(",\"time\":")
                    .append(i.seconds());
            part.append(
                    i.place() == 0
                            ? ",\"title\":\"Post\",\"type\":\"story\""
                            : ",\"type\":\"comment\",\"parent\":" + i.parentId());
            part.append(",\"text\":").append(quoted(i.html())).append("}\n");
        }
        return part.toString();
    }

    private static String discourse(long thread) {
        StringBuilder part = new StringBuilder(
                "{\"id\":" + thread + ",\"title\":\"The bridge\",\"posts_count\":21,\"post_stream\":{\"posts\":[\n");
        for (Item i : items(thread)) {
            part.append(i.place() == 0 ? "" : ",\n")
                    .append("{\"id\":")
                    .append(i.id())
                    .append(",\"username\":\"")
                    .append(i.author().replace(' ', '_'));
            part.append("\",\"created_at\":\"")
                    .append(i.date())
                    .append("\",\"cooked\":")
                    .append(quoted(i.html()))
                    .append(",\"post_number\":");
            part.append(i.place() + 1)
                    .append(",\"post_type\":1,\"reply_to_post_number\":")
                    .append(i.place() == 0 ? "null" : i.parent() + 1)
                    .append('}');
        }
        return part.append("]}}\n").toString();
    }

    private static String youTube(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread)) {
            part.append("{\"kind\":\"youtube#commentThread\",\"id\":\"")
                    .append(i.id())
                    .append("\",\"snippet\":{\"videoId\":\"v")
                    .append(thread);
            part.append("\",\"topLevelComment\":{\"kind\":\"youtube#comment\",\"id\":\"")
                    .append(i.id())
                    .append("\",\"snippet\":{\"videoId\":\"v");
            part.append(thread)
                    .append("\",\"authorDisplayName\":\"")
                    .append(i.author())
                    .append("\",\"publishedAt\":\"")
                    .append(i.date());
            part.append("\",\"textOriginal\":").append(quoted(i.plain())).append("}},\"totalReplyCount\":0}}\n");
        }
        return part.toString();
    }

    private static String csv(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread).subList(1, ANSWERS + 1)) {
            part.append(thread)
                    .append(',')
                    .append(i.id())
                    .append(',')
                    .append(i.parent() == 0 ? "" : i.parentId())
                    .append(',')
                    .append(i.author());
            part.append(',')
                    .append(i.date())
                    .append(",\"")
                    .append(i.plain().replace("\"", "\"\""))
                    .append("\"\n");
        }
        return part.toString();
    }

    private static String jsonLines(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread).subList(1, ANSWERS + 1)) {
            part.append("{\"thread\":\"")
                    .append(thread)
                    .append("\",\"id\":\"")
                    .append(i.id())
                    .append("\",\"parent\":");
            part.append(i.parent() == 0 ? "null" : "\"" + i.parentId() + "\"")
                    .append(",\"author\":\"")
                    .append(i.author())
                    .append("\",\"date\":\"");
            part.append(i.date())
                    .append("\",\"text\":")
                    .append(quoted(i.plain()))
                    .append("}\n");
        }
        return part.toString();
    }

    private static String yaml(long thread) {
        StringBuilder part = new StringBuilder();
        for (Item i : items(thread).subList(1, ANSWERS + 1)) {
            part.append("- _id: a")
                    .append(i.id())
                    .append("\n  name: ")
                    .append(i.author())
                    .append("\n  date: ")
                    .append(i.date());
            part.append("\n  message: ").append(quoted(i.plain())).append('\n');
        }
        return part.toString();
    }

    private static String quoted(String s) {
        return "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
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
