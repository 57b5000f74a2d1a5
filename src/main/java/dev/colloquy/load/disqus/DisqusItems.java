package dev.colloquy.load.disqus;

import dev.colloquy.formats.CountedLinks;
import dev.colloquy.formats.Entities;
import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.TypedHtml;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.load.Authors;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.Times;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;
import java.util.Optional;

/** Pages and comments of an export of Disqus, one at a time. */
final class DisqusItems {

    static final String ID = "dsq:id";
    private static final String TRUE = "true";

    private DisqusItems() {}

    static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    static FoundComment comment(XmlElement post) {
        return new FoundComment(
                post.attribute(ID).orElse(""),
                post.child("parent").attribute(ID),
                author(post),
                post.text("createdAt").flatMap(Times::ofUtc),
                text(post.child("message").html()),
                status(post),
                post.place());
    }

    /** What Disqus knows of a page; the page's own text is not in the export. */
    static Post post(XmlElement thread, String suffix) {
        return new Post(
                withoutSuffix(title(thread), suffix),
                author(thread),
                thread.text("createdAt").flatMap(Times::ofUtc),
                text(thread.child("message").html()));
    }

    static String title(XmlElement thread) {
        return Entities.decode(MappedText.of(thread.text("title").orElse("")))
                .value()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String withoutSuffix(String title, String suffix) {
        return !suffix.isEmpty() && title.endsWith(suffix) && title.length() > suffix.length()
                ? title.substring(0, title.length() - suffix.length()).strip()
                : title;
    }

    private static SourceText text(Located message) {
        MappedText html = CountedLinks.followed(TypedHtml.unlessMarkedUp(message.text()));
        return new Located(message.start(), HtmlText.of(html)).source();
    }

    private static Optional<String> author(XmlElement element) {
        XmlElement author = element.child("author");
        return Authors.of(author.text("name")).or(() -> Authors.of(author.text("username")));
    }

    static Status status(XmlElement element) {
        if (is(element, "isSpam")) {
            return Status.SPAM;
        }
        if (is(element, "isDeleted")) {
            return Status.DELETED;
        }
        return element.text("isApproved").filter("false"::equals).isPresent() ? Status.HELD : Status.PUBLISHED;
    }

    private static boolean is(XmlElement element, String flag) {
        return element.text(flag).filter(TRUE::equals).isPresent();
    }
}
