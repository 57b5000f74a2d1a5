package dev.colloquy.load.table;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.text.MappedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the objects of a file of lines hold further in: the name of an author who is an object of its own, and of short messages the
 * whole text, what they answer, and the addresses that their short links lead to.
 */
final class Nested {

    private static final List<String> NAMES = List.of(
            "screen_name", "name", "username", "displayName", "displayname", "display_name", "login", "nickname");

    private Nested() {}

    /** What a role is in an object, where the field that has its name is not it. */
    static JsonValue value(Role role, JsonValue value, JsonValue.Struct object) {
        return switch (role) {
            case AUTHOR -> value.isObject() ? name(value) : value;
            case PARENT -> value.text().isPresent() ? value : answered(object).orElse(value.get("id"));
            case TEXT -> text(value, object);
            default -> value;
        };
    }

    private static JsonValue name(JsonValue person) {
        return NAMES.stream()
                .map(person::get)
                .filter(n -> n.text().isPresent())
                .findFirst()
                .orElse(JsonValue.Missing.VALUE);
    }

    private static Optional<JsonValue> answered(JsonValue.Struct object) {
        return object.get("referenced_tweets").values().stream()
                .filter(r -> r.get("type").text().filter("replied_to"::equals).isPresent())
                .map(r -> r.get("id"))
                .findFirst();
    }

    private static JsonValue text(JsonValue value, JsonValue.Struct object) {
        JsonValue whole = object.get("extended_tweet");
        boolean cut = whole.get("full_text").text().isPresent();
        JsonValue text = cut ? whole.get("full_text") : value;
        List<JsonValue> links = (cut ? whole : object)
                .get("entities").get("urls").values().stream()
                        .filter(l -> l.get("url").text().isPresent()
                                && l.get("expanded_url").text().isPresent())
                        .toList();
        if (links.isEmpty() || text.text().isEmpty()) {
            return text;
        }
        Located located = text.located();
        return new JsonValue.Words(text.start(), new Located(located.start(), expanded(located.text(), links)));
    }

    /** The text with each short link replaced by where it leads to. */
    private static MappedText expanded(MappedText text, List<JsonValue> links) {
        String value = text.value();
        List<JsonValue> longest = links.stream()
                .sorted(Comparator.comparing((JsonValue l) -> -shortened(l).length()))
                .toList();
        MappedText.Builder out = MappedText.builder();
        for (int at = 0; at < value.length(); ) {
            Optional<JsonValue> link = link(value, at, longest);
            String told = link.map(Nested::shortened).orElse("");
            String leads = link.flatMap(l -> l.get("expanded_url").text()).orElse("");
            if (link.isPresent()) {
                out.append(leads, at, at + told.length());
            } else {
                out.append(value.charAt(at), at, at + 1);
            }
            at += Math.max(1, told.length());
        }
        return out.build().in(text);
    }

    private static Optional<JsonValue> link(String value, int at, List<JsonValue> links) {
        return value.charAt(at) != 'h'
                ? Optional.empty()
                : links.stream().filter(l -> value.startsWith(shortened(l), at)).findFirst();
    }

    private static String shortened(JsonValue link) {
        return link.get("url").text().orElse("");
    }
}
