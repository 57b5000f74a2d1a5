package dev.colloquy.load;

import dev.colloquy.formats.Encoding;
import dev.colloquy.load.blogger.BloggerReader;
import dev.colloquy.load.disqus.DisqusReader;
import dev.colloquy.load.wxr.WxrReader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Exports of any size that are never in memory or on disk, and a program that reads one: {@code BigExport wxr 2048}
 * reads 2 GiB. Run with a small {@code -Xmx} it shows that memory does not grow with the file.
 */
public final class BigExport {

    private static final String WORDS = "The ferry is late again, and the pier is <b>full</b> &amp; wet. ".repeat(12);
    private static final int MEGA = 1 << 20;
    private static final int ANSWERS = 20;

    private static final Map<String, ThreadReader> READERS =
            Map.of("wxr", new WxrReader(), "disqus", new DisqusReader(), "blogger", new BloggerReader());

    private BigExport() {}

    /** Writes parts of a file. */
    private interface Parts {
        String part(long number);
    }

    /** Reads an export and prints how many threads and comments it has. */
    public static void main(String[] arguments) throws Exception {
        String format = arguments[0];
        long length = Long.parseLong(arguments[1]) * MEGA;
        RawFile file = new RawFile(
                "big", "big.xml", new Encoding(StandardCharsets.UTF_8, 0, false), () -> open(format, length));
        long[] counts = new long[3];
        ThreadSink sink = new ThreadSink() {
            @Override
            public void thread(ThreadDoc thread) {
                counts[0]++;
                counts[1] += thread.comments().size();
            }

            @Override
            public void problem(ReadProblem problem) {
                counts[2]++;
            }
        };
        ThreadReader reader = READERS.getOrDefault(format, new WxrReader());
        String outcome = reader.read(file, ReadOptions.USUAL, sink).getClass().getSimpleName();
        System.out.println(String.format(
                Locale.ROOT, "%s: %d threads, %d comments, %d problems", outcome, counts[0], counts[1], counts[2]));
    }

    private static InputStream open(String format, long length) {
        return switch (format) {
            case "disqus" -> stream("<disqus xmlns=\"http://disqus.com\">\n", BigExport::disqus, "</disqus>", length);
            case "blogger" ->
                stream("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n", BigExport::blogger, "</feed>", length);
            default ->
                stream(
                        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>\n",
                        BigExport::wordPress,
                        "</channel></rss>",
                        length);
        };
    }

    private static String wordPress(long number) {
        StringBuilder item =
                new StringBuilder("<item><title>Post " + number + "</title><content:encoded><![CDATA[" + WORDS
                        + "]]></content:encoded><wp:post_id>" + number + "</wp:post_id><wp:status>publish</wp:status>"
                        + "<wp:post_type>post</wp:post_type>");
        for (int i = 1; i <= ANSWERS; i++) {
            item.append("<wp:comment><wp:comment_id>")
                    .append(i)
                    .append("</wp:comment_id><wp:comment_content><![CDATA[");
            item.append(WORDS).append("]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>");
            item.append("<wp:comment_parent>").append(i - 1).append("</wp:comment_parent></wp:comment>\n");
        }
        return item.append("</item>\n").toString();
    }

    /** A page, and comments of this and earlier ones. */
    private static String disqus(long number) {
        StringBuilder part = new StringBuilder("<thread dsq:id=\"" + number + "\"><link>https://lake.example/" + number
                + "</link><title>Post " + number + "</title></thread>\n");
        for (int i = 0; i < ANSWERS; i++) {
            part.append("<post dsq:id=\"").append(number).append('-').append(i).append("\"><message><![CDATA[");
            part.append(WORDS).append("]]></message><thread dsq:id=\"").append(1 + (number - 1) / (i + 1));
            part.append("\"/></post>\n");
        }
        return part.toString();
    }

    private static String blogger(long number) {
        StringBuilder part = new StringBuilder(entry(number + "00", "post", ""));
        for (int i = 0; i < ANSWERS; i++) {
            part.append(entry(
                    number + "" + (i + 10),
                    "comment",
                    "<thr:in-reply-to ref=\"tag:blogger.com,1999:blog-1.post-" + (1 + (number - 1) / (i + 1))
                            + "00\"/>"));
        }
        return part.toString();
    }

    private static String entry(String id, String kind, String more) {
        return "<entry><id>tag:blogger.com,1999:blog-1.post-" + id
                + "</id><category term=\"http://schemas.google.com/blogger/2008/kind#" + kind
                + "\"/><content type=\"html\">"
                + WORDS.replace("&", "&amp;").replace("<", "&lt;") + "</content>" + more + "</entry>\n";
    }

    private static InputStream stream(String head, Parts parts, String tail, long length) {
        return new InputStream() {
            private byte[] now = head.getBytes(StandardCharsets.UTF_8);
            private int at;
            private long passed;
            private long next = 1;
            private boolean ended;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int count) {
                if (at == now.length) {
                    if (ended) {
                        return -1;
                    }
                    passed += now.length;
                    ended = passed >= length;
                    now = (ended ? tail : parts.part(next++)).getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                int some = Math.min(count, now.length - at);
                System.arraycopy(now, at, into, offset, some);
                at += some;
                return some;
            }
        };
    }
}
