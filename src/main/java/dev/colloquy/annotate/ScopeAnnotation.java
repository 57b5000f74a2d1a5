package dev.colloquy.annotate;

import dev.colloquy.text.Span;
import java.util.Optional;

/**
 * A stretch of text whose words are not simply the author's own plain claim.
 *
 * @param kind what it is
 * @param span the stretch that is affected (for reported speech the content reported, for a concession the part conceded)
 * @param sentence index of the sentence that it lies in
 * @param cue the words that show it
 * @param holder who holds a reported view, where the text names somebody
 */
public record ScopeAnnotation(
        String itemId, Kind kind, Span span, int sentence, Evidence cue, Optional<Evidence> holder)
        implements Annotation {

    /** Kinds of scope. */
    public enum Kind {
        /** Words in quotation marks or a quotation block. */
        QUOTATION,
        /** A view or statement given to somebody else. */
        REPORTED,
        /** A view of somebody else that the author takes as the author's own. */
        ENDORSED,
        /** A view of somebody else that the author turns down, here or in the next sentence. */
        REJECTED,
        /** Under a negation. */
        NEGATED,
        /** Granted, before or after the author's main point. */
        CONCEDED,
        /** The main point that a contrast leads to. */
        CONTRAST,
        /** A question. */
        QUESTION,
        /** Said with reservation. */
        HEDGED,
        /** With signs that it may mean the opposite of what it says. */
        IRONIC
    }
}
