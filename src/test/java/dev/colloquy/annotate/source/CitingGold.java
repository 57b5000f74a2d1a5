package dev.colloquy.annotate.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** Hand-coded threads in which people cite, one a line; {@code src/test/resources/citing/README.md} tells their form. */
record CitingGold(
        String id,
        ThreadDoc thread,
        Map<String, Source> sources,
        List<Mention> mentions,
        List<Quoted> quotes,
        List<Quoted> people) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a coder says of a work; fields by their names, those unknown left out. */
    record Source(String id, Map<String, String> fields) {}

    /** A mention: the works that it may mean; none if it points to nothing in the thread. */
    record Mention(String item, Span span, String kind, Set<String> sources) {}

    /** A passage or a person, and the work that it belongs to. */
    record Quoted(String item, Span span, String source) {}

    static List<CitingGold> read(Path file) throws IOException {
        List<CitingGold> all = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                        StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    all.add(of(MAPPER.readTree(line)));
                }
            }
        }
        return all;
    }

    private static CitingGold of(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Optional<String>> parents = new LinkedHashMap<>();
        node.path("items").forEach(i -> {
            texts.put(i.path("id").asText(), i.path("text").asText());
            parents.put(
                    i.path("id").asText(),
                    i.path("parent").isNull()
                            ? Optional.empty()
                            : Optional.of(i.path("parent").asText()));
        });
        Post post = new Post("", Optional.empty(), Optional.empty(), SourceText.of(texts.getOrDefault("post", "")));
        List<Comment> comments = new ArrayList<>();
        texts.forEach((id, text) -> {
            if (!id.equals("post")) {
                comments.add(new Comment(
                        id,
                        comments.size() + 1,
                        parents.getOrDefault(id, Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        SourceText.of(text)));
            }
        });
        ThreadDoc thread =
                new ThreadDoc(node.path("id").asText(), node.path("id").asText(), post, comments, OptionalInt.empty());
        Map<String, Source> sources = new LinkedHashMap<>();
        node.path("sources").forEach(s -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String name : List.of("url", "publisher", "author", "date", "title", "type")) {
                if (s.hasNonNull(name)) {
                    fields.put(name, s.path(name).asText());
                }
            }
            if (s.hasNonNull("year")) {
                fields.put("year", s.path("year").asText());
            }
            sources.put(s.path("id").asText(), new Source(s.path("id").asText(), fields));
        });
        List<Mention> mentions = new ArrayList<>();
        node.path("mentions").forEach(m -> {
            Set<String> meant = new TreeSet<>();
            if (m.path("source").isArray()) {
                m.path("source").forEach(x -> meant.add(x.asText()));
            } else if (!m.path("source").isNull()) {
                meant.add(m.path("source").asText());
            }
            String item = m.path("item").asText();
            mentions.add(new Mention(
                    item, span(texts.getOrDefault(item, ""), m), m.path("kind").asText(), meant));
        });
        return new CitingGold(
                node.path("id").asText(),
                thread,
                sources,
                mentions,
                quoted(node.path("quotes"), texts),
                quoted(node.path("people"), texts));
    }

    private static List<Quoted> quoted(JsonNode list, Map<String, String> texts) {
        List<Quoted> all = new ArrayList<>();
        list.forEach(q -> all.add(new Quoted(
                q.path("item").asText(),
                span(texts.getOrDefault(q.path("item").asText(), ""), q),
                q.path("source").asText())));
        return all;
    }

    private static Span span(String text, JsonNode coded) {
        String words = coded.path("text").asText();
        int at = -1;
        for (int n = 0; n < coded.path("nth").asInt(1); n++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }
}
