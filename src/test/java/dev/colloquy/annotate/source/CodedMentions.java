package dev.colloquy.annotate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes mentions from the coding instead of finding them: how well they are tied where they are found. */
final class CodedMentions {

    private Optional<CitingGold> now = Optional.empty();

    /** Goes on to the next thread. */
    void of(CitingGold gold) {
        now = Optional.of(gold);
    }

    List<MentionTagger.Tagged> in(ItemWords words) {
        List<MentionTagger.Tagged> tags = new ArrayList<>();
        CitingGold gold = now.orElseThrow();
        String item = gold.thread().items().stream()
                .filter(i -> i.body().value().equals(words.text()))
                .findFirst()
                .orElseThrow()
                .id();
        for (CitingGold.Mention m : gold.mentions()) {
            boolean names = m.kind().equals("narrative");
            if (m.item().equals(item) && (names || m.kind().equals("back-reference"))) {
                int from = words.placeAt(m.span().start());
                int to = words.placeAt(m.span().end());
                if (to > from) {
                    tags.add(new MentionTagger.Tagged(
                            from, to, names ? MentionTagger.Kind.NAMES : MentionTagger.Kind.REFERS, 1));
                }
            }
        }
        tags.sort((a, b) -> a.from() - b.from());
        return tags;
    }
}
