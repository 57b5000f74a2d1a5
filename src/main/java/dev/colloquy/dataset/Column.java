package dev.colloquy.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table and what it means.
 *
 * @param name small letters, digits and low lines; no word that SQL reserves
 * @param unit what its numbers count or measure
 * @param missing what no value means; empty if there always is one
 * @param values all values that there may be, where they are few
 */
public record Column(
        String name,
        Kind kind,
        String description,
        Optional<String> unit,
        Optional<String> missing,
        List<String> values) {

    public Column {
        values = List.copyOf(values);
    }

    /** Kinds of values, by the names that Frictionless Data gives them. */
    public enum Kind {
        TEXT("string"),
        WHOLE("integer"),
        NUMBER("number"),
        TRUTH("boolean"),
        DAY("date");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static Column text(String name, String description) {
        return of(name, Kind.TEXT, description);
    }

    public static Column whole(String name, String description) {
        return of(name, Kind.WHOLE, description);
    }

    public static Column number(String name, String description) {
        return of(name, Kind.NUMBER, description);
    }

    public static Column truth(String name, String description) {
        return of(name, Kind.TRUTH, description);
    }

    public static Column day(String name, String description) {
        return of(name, Kind.DAY, description);
    }

    private static Column of(String name, Kind kind, String description) {
        return new Column(name, kind, description, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with a unit. */
    public Column in(String what) {
        return new Column(name, kind, description, Optional.of(what), missing, values);
    }

    /** The same, with what no value means. */
    public Column orNothing(String meaning) {
        return new Column(name, kind, description, unit, Optional.of(meaning), values);
    }

    /** The same with all its values. */
    public Column oneOf(List<String> all) {
        return new Column(name, kind, description, unit, missing, all);
    }
}
