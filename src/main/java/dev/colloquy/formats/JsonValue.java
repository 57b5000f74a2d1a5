package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of JSON (RFC 8259), or of YAML as far as it is the same, with its place in the file. What is not there is {@link Missing},
 * so that a path can be followed.
 */
public sealed interface JsonValue {

    /** Where it begins in the file, in characters as decoded; -1 of what is missing. */
    long start();

    /**
     * An object.
     *
     * @param fields in the order of the file; of a name that is there twice, the later one
     */
    record Struct(long start, Map<String, JsonValue> fields) implements JsonValue {
        public Struct {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** An array. */
    record Array(long start, List<JsonValue> values) implements JsonValue {
        public Array {
            values = List.copyOf(values);
        }
    }

    /**
     * A string.
     *
     * @param raw as it stands in the file, with its quotation marks
     */
    record Text(long start, String raw) implements JsonValue {}

    /**
     * A number, {@code true}, {@code false} or {@code null}.
     *
     * @param raw as it stands in the file
     */
    record Plain(long start, String raw) implements JsonValue {}

    /**
     * A string of a format that writes them in other ways than JSON does.
     *
     * @param words with their places
     */
    record Words(long start, Located words) implements JsonValue {}

    /** Nothing. */
    record Missing() implements JsonValue {

        /** The one there is. */
        public static final Missing VALUE = new Missing();

        @Override
        public long start() {
            return -1;
        }
    }

    /** A field of an object; {@link Missing} if there is none, or if this is no object. */
    default JsonValue get(String name) {
        return this instanceof Struct object ? object.fields().getOrDefault(name, Missing.VALUE) : Missing.VALUE;
    }

    /** The values of an array; none if this is no array. */
    default List<JsonValue> values() {
        return this instanceof Array array ? array.values() : List.of();
    }

    default boolean has(String name) {
        return this instanceof Struct object && object.fields().containsKey(name);
    }

    default boolean isObject() {
        return this instanceof Struct;
    }

    default boolean isArray() {
        return this instanceof Array;
    }

    default boolean isTrue() {
        return this instanceof Plain plain && plain.raw().equals("true");
    }

    /** A string or a number as text; empty for anything else, and for an empty string. */
    default Optional<String> text() {
        if (this instanceof Text text) {
            return Optional.of(JsonStrings.plain(text.raw())).filter(t -> !t.isEmpty());
        }
        if (this instanceof Words other) {
            return Optional.of(other.words().value()).filter(t -> !t.isEmpty());
        }
        boolean number = this instanceof Plain plain
                && !plain.raw().isEmpty()
                && (plain.raw().charAt(0) == '-'
                        || Character.isDigit(plain.raw().charAt(0)));
        return number ? Optional.of(((Plain) this).raw()) : Optional.empty();
    }

    /** A string with the places of its units; an empty text for anything else. */
    default Located located() {
        if (this instanceof Words other) {
            return other.words();
        }
        return this instanceof Text text
                ? new Located(text.start(), JsonStrings.decode(text.raw()))
                : new Located(Math.max(0, start()), MappedText.of(""));
    }
}
