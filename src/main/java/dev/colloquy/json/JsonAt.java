package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file and the way to it. What is asked for and not there is a problem of the file, and something harmless is handed
 * out in its place: a file with problems is not used.
 */
final class JsonAt {

    private static final ContentHash NO_HASH = ContentHash.of("");

    private final JsonFile file;
    private final @Nullable JsonAt around;
    private final String key;
    private final int index;
    private final JsonNode node;

    private JsonAt(JsonFile file, @Nullable JsonAt around, String key, int index, JsonNode node) {
        this.file = file;
        this.around = around;
        this.key = key;
        this.index = index;
        this.node = node;
    }

    /** The whole of a file. */
    JsonAt(JsonFile file, JsonNode root) {
        this(file, null, "", -1, root);
    }

    JsonNode node() {
        return node;
    }

    private JsonPointer path() {
        if (around == null) {
            return JsonPointer.empty();
        }
        return index < 0 ? around.path().appendProperty(key) : around.path().appendIndex(index);
    }

    void problem(Severity severity, String message, String hint) {
        file.problem(severity, path(), message, hint);
    }

    void fault(String message) {
        problem(Severity.ERROR, message, JsonFile.AGAIN);
    }

    private boolean absent() {
        return node.isMissingNode() || node.isNull();
    }

    /** True if there is a value, and it is not null. */
    boolean given() {
        return !absent();
    }

    /** The value of a key, which may be missing. */
    JsonAt get(String name) {
        return new JsonAt(file, this, name, -1, node.path(name));
    }

    /** The object of a key. */
    JsonAt object(String name) {
        JsonAt at = get(name);
        if (!at.node.isObject()) {
            at.fault(at.absent() ? "is missing" : "must be an object");
        }
        return at;
    }

    /** The entries of a list. */
    List<JsonAt> list(String name) {
        JsonAt at = get(name);
        if (!at.node.isArray()) {
            at.fault(at.absent() ? "is missing" : "must be a list");
        }
        List<JsonAt> entries = new ArrayList<>();
        for (int i = 0; at.node.isArray() && i < at.node.size(); i++) {
            entries.add(new JsonAt(file, at, "", i, at.node.get(i)));
        }
        return entries;
    }

    String text(String name) {
        JsonAt at = get(name);
        if (!at.node.isTextual()) {
            at.fault(at.absent() ? "is missing" : "must be text");
        }
        return whole(at.node.asText(""));
    }

    /** A text whose halves of surrogate pairs that stand alone, which nobody can write, are U+FFFD. */
    private static String whole(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Text that may be missing or null. */
    Optional<String> optional(String name) {
        JsonAt at = get(name);
        if (!at.absent() && !at.node.isTextual()) {
            at.fault("must be text or null");
        }
        return at.node.isTextual() ? Optional.of(whole(at.node.asText())) : Optional.empty();
    }

    /** A number of things, 0 or more. */
    int count(String name) {
        JsonAt at = get(name);
        if (!at.node.isIntegralNumber() || !at.node.canConvertToInt() || at.node.asInt() < 0) {
            at.fault(at.absent() ? "is missing" : "must be a whole number of at least 0");
            return 0;
        }
        return at.node.asInt();
    }

    boolean flag(String name) {
        JsonAt at = get(name);
        if (!at.node.isBoolean()) {
            at.fault(at.absent() ? "is missing" : "must be true or false");
        }
        return at.node.asBoolean(false);
    }

    ContentHash hash(String name) {
        return optionalHash(name).orElseGet(() -> {
            if (get(name).absent()) {
                get(name).fault("is missing");
            }
            return NO_HASH;
        });
    }

    Optional<ContentHash> optionalHash(String name) {
        Optional<String> text = optional(name);
        if (text.isPresent() && !text.get().matches("sha256:[0-9a-f]{64}")) {
            get(name).fault("is no digest (sha256: and 64 hexadecimal digits)");
            return Optional.empty();
        }
        return text.map(ContentHash::new);
    }

    /** One of a set of labels. */
    <E extends Enum<E>> E label(String name, Class<E> labels) {
        JsonAt at = get(name);
        E[] known = labels.getEnumConstants();
        return Arrays.stream(known)
                .filter(l -> at.node.isTextual() && l.name().equals(at.node.asText()))
                .findFirst()
                .orElseGet(() -> {
                    at.problem(
                            Severity.ERROR,
                            at.absent()
                                    ? "is missing"
                                    : "“" + at.node.asText() + "” is no label that this program knows",
                            "labels are "
                                    + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))
                                    + "; if a newer program wrote this, use that");
                    return known[0];
                });
    }
}
