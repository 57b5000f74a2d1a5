package dev.colloquy.annotate.source;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which words of a mention are the names of its authors, its publisher, or its title. */
final class FieldTagger {

    private static final List<String> KINDS = List.of("A", "P", "T");
    private static final Set<String> LEAD = Set.of("by", "in", "from", "on", "of", "for", "at", "called", "titled");

    private final SequenceTagger tagger;

    private FieldTagger(SequenceTagger tagger) {
        this.tagger = tagger;
    }

    /** What a part of a mention is. */
    enum Field {
        AUTHOR,
        PUBLISHER,
        TITLE
    }

    /**
     * A part of a mention by its words.
     *
     * @param to behind its last word
     */
    record Part(int from, int to, Field field) {}

    /** The shipped one. */
    static FieldTagger shipped() {
        return Shipped.TAGGER;
    }

    private static final class Shipped {
        private static final FieldTagger TAGGER = new FieldTagger(SequenceTagger.read("field-weights.tsv", KINDS, 0));
    }

    /** From a table of weights. */
    static FieldTagger of(BufferedReader lines) {
        return new FieldTagger(SequenceTagger.of(lines, KINDS, 0));
    }

    /** The parts of the mention from one word to before another. */
    List<Part> parts(ItemWords words, MentionFeatures features, int from, int to) {
        return tagger.tag(to - from, i -> features(words, features, from, to, from + i)).stream()
                .map(s -> new Part(from + s.from(), from + s.to(), Field.values()[s.kind()]))
                .toList();
    }

    /** What is seen of a word within a mention. */
    static List<String> features(ItemWords words, MentionFeatures features, int from, int to, int at) {
        List<String> f = new ArrayList<>(features.of(at));
        f.add("from " + Math.min(at - from, 3));
        f.add("to " + Math.min(to - 1 - at, 3));
        f.add("length " + Math.min(to - from, 6));
        f.add("place " + Math.min(at - from, 2) + " " + Math.min(to - 1 - at, 2));
        String lead = "-";
        boolean noun = false;
        for (int i = from; i < at; i++) {
            lead = words.is(i, LEAD) ? words.low(i) : lead;
            noun |= WorkNouns.at(words, i).isPresent();
        }
        boolean owner = false;
        boolean kind = false;
        for (int i = at; i < to; i++) {
            owner |= words.genitive(i);
            kind |= WorkNouns.at(words, i).isPresent();
        }
        f.add("lead " + lead);
        f.add("lead " + lead + noun + kind);
        f.add("owner " + owner + kind);
        f.add("nouns " + noun + kind);
        f.add("lead " + lead + " " + (words.capital(at) ? "C" : "c"));
        Names.at(words, at).ifPresent(n -> {
            String name = n.text();
            f.add("name " + (Names.known(name) ? "k" : "") + (Names.person(name) ? "p" : "")
                    + (Names.institution(name) ? "i" : "") + (Names.medium(name) ? "m" : "")
                    + (Names.acronym(name) ? "a" : ""));
            f.add("name words " + Math.min(4, n.words()));
        });
        f.add("within " + (at > from) + (at < to - 1) + " " + words.tag(at));
        return f;
    }
}
