package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Optional;

/**
 * What a gold file marks within one item.
 *
 * @param sentences the author's own sentences that take a side
 * @param sources what the item cites
 */
public record GoldItem(String thread, String item, List<OwnSentence> sentences, List<Source> sources) {

    public GoldItem {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
    }

    /** A sentence with the side it takes. */
    public record OwnSentence(String text, Stance side) {}

    /** A source by its address, or by publisher or author where it has none. */
    public record Source(Optional<String> url, Optional<String> publisher, Optional<String> author) {}
}
