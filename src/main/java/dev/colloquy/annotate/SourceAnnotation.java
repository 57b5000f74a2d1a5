package dev.colloquy.annotate;

import java.util.List;
import java.util.Locale;

/**
 * One item's use of one source.
 *
 * @param mentions every place where the item names it, never empty, in the order of the text
 * @param quotes passages that the item quotes from it, without the quotation marks
 * @param people persons who speak or are told of in the source and did not write it
 */
public record SourceAnnotation(
        String itemId, CitedSource source, List<Mention> mentions, List<Evidence> quotes, List<Evidence> people)
        implements Annotation {

    public SourceAnnotation {
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        people = List.copyOf(people);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("source " + source.id() + " without a mention on " + itemId);
        }
    }

    /** The words that name it first. */
    public String words() {
        return mentions.get(0).evidence().quote();
    }

    /**
     * A place that names a source.
     *
     * @param evidence the words; {@code by} names the rule that found them, {@code score} tells how likely the tie is
     * @param tie what ties them to the source
     */
    public record Mention(Evidence evidence, Kind kind, Tie tie) {}

    /** What ties a mention to its source. */
    public enum Tie {
        /** It is the address, or the entry of a list. */
        ITSELF,
        /** Names, title, year or other words of it agree with what is known of the source. */
        WORDS,
        /** The address or the entry stands beside it or behind it. */
        BESIDE,
        /** The item spoke of that source before. */
        BEFORE,
        /** An item that this one answers, or the post, speaks of the source. */
        ANSWERED,
        /** Another item of the thread speaks of it. */
        THREAD,
        /** A number of the item's list. */
        NUMBER,
        /** It makes the source known. */
        FIRST,
        /** Nothing: it is tied to no single source. */
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a mention names its source. */
    public enum Kind {
        ADDRESS,
        PARENTHETICAL,
        NARRATIVE,
        BACK_REFERENCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
