package dev.colloquy.codebook;

import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a codebook says, as the description of a code: readable for people, and read back. The definition is the first line; below a
 * blank line stand {@code Key: value} lines and lists of lines that begin with a hyphen.
 */
public final class CodeText {

    private static final String ID = "Id";
    private static final String NAME = "Name";
    private static final String FAVOR = "In favor";
    private static final String AGAINST = "Against";
    private static final String CODEBOOK = "Codebook";
    private static final String VERSION = "Version";
    private static final String INDICATORS = "Indicators";
    private static final String EXCLUDE = "Not within";

    private final String definition;
    private final Map<String, String> values;
    private final Map<String, List<String>> lists;

    private CodeText(String definition, Map<String, String> values, Map<String, List<String>> lists) {
        this.definition = definition;
        this.values = values;
        this.lists = lists;
    }

    static String of(Codebook codebook) {
        return "What items talk about.\n\n" + CODEBOOK + ": " + codebook.id() + "\n" + VERSION + ": "
                + codebook.version() + "\n" + NAME + ": " + codebook.name();
    }

    static String of(Target target) {
        String sides = target.favor().isEmpty()
                ? ""
                : FAVOR + ": " + target.favor() + "\n" + AGAINST + ": " + target.against() + "\n";
        return "Where an item stands towards " + target.name() + ".\n\n" + ID + ": " + target.id() + "\n" + sides + NAME
                + ": " + target.name();
    }

    /** @param shown the name of its code, which is not the theme's where another code has that */
    static String of(Theme theme, String shown) {
        StringBuilder text = new StringBuilder(theme.definition());
        text.append("\n\n").append(ID).append(": ").append(theme.id());
        if (!shown.equals(theme.name())) {
            text.append('\n').append(NAME).append(": ").append(theme.name());
        }
        list(text, INDICATORS, theme.indicators());
        list(text, EXCLUDE, theme.exclude());
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<Indicator> indicators) {
        if (!indicators.isEmpty()) {
            text.append('\n').append(key).append(':');
            indicators.forEach(i -> text.append("\n- ")
                    .append(i.phrase())
                    .append(i.pos().map(pos -> " (" + pos + ")").orElse("")));
        }
    }

    /** Reads a description, of whomever. */
    public static CodeText read(String description) {
        StringBuilder definition = new StringBuilder();
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Optional<List<String>> open = Optional.empty();
        boolean below = false;
        for (String line : description.lines().map(String::strip).toList()) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon);
            if (line.startsWith("- ") && open.isPresent()) {
                open.get().add(line.substring(2).strip());
            } else if (below && (key.equals(INDICATORS) || key.equals(EXCLUDE)) && colon == line.length() - 1) {
                open = Optional.of(lists.computeIfAbsent(key, k -> new ArrayList<>()));
            } else if (below
                    && List.of(ID, NAME, FAVOR, AGAINST, CODEBOOK, VERSION).contains(key)) {
                values.putIfAbsent(key, line.substring(colon + 1).strip());
                open = Optional.empty();
            } else if (!line.isEmpty()) {
                definition.append(definition.isEmpty() ? "" : " ").append(line);
                open = Optional.empty();
            }
            below |= line.isEmpty() || definition.isEmpty();
        }
        return new CodeText(definition.toString(), values, lists);
    }

    public String definition() {
        return definition;
    }

    public Optional<String> id() {
        return value(ID);
    }

    public Optional<String> name() {
        return value(NAME);
    }

    public Optional<String> favor() {
        return value(FAVOR);
    }

    public Optional<String> against() {
        return value(AGAINST);
    }

    /** The id of the codebook, on the code that holds the themes. */
    public Optional<String> codebook() {
        return value(CODEBOOK);
    }

    public Optional<String> version() {
        return value(VERSION);
    }

    public List<Indicator> indicators() {
        return indicators(INDICATORS);
    }

    public List<Indicator> exclude() {
        return indicators(EXCLUDE);
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
    }

    private List<Indicator> indicators(String key) {
        return lists.getOrDefault(key, List.of()).stream()
                .filter(line -> !line.isEmpty())
                .map(CodeText::indicator)
                .toList();
    }

    /** The words, which are in lower case, and a part of speech in brackets and upper case. */
    private static Indicator indicator(String line) {
        int open = line.lastIndexOf(" (");
        Optional<String> pos = open > 0 && line.endsWith(")")
                ? Optional.of(line.substring(open + 2, line.length() - 1))
                        .filter(IndicatorReader.PARTS_OF_SPEECH::contains)
                : Optional.empty();
        String words = pos.isPresent() ? line.substring(0, open) : line;
        return new Indicator(List.of(Fields.WHITE_SPACE.split(UnknownCharacters.lower(words.strip()))), pos);
    }
}
