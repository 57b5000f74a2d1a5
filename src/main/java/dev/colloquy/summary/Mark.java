package dev.colloquy.summary;

import dev.colloquy.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * A label with the words that it is on, in the form in which programs of annotation keep labels.
 *
 * @param target id of the target that it is about, of a position or a view
 * @param value what it says, in lower case: a side, the id of a theme, how a source is named, agreement
 * @param span its place in the item's text, never empty
 * @param quote the words there
 * @param by the rule or model that made it
 * @param score how sure it is, 0 to 1
 * @param note what else is known of it, in words; may be empty
 */
public record Mark(
        Kind kind,
        Optional<String> target,
        String value,
        Span span,
        String quote,
        String by,
        double score,
        String note) {

    /** What a label is of. */
    public enum Kind {
        /** The position of the whole item. */
        POSITION,
        /** A sentence of the author's own that takes a side. */
        STANCE,
        /** A view of somebody else. */
        REPORTED,
        /** Who holds such a view. */
        HOLDER,
        /** Agreement with the post or the comment that is answered. */
        TOWARD_POST,
        THEME,
        SOURCE;

        /** As keys have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mark {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a mark needs words: " + kind + " " + value);
        }
    }

    /** The key of its code: {@code stance/facial-recognition/favor}, {@code theme/privacy}, {@code holder}. */
    public String key() {
        return kind.code() + target.map(t -> "/" + t).orElse("") + (kind == Kind.HOLDER ? "" : "/" + value);
    }
}
