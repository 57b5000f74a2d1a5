package dev.colloquy.load.staticsite;

import dev.colloquy.formats.CountedLinks;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.LooseHtml;
import dev.colloquy.formats.MarkdownText;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts of comments, which no site says the form of: HTML where tags are in it, Markdown where marks are in it that are hardly
 * anything else, else plain text.
 */
final class Bodies {

    private static final List<String> NAMES = List.of(
            "message",
            "content",
            "comment",
            "text",
            "body",
            "html",
            "bodyHTML",
            "markdown",
            "raw",
            "bodyText",
            "comment_content");

    /** Links, code, and words set in bold. */
    private static final Pattern MARKED = Pattern.compile(
            "\\[[^\\[\\]\\n]{1,300}+\\]\\(\\s?<?https?://|<https?://[^\\s<>]{1,2000}>|(?m)^ {0,3}```|(?<!`)`[^`\\n]{1,300}`(?!`)"
                    + "|(?<![*\\w])\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*(?![*\\w])");

    private Bodies() {}

    /** The field that is a comment's text; the first that is not empty. */
    static Optional<JsonValue> of(JsonValue comment) {
        return NAMES.stream()
                .map(comment::get)
                .filter(v -> v.text().isPresent())
                .findFirst();
    }

    /** True if it has a field for a text, though it may be empty. */
    static boolean isNamed(JsonValue comment) {
        return NAMES.stream()
                .map(comment::get)
                .anyMatch(v -> v.text().isPresent() || v instanceof JsonValue.Text || v instanceof JsonValue.Words);
    }

    static SourceText text(JsonValue comment) {
        JsonValue body = of(comment).orElse(JsonValue.Missing.VALUE);
        Located located = body.located();
        if (located.value().isEmpty()) {
            // A comment that is only a number is a text, too.
            return SourceText.placed(body.text().orElse(""), Math.max(0, body.start()));
        }
        return new Located(located.start(), text(located.text())).source();
    }

    private static MappedText text(MappedText body) {
        boolean markdown = mayBeMarked(body.value())
                && !LooseHtml.isTagged(body.value())
                && MARKED.matcher(body.value()).find();
        return markdown ? MarkdownText.typed(body) : LooseHtml.text(CountedLinks.followed(body));
    }

    private static boolean mayBeMarked(String text) {
        return text.contains("](") || text.contains("<http") || text.indexOf('`') >= 0 || text.contains("**");
    }

    /** The text below a head: HTML if it has tags, else Markdown. */
    static SourceText below(Located body) {
        boolean html = LooseHtml.isTagged(body.value());
        return new Located(body.start(), html ? LooseHtml.text(body.text()) : MarkdownText.of(body.text())).source();
    }
}
