package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.ValuesFound;
import dev.colloquy.formats.YamlFiles;
import dev.colloquy.text.MappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text below a head, as static sites keep posts and comments: YAML between two lines of dashes, or lines of a name and a value
 * with a blank line below them.
 *
 * @param faults what is wrong in the head
 */
record FrontMatter(JsonValue head, Located body, List<ValuesFound.Fault> faults) {

    private static final Pattern FENCED = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9_-]{1,30}):[ \\t]*([^\\r\\n]*)(?:\\R|\\z)");
    private static final Pattern BLANK = Pattern.compile("^[ \\t]*\\R");

    /** The head and body of a text; empty if it has no head. */
    static Optional<FrontMatter> of(String text) {
        Matcher fenced = FENCED.matcher(text);
        if (fenced.find()) {
            List<ValuesFound.Fault> faults = new ArrayList<>();
            JsonValue head = yaml(text.substring(0, fenced.end(1)), faults);
            return head.isObject()
                    ? Optional.of(new FrontMatter(head, from(text, fenced.end()), faults))
                    : Optional.empty();
        }
        return lines(text);
    }

    private static JsonValue yaml(String text, List<ValuesFound.Fault> faults) {
        ValuesFound found = new ValuesFound();
        YamlFiles.values(text, found);
        faults.addAll(found.faults());
        return found.first();
    }

    private static Optional<FrontMatter> lines(String text) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        Matcher line = LINE.matcher(text);
        int at = 0;
        while (line.region(at, text.length()).lookingAt()) {
            Located value = new Located(line.start(2), MappedText.of(line.group(2)));
            fields.put(line.group(1).toLowerCase(Locale.ROOT), new JsonValue.Words(line.start(2), value));
            at = line.end();
        }
        boolean ended = BLANK.matcher(text).region(at, text.length()).lookingAt();
        return fields.size() > 1 && ended
                ? Optional.of(new FrontMatter(new JsonValue.Struct(0, fields), from(text, at), List.of()))
                : Optional.empty();
    }

    private static Located from(String text, int at) {
        return new Located(at, MappedText.of(text.substring(at)).strip());
    }

    /** True for a post that has its comments in its head. */
    boolean isPost() {
        return Fields.isPage(head);
    }

    /** True for one comment: somebody's, with a date or what it belongs to, and without a title or a layout. */
    boolean isComment() {
        boolean belongs = Fields.date(head).isPresent()
                && (Fields.page(head).isPresent()
                        || Fields.parent(head).isPresent()
                        || Fields.id(head).isPresent()
                        || head.has("email")
                        || head.has("website")
                        || head.has("link")
                        || head.has("url")
                        || head.has("replyto"));
        return Fields.author(head).isPresent()
                && belongs
                && body.text().length() > 0
                && !head.has("title")
                && !head.has("layout");
    }
}
