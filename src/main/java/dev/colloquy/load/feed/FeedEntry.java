package dev.colloquy.load.feed;

import dev.colloquy.formats.Entities;
import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.TypedHtml;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.load.Authors;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.Times;
import dev.colloquy.model.Status;
import dev.colloquy.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An item of RSS, or an entry of Atom (RFC 4287), that may be a comment (RFC 4685). */
record FeedEntry(XmlElement xml) {

    static final String IN_REPLY_TO = "thr:in-reply-to";

    private static final Pattern COMMENT_MARK = Pattern.compile("#(?=comment|c-?\\d)[A-Za-z_-]*(\\d+)$");
    private static final Pattern PAGE_OF_COMMENTS =
            Pattern.compile("/comment-page-\\d+/?$|[?&](?:cpage|showComment)=\\d+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^[^\\s@]+@\\S+ \\((.+)\\)");

    /** The line that WordPress puts before an answer: a few words, and a link to the comment that is answered. */
    private static final Pattern ANSWERS = Pattern.compile(
            "\\A\\s*+(?:<p>)?[^<>\\r\\n]{0,60}<a href=[\"']([^\"'<>]{1,2000})[\"'][^<>]{0,300}>[^<>\\r\\n]{0,200}</a>[^<>\\r\\n]{0,20}"
                    + "(?:</p>\\s*+|(?:\\h*+(?:\\R\\s*+)?<br ?/?>)?\\h*+\\R\\s*\\R)");

    private static final Pattern TITLE_ON = Pattern.compile("^Comments? on (.+) by .+");

    /** True if it says of itself that it is a comment. */
    boolean isComment() {
        return !xml.child(IN_REPLY_TO).isMissing() || mark(address()).isPresent();
    }

    /** The address of the entry, which is the page's with a mark in it. */
    private String address() {
        return Stream.of(
                        xml.text("link"),
                        links("alternate"),
                        links(""),
                        xml.text("guid"),
                        xml.text("id"),
                        xml.attribute("rdf:about"))
                .flatMap(Optional::stream)
                .filter(a -> mark(a).isPresent())
                .findFirst()
                .or(() -> xml.text("link"))
                .or(() -> links("alternate"))
                .orElse("");
    }

    private Optional<String> links(String rel) {
        return xml.children("link").stream()
                .filter(l -> l.attribute("rel").orElse("").equals(rel))
                .flatMap(l -> l.attribute("href").stream())
                .findFirst();
    }

    private static Optional<String> mark(String address) {
        Matcher mark = COMMENT_MARK.matcher(address);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    /** The page that it stands on. */
    String page() {
        String address = address();
        String own =
                address.isEmpty() ? xml.child(IN_REPLY_TO).attribute("href").orElse("") : address;
        return PAGE_OF_COMMENTS
                .matcher(own.replaceFirst("#.*$", ""))
                .replaceFirst("")
                .replaceFirst("/$", "");
    }

    /** The page's title, where the entry's own names it. */
    Optional<String> pageTitle() {
        Matcher on = TITLE_ON.matcher(line(xml.child("title")));
        return on.matches() ? Optional.of(on.group(1)) : Optional.empty();
    }

    /** The text of a title on one line. */
    static String line(XmlElement title) {
        Located text = title.attribute("type").orElse("html").equals("text") ? title.located() : title.html();
        return HtmlText.of(text.text()).value().replaceAll("\\s+", " ").strip();
    }

    private String key() {
        return mark(address())
                .or(() -> xml.text("id"))
                .or(() -> xml.text("guid"))
                .orElse("");
    }

    /** As a comment of its page. */
    FoundComment comment() {
        Located content = content();
        Matcher answers = ANSWERS.matcher(content.value());
        Optional<String> told = answers.find() ? mark(answers.group(1)) : Optional.empty();
        MappedText text = told.isEmpty()
                ? content.text()
                : content.text().slice(answers.end(), content.text().length());
        Optional<String> ref = xml.child(IN_REPLY_TO).attribute("ref");
        return new FoundComment(
                key(),
                ref.flatMap(FeedEntry::mark).or(() -> told),
                author(),
                date(),
                new Located(content.start(), HtmlText.of(TypedHtml.unlessMarkedUp(text))).source(),
                Status.PUBLISHED,
                xml.place());
    }

    private Located content() {
        XmlElement content = Stream.of("content:encoded", "content", "description", "summary")
                .map(xml::child)
                .filter(c -> !c.raw().isBlank())
                .findFirst()
                .orElse(XmlElement.MISSING);
        return content.html();
    }

    private Optional<String> author() {
        Optional<String> named = Stream.of(
                        xml.text("dc:creator"), xml.child("author").text("name"), xml.text("author"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(a -> Entities.decode(MappedText.of(a)).value());
        return Authors.of(named.map(a -> {
            Matcher brackets = IN_BRACKETS.matcher(a);
            return brackets.matches() ? brackets.group(1) : a;
        }));
    }

    private Optional<String> date() {
        return List.of("pubDate", "published", "dc:date", "updated").stream()
                .flatMap(name -> xml.text(name).stream())
                .flatMap(d -> Times.ofRfc1123(d).or(() -> Times.ofIso(d)).stream())
                .findFirst();
    }
}
