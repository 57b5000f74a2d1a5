package dev.colloquy.annotate.source;

import java.io.BufferedReader;
import java.util.List;
import java.util.function.IntFunction;

/** Says which words name a work, refer back to one, or are a person in a source. */
final class MentionTagger {

    private static final List<String> KINDS = List.of("N", "R", "P");

    /** Doubtful mentions are told too: what a mention means is decided where it is tied, and that may be nothing. */
    private static final double EASY = 2;

    /** A run of more words or marks is no mention, and what looks through all of its words for each would take long. */
    private static final int LONGEST = 100;

    private final SequenceTagger tagger;

    private MentionTagger(SequenceTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * A mention by its words.
     *
     * @param to behind its last word
     * @param kind what it is
     * @param score mean probability of its labels
     */
    record Tagged(int from, int to, Kind kind, double score) {

        boolean names() {
            return kind == Kind.NAMES;
        }
    }

    /** What a stretch of words is. */
    enum Kind {
        /** Names a work. */
        NAMES,
        /** Refers back to one. */
        REFERS,
        /** A person in a source. */
        PERSON
    }

    /** The shipped one. */
    static MentionTagger shipped() {
        return Shipped.TAGGER;
    }

    private static final class Shipped {
        private static final MentionTagger TAGGER =
                new MentionTagger(SequenceTagger.read("mention-weights.tsv", KINDS, EASY));
    }

    /** From a table of weights. */
    static MentionTagger of(BufferedReader lines) {
        return new MentionTagger(SequenceTagger.of(lines, KINDS, EASY));
    }

    /**
     * The mentions of an item, in order.
     *
     * @param n how many words it has
     * @param features those of a word, asked for one after the other and not kept
     */
    List<Tagged> tag(int n, IntFunction<List<String>> features) {
        return tagger.tag(n, features).stream()
                .filter(s -> s.to() - s.from() <= LONGEST)
                .map(s -> new Tagged(s.from(), s.to(), Kind.values()[s.kind()], s.score()))
                .toList();
    }
}
