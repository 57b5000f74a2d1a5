package dev.colloquy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonFilesTest {

    private final List<JsonValue> values = new ArrayList<>();
    private final List<JsonValue> parts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final JsonFiles.Handler handler = new JsonFiles.Handler() {
        @Override
        public void value(JsonValue value) {
            values.add(value);
        }

        @Override
        public void part(JsonValue value) {
            parts.add(value);
        }

        @Override
        public void fault(Place place, String why) {
            faults.add(place.line() + ":" + place.column() + " " + why);
        }
    };

    private static Chars chars(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Chars(new ByteArrayInputStream(bytes), Encoding.of(bytes, /* whole= */ true));
    }

    @Test
    void everyValueKnowsItsPlace() throws IOException {
        String file = "[ {\"a\": \"x\\u00e9\\n\\\"y\", \"n\": -1.5e3}, [true, null], \"\uD83D\uDE00z\" ]\n";
        JsonFiles.values(chars(file), /* elements= */ true, handler);
        assertThat(faults).isEmpty();
        assertThat(values).hasSize(3);
        JsonValue first = values.get(0);
        assertThat(first.start()).isEqualTo(2);
        Located a = first.get("a").located();
        assertThat(a.value()).isEqualTo("x\u00e9\n\"y");
        assertThat(a.start() + a.text().place(4)).isEqualTo(file.indexOf("y\""));
        assertThat(first.get("n").text()).contains("-1.5e3");
        assertThat(first.get("no").get("way").text()).isEmpty();
        assertThat(values.get(1).values().get(0).isTrue()).isTrue();
        assertThat(values.get(2).text()).contains("\uD83D\uDE00z");
    }

    @Test
    void whatWasReadBeforeAFaultStands() throws IOException {
        JsonFiles.values(chars("[{\"a\": 1},\n {\"a\": 2},\n {\"a\": oops}]"), /* elements= */ true, handler);
        assertThat(values).hasSize(2);
        assertThat(faults).singleElement().asString().startsWith("3:");
        values.clear();
        faults.clear();
        JsonFiles.values(chars("{\"a\": [1, {\"b\": \"cut"), /* elements= */ false, handler);
        assertThat(values).isEmpty();
        assertThat(faults).hasSize(1);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(1).get("a").values().get(0).text()).contains("1");
    }

    @Test
    void whatOtherProgramsWriteThoughItIsNoJsonIsRead() throws IOException {
        JsonFiles.values(
                chars("[{\"a\": NaN, \"b\": -Infinity, \"c\": \"two\nlines\",}, {\"a\": 2},]"),
                /* elements= */ true,
                handler);
        assertThat(faults).isEmpty();
        assertThat(values).hasSize(2);
        assertThat(values.get(0).get("a").text()).isEmpty();
        assertThat(values.get(0).get("c").text()).contains("two\nlines");
    }

    @Test
    void aBadLineCostsThatLine() throws IOException {
        JsonFiles.lines(chars("{\"a\": 1}\r\n\n{\"a\": \n{\"a\": 3} x\n{\"a\": 4}"), handler);
        assertThat(values).extracting(v -> v.get("a").text().orElse("")).containsExactly("1", "4");
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0)).startsWith("3:");
        assertThat(faults.get(1)).startsWith("4:");
        assertThat(values.get(1).start()).isEqualTo(29);
    }

    @Test
    void longValuesAndDeepOnesAreRead() throws IOException {
        String deep = "[".repeat(JsonFiles.MAX_DEPTH - 10) + "\"" + "long ".repeat(200_000) + "\""
                + "]".repeat(JsonFiles.MAX_DEPTH - 10);
        JsonFiles.values(chars(deep), /* elements= */ false, handler);
        assertThat(values).hasSize(1);
        JsonFiles.values(chars("[".repeat(1_000_000)), /* elements= */ false, handler);
        assertThat(faults).hasSize(1);
    }

    @Test
    void theBeginningOfACutTextIsReadAsFarAsItGoes() {
        JsonValue value = JsonFiles.beginning("[{\"a\": {\"b\": 1}, \"c\": [2, \"cu");
        assertThat(value.values().get(0).get("a").get("b").text()).contains("1");
        assertThat(value.values().get(0).get("c").values()).hasSize(1);
        assertThat(JsonFiles.beginning("")).isEqualTo(JsonValue.Missing.VALUE);
        assertThat(JsonFiles.beginning("no")).isEqualTo(JsonValue.Missing.VALUE);
    }

    @Test
    void placesCanBeLookedUpWhileAValueIsTold() throws IOException {
        String file = "{\"a\": 1}\r\n{\"a\": 2}\n\n  {\"a\": 3}\n";
        List<Place> places = new ArrayList<>();
        Chars chars = chars(file);
        JsonFiles.lines(chars, placing(chars, places));
        assertThat(places).containsExactly(new Place(1, 1), new Place(2, 1), new Place(4, 3));
        places.clear();
        Chars again = chars(file);
        JsonFiles.values(again, /* elements= */ true, placing(again, places));
        assertThat(places).containsExactly(new Place(1, 1), new Place(2, 1), new Place(4, 3));
    }

    private static JsonFiles.Handler placing(Chars chars, List<Place> places) {
        return new JsonFiles.Handler() {
            @Override
            public void value(JsonValue value) {
                places.add(chars.place(value.start()));
                assertThat(chars.lines().place(value.start())).isEqualTo(chars.place(value.start()));
            }

            @Override
            public void fault(Place place, String why) {
                throw new AssertionError(why);
            }
        };
    }

    @Test
    void linesAreToldFromValues() throws IOException {
        assertThat(JsonLayout.of(chars("{\"a\": 1}\n{\"a\": 2}\n"))).isEqualTo(JsonLayout.LINES);
        assertThat(JsonLayout.of(chars("{\"a\": \n{\"a\": 2}\r\n\n{\"a\": 2}"))).isEqualTo(JsonLayout.LINES);
        assertThat(JsonLayout.of(chars("[1, 2]\n[3]\n"))).isEqualTo(JsonLayout.LINES);
        assertThat(JsonLayout.of(chars("{\"a\": 1}\n"))).isEqualTo(JsonLayout.VALUES);
        assertThat(JsonLayout.of(chars("[\n{\"a\": 1}\n,\n{\"a\": 2}\n]"))).isEqualTo(JsonLayout.VALUES);
        assertThat(JsonLayout.of(chars("[{\"a\": 1},\n{\"a\": 2}]"))).isEqualTo(JsonLayout.VALUES);
    }

    @Test
    void aValueTooLongForMemoryIsAFault() throws IOException {
        JsonFiles.values(chars("{\"a\": [" + "\"word and word\", ".repeat(2_500_000)), /* elements= */ true, handler);
        assertThat(faults).singleElement().asString().contains("longer than 32 million");
    }
}
