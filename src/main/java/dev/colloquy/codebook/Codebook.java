package dev.colloquy.codebook;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.StandIns;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for in a corpus.
 *
 * @param targets empty means: derive one from each post's title
 * @param hash digest of the normalised codebook file
 */
public record Codebook(
        String id, String version, String name, List<Target> targets, List<Theme> themes, ContentHash hash) {

    /** Id of a target that is made from the title. */
    public static final String TITLE = "post-title";

    public Codebook {
        targets = List.copyOf(targets);
        themes = List.copyOf(themes);
    }

    /**
     * The codebook's targets, or one made from the title of a post: whether what it names is a good thing, or, where it asks
     * a question that is answered with yes or no, the answer.
     */
    public List<Target> targetsFor(String title) {
        return targets.isEmpty() ? List.of(derived(title)) : targets;
    }

    private static Target derived(String title) {
        StandIns standIns = StandIns.of(List.of(title));
        Target hidden = read(title.isBlank() ? "what the post describes" : standIns.hidden(title.strip()));
        return new Target(
                hidden.id(),
                standIns.original(hidden.name()),
                standIns.original(hidden.favor()),
                standIns.original(hidden.against()));
    }

    private static Target read(String name) {
        PostTitle read = new PostTitle(name);
        Optional<String> question = read.question();
        return question.map(q -> new Target(TITLE, name, q + " Yes.", q + " No."))
                .orElseGet(() -> good(name, read));
    }

    private static Target good(String name, PostTitle read) {
        String topic = "\"" + read.topic() + "\"";
        return new Target(TITLE, name, topic + ": this is a good thing.", topic + ": this is a bad thing.");
    }
}
