package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Optional;

/**
 * What one coder marks within one item.
 *
 * @param sentences the author's own sentences that take a side; empty if the coder did not look for them
 * @param sources what the item cites; empty if the coder did not look for that
 */
public record GoldItem(
        ItemName name, String coder, Optional<List<OwnSentence>> sentences, Optional<List<Source>> sources) {

    public GoldItem {
        sentences = sentences.map(List::copyOf);
        sources = sources.map(List::copyOf);
    }

    /** A sentence with the side it takes. */
    public record OwnSentence(String text, Stance side) {}

    /** A source by its address, or by publisher or author where it has none. */
    public record Source(Optional<String> url, Optional<String> publisher, Optional<String> author) {}
}
