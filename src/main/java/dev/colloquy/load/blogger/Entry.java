package dev.colloquy.load.blogger;

import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.TypedHtml;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.load.Authors;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.Times;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.text.SourceText;
import java.util.Locale;
import java.util.Optional;

/** An entry of Blogger's feed, in the form of 2008 (categories of a kind) or of 2018 ({@code blogger:type}). */
record Entry(XmlElement xml) {

    private static final long NODE = 3000;
    private static final String KIND = "/kind#";
    private static final String BLOGGER_ID = "tag:blogger.com,1999:blog-";
    private static final String POST_ID = ".post-";
    private static final String PAGE_ID = ".page-";
    private static final String REMOVED = "blogger.contentRemoved";

    /** What an entry is. */
    enum Kind {
        POST,
        COMMENT,
        /** A template, settings and the like. */
        OTHER,
        /** None of Blogger's. */
        UNKNOWN
    }

    Kind kind() {
        Optional<String> kind = xml.text("blogger:type")
                .or(() -> xml.children("category").stream()
                        .map(c -> c.attribute("term").orElse(""))
                        .filter(t -> t.contains(KIND))
                        .map(t -> t.substring(t.indexOf(KIND) + KIND.length()))
                        .findFirst());
        return kind.map(k -> switch (k.toLowerCase(Locale.ROOT)) {
                    case "post", "page" -> Kind.POST;
                    case "comment" -> Kind.COMMENT;
                    default -> Kind.OTHER;
                })
                .orElseGet(this::kindInFeed);
    }

    /** The feeds of a blog do not tell kinds, but have the same ids. */
    private Kind kindInFeed() {
        if (!xml.text("id").orElse("").startsWith(BLOGGER_ID)) {
            return Kind.UNKNOWN;
        }
        return xml.child("thr:in-reply-to").isMissing() ? Kind.POST : Kind.COMMENT;
    }

    /** The id of the post that it is or belongs to, as far as it differs within a blog. */
    String post() {
        if (kind() != Kind.COMMENT) {
            return id();
        }
        return xml.child("thr:in-reply-to")
                .attribute("ref")
                .or(() -> xml.text("blogger:parent"))
                .map(Entry::shortId)
                .orElse("unknown");
    }

    /** Its own id. */
    String id() {
        return shortId(xml.text("id").orElse(""));
    }

    private static String shortId(String id) {
        int at = Math.max(id.lastIndexOf(POST_ID), id.lastIndexOf(PAGE_ID));
        return at < 0 ? id : id.substring(at + POST_ID.length());
    }

    FoundComment asComment() {
        return new FoundComment(
                id(), parent().filter(p -> !p.equals(post())), author(), published(), text(), status(), xml.place());
    }

    /** A reply names the comment that it answers by the address of that comment's own entry. */
    private Optional<String> parent() {
        Optional<String> answered = xml.text("blogger:inReplyTo").map(Entry::shortId);
        return answered.or(() -> xml.children("link").stream()
                .filter(l -> l.attribute("rel").orElse("").equals("related"))
                .map(l -> l.attribute("href").orElse("").replaceFirst("[?#].*$", ""))
                .filter(h -> h.contains("/comments/"))
                .map(h -> h.substring(h.lastIndexOf('/') + 1))
                .filter(k -> !k.isEmpty())
                .findFirst());
    }

    Post asPost() {
        return new Post(title(), author(), published(), text());
    }

    private String title() {
        return title(xml.child("title"));
    }

    /** If this is the title of the feed of a post's comments: the post's title, which stands behind the blog's and a colon. */
    String feedTitle() {
        String title = title(xml);
        int colon = title.indexOf(": ");
        return colon < 0 ? "" : title.substring(colon + 1).strip();
    }

    private static String title(XmlElement title) {
        boolean html = title.attribute("type").orElse("").equals("html");
        String text = html
                ? HtmlText.of(title.html().text()).value()
                : title.located().value();
        return text.replaceAll("\\s+", " ").strip();
    }

    private Optional<String> author() {
        return Authors.of(xml.child("author").text("name"));
    }

    private Optional<String> published() {
        return xml.text("published").flatMap(Times::ofIso);
    }

    private SourceText text() {
        XmlElement content = xml.child("content").isMissing() ? xml.child("summary") : xml.child("content");
        return switch (content.attribute("type").orElse("text")) {
            case "html" -> {
                Located html = content.html();
                yield new Located(html.start(), HtmlText.of(TypedHtml.unlessMarkedUp(html.text()))).source();
            }
            case "xhtml" -> {
                Located markup = content.markup();
                yield new Located(markup.start(), HtmlText.of(markup.text())).source();
            }
            default -> content.located().source();
        };
    }

    /** What became of it; drafts and what waits for approval are held. */
    Status status() {
        String state = xml.text("blogger:status").orElse("LIVE");
        boolean removed = xml.children("gd:extendedProperty").stream()
                .anyMatch(p -> p.attribute("name").orElse("").equals(REMOVED));
        boolean trashed = xml.text("blogger:trashed").isPresent();
        if (removed || trashed || state.contains("TRASH") || state.contains("DELETED") || state.equals("EMPTIED")) {
            return Status.DELETED;
        }
        if (state.contains("SPAM")) {
            return Status.SPAM;
        }
        boolean draft =
                xml.child("app:control").text("app:draft").filter("yes"::equals).isPresent();
        return draft || !state.equals("LIVE") ? Status.HELD : Status.PUBLISHED;
    }

    /** About what it takes in memory, in characters. */
    long size() {
        return NODE + xml.child("content").raw().length();
    }
}
