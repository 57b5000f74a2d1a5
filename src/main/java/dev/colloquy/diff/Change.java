package dev.colloquy.diff;

import dev.colloquy.diff.Labels.Mark;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One thing that is different: an item, or the title of a thread. An item that was edited, moved and relabelled is told as each of them. */
public sealed interface Change {

    /** Name of the item that it is about: in the later edition, else in the earlier one; of a title, the thread's id. */
    String item();

    /**
     * An item that was not there.
     *
     * @param noMatch why nothing of the earlier edition is it, where something came near
     */
    record Added(EditionItem after, Optional<NoMatch> noMatch) implements Change {
        @Override
        public String item() {
            return after.name();
        }
    }

    /**
     * An item that is there no longer.
     *
     * @param noMatch why nothing of the later edition is it, where something came near
     */
    record Removed(EditionItem before, Optional<NoMatch> noMatch) implements Change {
        @Override
        public String item() {
            return before.name();
        }
    }

    /**
     * An item whose text changed.
     *
     * @param words what changed, word by word; empty where a text is not at hand
     */
    record Edited(Pair pair, Optional<List<WordEdit>> words) implements Change {

        public Edited {
            words = words.map(List::copyOf);
        }

        @Override
        public String item() {
            return pair.after().name();
        }
    }

    /** An item that stands elsewhere: in another thread, under another id, or as an answer to another item. */
    record Moved(Pair pair) implements Change {
        @Override
        public String item() {
            return pair.after().name();
        }
    }

    /**
     * A thread with another title; a post's stance is read with it.
     *
     * @param before id of the thread in the earlier edition
     * @param after its id in the later one
     */
    record Retitled(String before, String after, String titleBefore, String titleAfter) implements Change {
        @Override
        public String item() {
            return after;
        }
    }

    /** An item with other labels. */
    record Relabelled(Pair pair, List<LabelMove> moves) implements Change {

        public Relabelled {
            moves = List.copyOf(moves);
        }

        @Override
        public String item() {
            return pair.after().name();
        }
    }

    /**
     * A label that changed.
     *
     * @param kind what sort of label
     * @param id the theme's id, the work's citation key, or the id of the further target; empty for the stance towards the first
     * @param before what the label was
     * @param after what it is now
     * @param gone evidence that is there no longer
     * @param come evidence that is new
     * @param parts how much of the change each cause makes up (Shapley's value), adding up to 1, negative where it worked against
     *     it; causes without a part are left out; empty if it cannot be told
     * @param possible the causes of the parts, or, where there are none, those that may be at work; none if nothing tells why
     * @param textOf which texts are different, where {@link Cause#TEXT} is among the causes
     */
    record LabelMove(
            ShareChange.Kind kind,
            String id,
            Value before,
            Value after,
            List<Mark> gone,
            List<Mark> come,
            SortedMap<Cause, Double> parts,
            List<Cause> possible,
            List<TextOf> textOf) {

        public LabelMove {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
            possible = List.copyOf(possible);
            textOf = List.copyOf(textOf);
        }
    }

    /**
     * What a label was or is.
     *
     * @param name the stance, or whether the label is there ({@code yes}, {@code no})
     * @param uncertain true if a stance is told as uncertain
     */
    record Value(String name, boolean uncertain) {

        @Override
        public String toString() {
            return name + (uncertain ? "?" : "");
        }
    }

    /** Whose text a label changed with. */
    enum TextOf {
        /** The item itself. */
        ITEM("its text changed"),
        /** The title of the thread, where it is what stances are about. */
        TITLE("the title changed (it is the target)"),
        /** The comment that the item answers. */
        PARENT("what it answers changed"),
        /** The post, where nothing nearer is different. */
        POST("the post changed"),
        /** Any other text of the corpus. */
        OTHER("other texts changed");

        private final String words;

        TextOf(String words) {
            this.words = words;
        }

        /** In a sentence. */
        public String words() {
            return words;
        }
    }

    /** Words that stayed, went or came. */
    record WordEdit(What what, String text) {

        /** What became of the words. */
        public enum What {
            SAME,
            GONE,
            COME
        }
    }
}
