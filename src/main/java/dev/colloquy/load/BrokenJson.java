package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonLayout;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out why a file that should be JSON is none, where no reader knows it. */
final class BrokenJson {

    private static final Pattern BEGINNING = Pattern.compile("[\\[{]\\s*+(?:[\"{}\\[\\]]|-?\\d|true|false|null)");
    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");

    private BrokenJson() {}

    /** The first place that is no JSON of a file that begins as JSON or is named so. */
    static Optional<ReadProblem> in(RawFile file, Sample sample) throws IOException {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)
                && !BEGINNING.matcher(sample.text().stripLeading()).lookingAt()) {
            return Optional.empty();
        }
        JsonLayout layout;
        try (Chars chars = file.chars()) {
            layout = JsonLayout.of(chars);
        }
        First first = new First(file.path());
        try (Chars chars = file.chars()) {
            if (layout == JsonLayout.LINES) {
                JsonFiles.lines(chars, first);
            } else {
                JsonFiles.values(chars, /* elements= */ true, first);
            }
        }
        return first.fault;
    }

    private static final class First implements JsonFiles.Handler {

        private final String path;
        private Optional<ReadProblem> fault = Optional.empty();

        First(String path) {
            this.path = path;
        }

        @Override
        public void value(JsonValue value) {}

        @Override
        public boolean enough() {
            return fault.isPresent();
        }

        @Override
        public void fault(Place place, String why) {
            fault = fault.or(() -> Optional.of(
                    ReadProblem.at(Severity.ERROR, path, place.line(), place.column(), "cannot be read: " + why)
                            .withHint("mend it there, save it anew where it comes from, or take it away")));
        }
    }
}
