package dev.colloquy.summary;

import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item with all its labels.
 *
 * @param stances one a target, in the order of the codebook, never empty
 * @param themes in the order of the codebook
 * @param citations in the order of the sources' ids
 * @param looseMentions in the order of the text
 * @param language code of the language of an item that is not in English, which has no labels but cited addresses
 */
public record ItemResult(
        Item item,
        List<StanceAnnotation> stances,
        TowardPostAnnotation towardPost,
        List<ThemeAnnotation> themes,
        List<SourceAnnotation> citations,
        List<LooseMention> looseMentions,
        Optional<String> language) {

    public ItemResult {
        stances = List.copyOf(stances);
        themes = List.copyOf(themes);
        citations = List.copyOf(citations);
        looseMentions = List.copyOf(looseMentions);
        if (stances.isEmpty()) {
            throw new IllegalArgumentException("no stance for " + item.id());
        }
    }

    /** The stance towards the codebook's first target. */
    public StanceAnnotation stance() {
        return stances.get(0);
    }

    /** The stance towards one target, by its id. */
    public Optional<StanceAnnotation> stance(String target) {
        return stances.stream().filter(s -> s.target().equals(target)).findFirst();
    }

    /** The same item with the stance towards that target as its first one; as it is if there is none. */
    ItemResult towards(String target) {
        List<StanceAnnotation> order = new ArrayList<>(stances);
        stance(target).ifPresent(first -> {
            order.remove(first);
            order.add(0, first);
        });
        return new ItemResult(item, order, towardPost, themes, citations, looseMentions, language);
    }

    public Stance label() {
        return stance().label();
    }
}
