package dev.colloquy.load.page;

import dev.colloquy.formats.Entities;
import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An object of JSON-LD.
 *
 * @param base where its script begins in the page
 */
record LinkedItem(JsonValue value, long base) {

    private static final List<String> ANSWERS = List.of("comment", "comments", "acceptedAnswer", "suggestedAnswer");
    private static final Pattern MARKUP = Pattern.compile(
            "</(?:p|div|a|blockquote|ul|ol|em|strong|b|i|code|pre)>|<br ?/?>", Pattern.CASE_INSENSITIVE);

    String type() {
        JsonValue type = value.get("@type");
        return type.isArray() && !type.values().isEmpty()
                ? type.values().get(0).text().orElse("")
                : type.text().orElse("");
    }

    Optional<String> headline() {
        return text("headline", "name").map(t -> Words.oneLine(decoded(t).value()));
    }

    private static MappedText decoded(String text) {
        return Entities.decode(MappedText.of(text));
    }

    private Optional<String> text(String... names) {
        return Stream.of(names).flatMap(n -> value.get(n).text().stream()).findFirst();
    }

    /** Its text: plain, or in HTML if it is plainly that. */
    SourceText body() {
        Located text = Stream.of("text", "articleBody", "commentText")
                .map(n -> value.get(n).located())
                .filter(l -> !l.value().isBlank())
                .findFirst()
                .orElseGet(() -> value.get("text").located());
        boolean markup = MARKUP.matcher(text.value()).find();
        return new Located(base + text.start(), markup ? HtmlText.of(text.text()) : Entities.decode(text.text()))
                .source();
    }

    Optional<String> author() {
        return Stream.of("author", "creator")
                .map(value::get)
                .map(a -> a.isArray() && !a.values().isEmpty() ? a.values().get(0) : a)
                .map(a -> a.isObject() ? a.get("name") : a)
                .flatMap(a -> a.text().stream())
                .flatMap(a -> Words.name(decoded(a).value()).stream())
                .findFirst();
    }

    Optional<String> published() {
        return text("dateCreated", "datePublished", "uploadDate").flatMap(Words::date);
    }

    Optional<String> commentCount() {
        return text("commentCount");
    }

    /** What others call it. */
    List<String> names() {
        return Stream.of("@id", "url", "identifier")
                .flatMap(n -> value.get(n).text().stream())
                .toList();
    }

    /** What it says that it answers. */
    Optional<String> parent() {
        JsonValue parent = value.get("parentItem");
        return parent.isObject() ? new LinkedItem(parent, base).names().stream().findFirst() : parent.text();
    }

    /** Comments and answers within it, in order. */
    List<LinkedItem> answers() {
        return ANSWERS.stream()
                .map(value::get)
                .flatMap(v -> v.isArray() ? v.values().stream() : Stream.of(v))
                .filter(JsonValue::isObject)
                .map(v -> new LinkedItem(v, base))
                .toList();
    }

    long start() {
        return base + value.start();
    }

    @Override
    public boolean equals(Object other) {
        // Objects are told apart by their places: comparing deep ones would take long.
        return other instanceof LinkedItem that && start() == that.start();
    }

    @Override
    public int hashCode() {
        return Objects.hash(start());
    }
}
