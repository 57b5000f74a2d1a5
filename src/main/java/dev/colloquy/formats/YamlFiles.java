package dev.colloquy.formats;

import dev.colloquy.text.Place;
import dev.colloquy.text.YamlEscapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads foreign YAML 1.2 as the values that JSON has, with their places: maps, lists, texts, numbers, true, false and null. Nothing
 * is ever built of a tag. Within limits: {@value #MAX_DEPTH} levels, and {@value #MAX_VALUES} values with what aliases repeat
 * counted each time. Without recursion.
 */
public final class YamlFiles {

    /** Deeper nesting is refused. */
    public static final int MAX_DEPTH = 500;

    /** More values are refused; who repeats a list a million times by aliases means no good. */
    public static final int MAX_VALUES = 2_000_000;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final char REPLACEMENT = '\uFFFD';

    private YamlFiles() {}

    /** Reads the documents of a text; what was read before a fault stands. */
    public static void values(String text, JsonFiles.Handler handler) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        String printable = printable(text);
        Tree tree = new Tree(printable, handler);
        try {
            for (Event event : new Parse(settings).parseString(printable)) {
                if (!tree.take(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            handler.fault(
                    mark.map(YamlFiles::place).orElse(Place.NONE),
                    "it is no YAML from here on (" + e.getProblem() + ")");
        } catch (YamlEngineException e) {
            handler.fault(Place.NONE, "it is no YAML (" + e.getMessage() + ")");
        } catch (IllegalArgumentException e) {
            handler.fault(
                    YamlEscapes.impossible(printable).orElse(Place.NONE),
                    "it is no YAML from here on (an escape names no character)");
        }
        tree.end();
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** What YAML cannot hold is shown as U+FFFD, so that the rest can be read. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!StreamReader.isPrintable(c)) {
                out.setCharAt(at, REPLACEMENT);
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    /** A value and how many values it is with all that is in it. */
    private record Sized(JsonValue value, long size) {}

    /** A map or list that is being read. */
    private static final class Open {
        private final long start;
        private final boolean map;
        private final String anchor;
        private final Map<String, JsonValue> fields = new LinkedHashMap<>();
        private final List<JsonValue> values = new ArrayList<>();
        private Optional<String> key = Optional.empty();
        private long size = 1;

        Open(long start, boolean map, String anchor) {
            this.start = start;
            this.map = map;
            this.anchor = anchor;
        }

        void add(Sized sized) {
            size += sized.size();
            if (!map) {
                values.add(sized.value());
            } else if (key.isEmpty()) {
                key = Optional.of(sized.value().text().orElse(""));
            } else {
                fields.put(key.get(), sized.value());
                key = Optional.empty();
            }
        }

        Sized close() {
            return new Sized(map ? new JsonValue.Struct(start, fields) : new JsonValue.Array(start, values), size);
        }
    }

    /** Builds values of events. */
    private static final class Tree {
        private final YamlText text;
        private final JsonFiles.Handler handler;
        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, Sized> anchors = new HashMap<>();

        Tree(String text, JsonFiles.Handler handler) {
            this.text = new YamlText(text);
            this.handler = handler;
        }

        /** Takes an event; false if no more can be taken. */
        boolean take(Event event) {
            if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
                tag(event);
                return node(node);
            }
            if (event instanceof AliasEvent alias) {
                String name = alias.getAlias().getValue();
                Sized known = anchors.get(name);
                if (known == null) {
                    fault(event, "the alias *" + name + " stands for nothing that is whole; it is left out");
                    return add(new Sized(new JsonValue.Plain(start(event), "null"), 1), event);
                }
                return add(known, event);
            }
            return !(event instanceof CollectionEndEvent) || add(close(), event);
        }

        private boolean node(NodeEvent node) {
            String anchor = node.getAnchor().map(a -> a.getValue()).orElse("");
            if (node instanceof CollectionStartEvent) {
                open.push(new Open(start(node), node instanceof MappingStartEvent, anchor));
                if (open.size() > MAX_DEPTH) {
                    fault(node, "it is nested too deeply; what follows is not read");
                    return false;
                }
                return true;
            }
            Sized value = new Sized(scalar((ScalarEvent) node), 1);
            if (!anchor.isEmpty()) {
                anchors.put(anchor, value);
            }
            return add(value, node);
        }

        private Sized close() {
            Open ended = open.pop();
            Sized value = ended.close();
            if (!ended.anchor.isEmpty()) {
                anchors.put(ended.anchor, value);
            }
            return value;
        }

        private boolean add(Sized value, Event event) {
            if (open.isEmpty()) {
                anchors.clear();
                handler.value(value.value());
                return true;
            }
            open.getFirst().add(value);
            if (open.getFirst().size > MAX_VALUES) {
                fault(event, "it holds more values than any thread; what follows is not read");
                return false;
            }
            return true;
        }

        private void tag(Event event) {
            Optional<String> tag = event instanceof ScalarEvent scalar
                    ? scalar.getTag()
                    : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
            if (tag.isPresent() && !tag.get().startsWith(STANDARD) && !tag.get().equals("!")) {
                fault(event, "the tag " + tag.get() + " is passed over");
            }
        }

        private void fault(Event event, String why) {
            handler.fault(event.getStartMark().map(YamlFiles::place).orElse(Place.NONE), why);
        }

        /** Hands on what is open, as far as it was read. */
        void end() {
            while (!open.isEmpty()) {
                Sized value = close();
                if (open.isEmpty()) {
                    handler.value(value.value());
                } else {
                    open.getFirst().add(value);
                }
            }
        }

        private long start(Event event) {
            return event.getStartMark().map(m -> text.offset(m.getIndex())).orElse(0);
        }

        private JsonValue scalar(ScalarEvent event) {
            int start = (int) start(event);
            String value = event.getValue();
            boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN
                    && event.getTag().isEmpty();
            if (plain && NUMBER.matcher(value).matches()) {
                return new JsonValue.Plain(start, value);
            }
            if (plain && NULL.matcher(value).matches()) {
                return new JsonValue.Plain(start, "null");
            }
            if (plain && (TRUE.matcher(value).matches() || FALSE.matcher(value).matches())) {
                return new JsonValue.Plain(start, TRUE.matcher(value).matches() ? "true" : "false");
            }
            int end = event.getEndMark().map(m -> text.offset(m.getIndex())).orElse(start);
            return new JsonValue.Words(start, new Located(0, text.scalar(value, start, end, event.getScalarStyle())));
        }
    }
}
