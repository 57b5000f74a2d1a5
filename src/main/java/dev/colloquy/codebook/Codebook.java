package dev.colloquy.codebook;

import dev.colloquy.text.ContentHash;
import java.util.List;

/**
 * What is looked for in a corpus.
 *
 * @param targets empty means: derive one from each post's title
 * @param hash digest of the normalised codebook file
 */
public record Codebook(
        String id, String version, String name, List<Target> targets, List<Theme> themes, ContentHash hash) {

    public Codebook {
        targets = List.copyOf(targets);
        themes = List.copyOf(themes);
    }

    /** The codebook's targets, or one made from the title of a post. */
    public List<Target> targetsFor(String title) {
        return targets.isEmpty() ? List.of(derived(title)) : targets;
    }

    private static Target derived(String title) {
        String topic = title.isBlank() ? "what the post describes" : title.strip();
        return new Target(
                "post-title",
                topic,
                "\"" + topic + "\": this is a good thing.",
                "\"" + topic + "\": this is a bad thing.");
    }
}
