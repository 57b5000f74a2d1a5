package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was fitted to coded threads and is asked beside the rules.
 *
 * @param mentions says which words are mentions
 * @param fields says which words of a mention are which field of its work
 * @param ties says what a mention means
 */
record Models(Mentions mentions, Fields fields, Ties ties) {

    /** Everything is left with the rules. */
    static final Models NONE = new Models(
            (words, features) -> Optional.empty(),
            (words, features, from, to) -> List.of(),
            (words, places, naming, ruled, options) -> ruled);

    /** Those that ship. */
    static Models shipped() {
        return Shipped.MODELS;
    }

    private static final class Shipped {
        private static final Models MODELS =
                new Models(of(MentionTagger.shipped()), FieldTagger.shipped()::parts, new Ranked(TieModel.shipped()));
    }

    static Mentions of(MentionTagger tagger) {
        return (words, features) -> Optional.of(tagger.tag(features.size(), features::of));
    }

    Models mentions(Mentions other) {
        return new Models(other, fields, ties);
    }

    Models fields(Fields other) {
        return new Models(mentions, other, ties);
    }

    Models ties(Ties other) {
        return new Models(mentions, fields, other);
    }

    /** Says which words are mentions; empty where only the rules are to be heard. */
    interface Mentions {
        Optional<List<MentionTagger.Tagged>> read(ItemWords words, MentionFeatures features);
    }

    /** Says which words of a mention are which field of its work. */
    interface Fields {
        List<FieldTagger.Part> parts(ItemWords words, MentionFeatures features, int from, int to);
    }

    /** Says what a mention means; {@code ruled} is what the rules make of it. */
    interface Ties {
        Ruled choose(ItemWords words, Places places, Naming naming, Ruled ruled, Supplier<List<Option>> options);
    }
}
