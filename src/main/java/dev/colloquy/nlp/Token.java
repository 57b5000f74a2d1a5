package dev.colloquy.nlp;

import dev.colloquy.text.Span;

/**
 * A word, number or mark.
 *
 * @param span its place in the item's text
 * @param text its surface as in the text
 * @param pos universal part of speech; contractions join theirs with {@code +} ({@code AUX+PART})
 * @param lemma lower-cased dictionary form; contractions join theirs with {@code +} ({@code do+not})
 */
public record Token(Span span, String text, String pos, String lemma) {

    /** True if the token is, or a contraction holds, this part of speech. */
    public boolean is(String tag) {
        return pos.equals(tag) || pos.startsWith(tag + "+") || pos.endsWith("+" + tag);
    }
}
