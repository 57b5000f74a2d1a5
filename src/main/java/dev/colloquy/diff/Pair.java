package dev.colloquy.diff;

/**
 * An item in both editions.
 *
 * @param how what tells that it is the same item
 * @param similarity share of words and pairs of words in common (Jaccard's coefficient), 1 for equal texts and for those that
 *     differ in case, blanks or punctuation alone, 0 if a text is not at hand to compare
 */
public record Pair(EditionItem before, EditionItem after, How how, double similarity) {

    /** What tells that two items are one. */
    public enum How {
        /** The same thread and id, and texts that are alike; or not at hand, and in the same place. */
        ID,
        /** The same text in another thread or under another id. */
        TEXT,
        /** Texts that are alike, in another thread or under another id. */
        SIMILAR
    }

    public boolean edited() {
        return !before.hash().equals(after.hash());
    }

    public boolean moved() {
        return !before.thread().equals(after.thread())
                || !before.id().equals(after.id())
                || !before.parent().equals(after.parent());
    }

    public boolean relabelled() {
        return before.labels().stance() != after.labels().stance()
                || !Label.of(before.labels(), ShareChange.Kind.TARGET)
                        .equals(Label.of(after.labels(), ShareChange.Kind.TARGET))
                || !before.labels()
                        .themes()
                        .keySet()
                        .equals(after.labels().themes().keySet())
                || !before.labels()
                        .works()
                        .keySet()
                        .equals(after.labels().works().keySet());
    }
}
