package dev.colloquy.load;

import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.text.Place;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One thing that a file says of a thread. */
public sealed interface ThreadRow {

    /** About how many bytes it takes in memory. */
    int weight();

    /**
     * The post.
     *
     * @param declared how many comments the site says it has
     */
    record Opening(String title, Optional<String> author, Optional<String> published, Words body, OptionalInt declared)
            implements ThreadRow {
        @Override
        public int weight() {
            return Words.OBJECTS + 2 * title.length() + body.weight();
        }
    }

    /** The title of the post, known from something else than the post. */
    record Named(String title) implements ThreadRow {
        @Override
        public int weight() {
            return Words.OBJECTS + title.length();
        }
    }

    /**
     * A comment; the parts as in {@link FoundComment}.
     *
     * @param order how comments that stand in a file like this one are put in order
     */
    record Answer(
            String key,
            Optional<String> parent,
            Optional<String> author,
            Optional<String> published,
            Words body,
            Status status,
            ThreadAssembly.Order order,
            Place place)
            implements ThreadRow {
        @Override
        public int weight() {
            return 2 * Words.OBJECTS + body.weight();
        }
    }

    /**
     * How many comments answer something, by the site's own count.
     *
     * @param key of the comment; empty for the post
     */
    record Counted(String key, int answers, Place place) implements ThreadRow {
        @Override
        public int weight() {
            return Words.OBJECTS;
        }
    }

    /**
     * Comments that were not loaded with the others.
     *
     * @param named keys of those that are told by name; some or all of them may be elsewhere in the file
     * @param count how many they are with all that answers them
     */
    record Folded(Set<String> named, int count, Place place) implements ThreadRow {
        public Folded {
            named = Set.copyOf(named);
        }

        @Override
        public int weight() {
            return Words.OBJECTS + Words.OBJECTS / 2 * named.size();
        }
    }

    /**
     * Something to tell of the thread; what is alike is counted together.
     *
     * @param count of how many; less than zero takes back what was told before
     * @param one what follows the number 1
     * @param many what follows any other number
     * @param place of the first
     */
    record Told(Severity severity, int count, String one, String many, Place place) implements ThreadRow {
        @Override
        public int weight() {
            return Words.OBJECTS;
        }
    }
}
