package dev.colloquy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Comments of just 100 words from our own written corpus ({@code src/training/data/written}), none like another: items in an
 * order that is mixed once and for all, put together until they are long enough. Run with a file and a number it writes so many,
 * one a line.
 */
public final class BenchTexts {

    private static final Path CORPUS = Path.of("src/training/data/written");
    private static final int WORDS = 100;
    private static final long SEED = 7;

    private BenchTexts() {}

    /** So many comments, always the same; run from the project's folder. */
    public static List<String> comments(int wanted) {
        List<String> items = new ArrayList<>(items());
        Collections.shuffle(items, new Random(SEED));
        List<String> comments = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String item : items) {
            words.addAll(List.of(item.split("\\s+")));
            if (words.size() >= WORDS) {
                comments.add(String.join(" ", words.subList(0, WORDS)));
                words.clear();
            }
            if (comments.size() == wanted) {
                return comments;
            }
        }
        throw new IllegalArgumentException("the corpus has only " + comments.size() + " comments");
    }

    private static List<String> items() {
        ObjectMapper mapper = new ObjectMapper();
        List<String> items = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        List<String> sentences = new ArrayList<>();
                        for (JsonNode sentence : mapper.readTree(line).get("s")) {
                            sentences.add(sentence.get(0).asText());
                        }
                        items.add(String.join(" ", sentences));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), comments(Integer.parseInt(args[1])));
    }
}
