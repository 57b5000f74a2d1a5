package dev.colloquy.encode;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the network says of an item towards one claim.
 *
 * @param whole of the item as a whole
 * @param sentences of each sentence that was handed over, in their order
 */
public record ItemScores(SideScores whole, List<SentenceScores> sentences) {

    public ItemScores {
        sentences = List.copyOf(sentences);
    }

    /** The same judgement towards the opposite claim. */
    public ItemScores swapped() {
        return new ItemScores(
                whole.swapped(), sentences.stream().map(SentenceScores::swapped).toList());
    }

    /** The normalised geometric mean of two judgements of the same sentences. */
    public ItemScores meanWith(ItemScores other) {
        return new ItemScores(
                whole.meanWith(other.whole),
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> sentences.get(i).meanWith(other.sentences.get(i)))
                        .toList());
    }
}
