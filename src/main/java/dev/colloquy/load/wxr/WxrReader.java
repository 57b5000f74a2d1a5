package dev.colloquy.load.wxr;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.formats.XmlFile;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.XmlOutcome;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what WordPress exports (WordPress eXtended RSS): a thread of each post and page, and of whatever else has comments. Holds one
 * of them at a time.
 */
public final class WxrReader implements ThreadReader {

    static final String ITEM = "item";

    /** Exports of WordPress.com called an author the second. */
    private static final Set<String> WANTED = Set.of(ITEM, "wp:author", "wp:wp_author");

    private static final Set<String> PARTS = Set.of("wp:comment");

    /** What may be HTML that is not escaped: old versions escaped little. */
    private static final Set<String> MARKUP = Set.of(
            "title",
            "description",
            "link",
            "category",
            "dc:creator",
            "content:encoded",
            "excerpt:encoded",
            "wp:author_display_name",
            "wp:cat_name",
            "wp:tag_name",
            "wp:meta_value",
            "wp:comment_author",
            "wp:comment_author_url",
            "wp:comment_content");

    @Override
    public String format() {
        return "wxr";
    }

    @Override
    public String signs() {
        return "RSS with elements of WordPress (wp:)";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String text = sample.text();
        if (!text.contains("<rss")) {
            return Confidence.NO;
        }
        boolean named = text.contains("http://wordpress.org/export/");
        boolean versioned = text.contains("<wp:wxr_version");
        if (named && versioned) {
            return Confidence.CERTAIN;
        }
        return named || versioned || text.contains("<wp:post_id") ? Confidence.LIKELY : Confidence.NO;
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        try (Chars chars = file.chars()) {
            XmlFile xml = new XmlFile(chars, WANTED, PARTS, MARKUP);
            if (!xml.root().name().equals("rss")) {
                return new ReadOutcome.Unrecognised("it is no WordPress export: its root is not <rss>");
            }
            WxrItems items = new WxrItems(file, options, sink);
            boolean wordPress = xml.root().attribute("xmlns:wp").isPresent();
            for (Optional<XmlElement> found = xml.next(); found.isPresent(); found = xml.next()) {
                XmlElement element = found.get();
                wordPress = wordPress || !element.child("wp:post_id").isMissing();
                if (!wordPress) {
                    return new ReadOutcome.Unrecognised("it is no WordPress export: its items have no wp:post_id");
                }
                items.take(element);
            }
            if (!wordPress) {
                return new ReadOutcome.Unrecognised("it is no WordPress export: nothing in it is of WordPress");
            }
            items.tellLeftOut();
            return XmlOutcome.of(xml, chars, file, sink);
        }
    }
}
