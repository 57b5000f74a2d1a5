package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of comments, in our own JSON: {@code status} where one is not published, {@code leftOut} where some were not read. */
final class StatusJson {

    private static final String STATUS = "status";
    private static final String LEFT_OUT = "leftOut";

    private StatusJson() {}

    /** Writes an item's status, unless it is what nearly all have. */
    static void status(ObjectNode node, Item item) {
        if (item instanceof Comment comment && comment.status() != Status.PUBLISHED) {
            node.put(STATUS, comment.status().code());
        }
    }

    /** Writes how many comments of a thread were left out, by status, if any were. */
    static void leftOut(ObjectNode node, ThreadDoc thread) {
        if (!thread.leftOut().isEmpty()) {
            ObjectNode counts = node.putObject(LEFT_OUT);
            thread.leftOut().forEach((status, n) -> counts.put(status.code(), n));
        }
    }

    static Status status(JsonAt item) {
        Optional<String> code = item.optional(STATUS);
        Optional<Status> status = code.flatMap(Status::of);
        if (code.isPresent() && status.isEmpty()) {
            unknown(item.get(STATUS), code.get());
        }
        return status.orElse(Status.PUBLISHED);
    }

    static SortedMap<Status, Integer> leftOut(JsonAt thread) {
        SortedMap<Status, Integer> counts = new TreeMap<>();
        if (thread.get(LEFT_OUT).node().isMissingNode()) {
            return counts;
        }
        JsonAt node = thread.object(LEFT_OUT);
        node.node()
                .fieldNames()
                .forEachRemaining(code -> Status.of(code)
                        .ifPresentOrElse(s -> counts.put(s, node.count(code)), () -> unknown(node.get(code), code)));
        return counts;
    }

    private static void unknown(JsonAt at, String code) {
        at.fault("“" + code.toLowerCase(Locale.ROOT) + "” is no status; they are "
                + Arrays.stream(Status.values()).map(Status::code).collect(Collectors.joining(", ")));
    }
}
