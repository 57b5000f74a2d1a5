package dev.colloquy.report.exchange;

import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.formats.XmlOut;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables of a project: those of comments, which are cases, and those of threads, which are texts. */
final class RefiVariables {

    private static final Pattern ISO_DATE =
            Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?:T.*)?");
    private static final String TEXT = "Text";
    private static final String POSITION = "position ";
    private static final String CONFIDENCE = "confidence ";
    private static final String UNCERTAIN = "uncertain ";

    private final XmlOut xml;
    private final List<String> targets;

    /** Types by name, in the order of their declaration. */
    private final Map<String, String> types = new LinkedHashMap<>();

    RefiVariables(XmlOut xml, AnalysisResult result) {
        this.xml = xml;
        this.targets = result.codebook().targets().isEmpty()
                ? List.of(Codebook.TITLE)
                : result.codebook().targets().stream().map(Target::id).toList();
        List.of("thread", "item", "author", "published").forEach(name -> types.put(name, TEXT));
        types.put("date", "Date");
        types.put("answers", TEXT);
        for (String target : targets) {
            types.put(POSITION + target, TEXT);
            types.put(CONFIDENCE + target, "Float");
            types.put(UNCERTAIN + target, "Boolean");
        }
        types.put("toward post", TEXT);
        types.put("language", TEXT);
        types.put("title", TEXT);
        types.put("file", TEXT);
        types.put("comments", "Integer");
    }

    void declare() {
        xml.open("Variables");
        types.forEach((name, type) -> xml.empty("Variable", "guid", guid(name), "name", name, "typeOfVariable", type));
        xml.close();
    }

    private static String guid(String name) {
        return NamedGuid.of("variable", name);
    }

    /** The values of a comment or post. */
    void values(ThreadResult thread, ItemResult item) {
        value("thread", thread.thread().id());
        value("item", item.item().id());
        item.item().author().ifPresent(a -> value("author", a));
        item.item().published().ifPresent(p -> value("published", p));
        item.item()
                .published()
                .map(ISO_DATE::matcher)
                .filter(Matcher::matches)
                .ifPresent(d -> value("date", d.group(1)));
        item.item().parent().ifPresent(p -> value("answers", p));
        for (String target : targets) {
            item.stance(target).ifPresent(s -> stance(target, s));
        }
        value("toward post", item.towardPost().label().name().toLowerCase(Locale.ROOT));
        value("language", item.language().orElse("en"));
    }

    private void stance(String target, StanceAnnotation stance) {
        value(POSITION + target, stance.label().name().toLowerCase(Locale.ROOT));
        value(CONFIDENCE + target, Numbers.score(ItemMarks.share(stance)));
        value(UNCERTAIN + target, Boolean.toString(stance.uncertain()));
    }

    /** The values of a thread. */
    void values(ThreadResult thread) {
        value("title", thread.thread().post().title());
        value("file", thread.thread().file());
        value("comments", Integer.toString(thread.thread().comments().size()));
    }

    /** No value is empty: what is not known is not said. */
    private void value(String name, String value) {
        String line = Shown.oneLine(value);
        if (!line.isEmpty()) {
            xml.open("VariableValue")
                    .empty("VariableRef", "targetGUID", guid(name))
                    .leaf(types.getOrDefault(name, TEXT) + "Value", line)
                    .close();
        }
    }
}
