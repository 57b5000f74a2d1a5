package dev.colloquy.nlp;

import dev.colloquy.text.Span;
import java.util.List;

/**
 * A sentence of an item.
 *
 * @param index its place in the item, from 0
 * @param paragraph number of its paragraph, from 0
 * @param span its place in the item's text, without white space at its ends
 * @param quoted true if it stands in a {@code >} quotation block
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, boolean quoted) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** True if it holds nothing but addresses, marks and labels such as {@code Source:}. */
    public boolean wordless() {
        return tokens.stream().noneMatch(t -> t.is("VERB") || t.is("AUX") || t.is("ADJ") || t.is("NOUN"))
                || tokens.stream()
                        .allMatch(t -> Masks.isAddress(t.text())
                                || !Character.isLetter(t.text().charAt(0)));
    }
}
