package dev.colloquy.summary;

import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import java.util.List;

/** Words of a thread that refer to some source, and it cannot be told to which. */
public record UntiedMention(String thread, LooseMention mention) {

    /** All but addresses, in the order of the items. */
    public static List<UntiedMention> of(List<SourcedItem> items) {
        return items.stream().flatMap(i -> in(i).stream()).toList();
    }

    /** Those of one item. */
    static List<UntiedMention> in(SourcedItem item) {
        return item.looseMentions().stream()
                .filter(m -> m.mention().kind() != Kind.ADDRESS)
                .map(m -> new UntiedMention(item.thread(), m))
                .toList();
    }

    /** True if it may mean several sources, false if none fits. */
    public boolean ambiguous() {
        return !mention.candidates().isEmpty();
    }
}
