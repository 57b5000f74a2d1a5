package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;

/**
 * A place in running text that seems to mean a source.
 *
 * @param rule name of the rule that found it
 * @param role what it may do
 * @param fresh true if it speaks of a work as new ("an article", "another study")
 * @param sure how sure the tagger is that it is a mention, from 0 to 1
 */
record Naming(Span span, Kind kind, String rule, Role role, boolean fresh, Clues clues, double sure) {

    Naming(Span span, Kind kind, String rule, Role role, boolean fresh, Clues clues) {
        this(span, kind, rule, role, fresh, clues, 0);
    }

    /** True if the tagger takes it for a mention too. */
    boolean heard() {
        return sure > 0;
    }

    Naming heard(double probability) {
        return new Naming(span, kind, rule, role, fresh, clues, probability);
    }

    /** What a naming may do. */
    enum Role {
        /** Makes a work known, also where no address stands nearby. */
        NAMES,
        /** Makes a work known only if something nearby bears it out: an address, a list, a known name. */
        MAY_NAME,
        /** Describes what an address nearby leads to. */
        DESCRIBES,
        /** Refers to a work that was named before. */
        REFERS,
        /** Says that somebody brought a work up, here or elsewhere ("the study you posted yesterday"). */
        POINTS,
        /** The place of a quotation within the work spoken of last: "(p. 12)", "(ibid.)". */
        LOCATES
    }

    static Naming narrative(Span span, String rule, Role role, boolean fresh, Clues clues) {
        return new Naming(span, Kind.NARRATIVE, rule, role, fresh, clues);
    }
}
