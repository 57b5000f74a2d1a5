package dev.colloquy.annotate.source;

import dev.colloquy.cite.WorkType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The words for kinds of works, a table that ships with the program. */
final class WorkNouns {

    private static final Map<String, WorkNoun> BY_FORM = read();

    private WorkNouns() {}

    /** A noun that was found. */
    record Found(WorkNoun noun, int end) {}

    /** The noun at a place, the longer one where two words make one ("blog post"). */
    static Optional<Found> at(ItemWords words, int place) {
        boolean named = words.capital(place) && !words.opens(place);
        if (!words.isWord(place) || named || words.tagged(place, "VERB")) {
            return Optional.empty();
        }
        if (words.isWord(place + 1)) {
            WorkNoun two = BY_FORM.get(words.low(place) + " " + words.low(place + 1));
            if (two != null) {
                return Optional.of(new Found(two, place + 2));
            }
        }
        boolean compound = words.adjacent(place)
                && !words.genitive(place)
                && words.tagged(place + 1, "NOUN")
                && !words.low(place + 1).endsWith("s")
                && !words.capital(place + 1)
                && !Lexicon.SAYING.contains(words.low(place + 1));
        return Optional.ofNullable(BY_FORM.get(words.low(place)))
                .filter(noun -> !compound)
                .map(noun -> new Found(noun, place + 1));
    }

    /** The noun of a word. */
    static Optional<WorkNoun> of(String word) {
        return Optional.ofNullable(BY_FORM.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, WorkNoun> read() {
        Map<String, WorkNoun> nouns = new TreeMap<>();
        String name = "work-nouns.tsv";
        try (InputStream in = Objects.requireNonNull(WorkNouns.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                WorkNoun noun = new WorkNoun(
                        cells[0],
                        WorkType.ofCsl(cells[2]),
                        WorkNoun.Family.of(cells[3]),
                        WorkNoun.Strength.valueOf(cells[4].toUpperCase(Locale.ROOT)));
                nouns.put(cells[0], noun);
                nouns.putIfAbsent(cells[1], noun);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return nouns;
    }
}
