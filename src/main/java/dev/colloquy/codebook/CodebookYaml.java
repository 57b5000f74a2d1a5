package dev.colloquy.codebook;

import dev.colloquy.text.UnknownCharacters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a codebook as the YAML that {@link CodebookReader} reads, with LF. */
public final class CodebookYaml {

    /** What needs no quotation marks: it begins with a letter and has nothing that YAML could take for its own. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} ,.;/()'’*&+-]*[\\p{L}\\p{N}.)*])?");

    private static final List<String> WORDS = List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private CodebookYaml() {}

    /**
     * The text of a codebook.
     *
     * @param comments lines for people, by the id of the theme above which they stand
     */
    public static String write(Codebook codebook, Map<String, String> comments) {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "", "id", codebook.id());
        yaml.append("version: \"").append(escaped(codebook.version())).append("\"\n");
        line(yaml, "", "name", codebook.name());
        if (!codebook.targets().isEmpty()) {
            yaml.append("targets:\n");
        }
        for (Target target : codebook.targets()) {
            line(yaml, "  - ", "id", target.id());
            line(yaml, "    ", "name", target.name());
            line(yaml, "    ", "favor", target.favor());
            line(yaml, "    ", "against", target.against());
        }
        yaml.append("themes:\n");
        for (Theme theme : codebook.themes()) {
            String comment = comments.getOrDefault(theme.id(), "");
            yaml.append(comment.isEmpty() ? "" : "  # " + comment + "\n");
            line(yaml, "  - ", "id", theme.id());
            line(yaml, "    ", "name", theme.name());
            line(yaml, "    ", "definition", theme.definition());
            list(yaml, "indicators", theme.indicators());
            list(yaml, "exclude", theme.exclude());
        }
        return yaml.toString();
    }

    private static void list(StringBuilder yaml, String key, List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return;
        }
        yaml.append("    ").append(key).append(":\n");
        for (Indicator indicator : indicators) {
            if (indicator.pos().isEmpty()) {
                yaml.append("      - ").append(scalar(indicator.phrase())).append('\n');
            } else {
                line(yaml, "      - ", indicator.words().size() == 1 ? "lemma" : "phrase", indicator.phrase());
                line(yaml, "        ", "pos", indicator.pos().get());
            }
        }
    }

    private static void line(StringBuilder yaml, String indent, String key, String value) {
        yaml.append(indent).append(key).append(": ").append(scalar(value)).append('\n');
    }

    private static String scalar(String text) {
        boolean plain =
                PLAIN.matcher(UnknownCharacters.seen(text)).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
