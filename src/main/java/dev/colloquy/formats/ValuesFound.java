package dev.colloquy.formats;

import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.List;

/** Keeps all values of a small file, also the one that it breaks off in, and what is wrong with it. */
public final class ValuesFound implements JsonFiles.Handler {

    private final List<JsonValue> values = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** What is wrong, and where; a sentence without a full stop. */
    public record Fault(Place place, String why) {}

    @Override
    public void value(JsonValue value) {
        values.add(value);
    }

    @Override
    public void part(JsonValue value) {
        values.add(value);
    }

    @Override
    public void fault(Place place, String why) {
        faults.add(new Fault(place, why));
    }

    public List<JsonValue> values() {
        return List.copyOf(values);
    }

    /** The first value; missing if there is none. */
    public JsonValue first() {
        return values.isEmpty() ? JsonValue.Missing.VALUE : values.get(0);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
