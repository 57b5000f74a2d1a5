package dev.colloquy.load.page;

import dev.colloquy.load.Times;
import dev.colloquy.load.WrittenDate;
import dev.colloquy.text.StandIns;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Short texts of a page: names, dates, titles. */
final class Words {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DATE = 100;
    private static final int LONGEST = 2_000;
    /** Short texts have few nodes; looking at all of a huge element again and again would take long. */
    private static final int MOST = 2_000;

    private static final Set<String> UNSAID = Set.of("says", "screen-reader-text", "avatar", "comment-edit-link");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SAYS = Pattern.compile(
            "(?<!\\s)\\s*+(?:(?U:\\b)(?:says|said|wrote|writes|sagt|sagte|schreibt|dit|a dit|dice|dijo|ha detto|disse|diz|zegt|zei))?"
                    + "\\s*+(?::|\\.{3}|\u2026)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:posted|written|published|comment|pingback|trackback|submitted) )?by[:\\s]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[^\\s@]@[^\\s@]+\\.[^\\s@]");
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}");

    private static final List<String> WRITTEN =
            List.of("title", "data-tippy-content", "data-original-title", "data-tooltip", "aria-label");
    private static final List<String> COUNTED = List.of(
            "data-date",
            "data-time",
            "data-timestamp",
            "data-comment-timestamp",
            "data-utime",
            "data-epoch",
            "data-unixtime",
            "data-datetime");
    /** A date without a zone, and the same in seconds since 1970. */
    private static final Pattern DOUBLED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:]{5,8} (\\d{9,10})");
    /** What stands around a date in a line of other things. */
    private static final Pattern DATE_EDGES = Pattern.compile(
            "^(?:[\\s,|\u00AB\u00BB\u00B7\u2022\u2014\u2013(-]++|(?:on|posted|date):?\\s)++"
                    + "|(?:\\G|(?<![\\s,|\u00AB\u00BB\u00B7\u2022\u2014\u2013:.-]))[\\s,|\u00AB\u00BB\u00B7\u2022\u2014\u2013:.-]++$",
            Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** The words in an element, in one line; not what only programs that read pages aloud say, and no pictures. */
    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        element.filter(new NodeFilter() {
            private int nodes;

            @Override
            public FilterResult head(Node node, int depth) {
                nodes++;
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText());
                } else if (!node.equals(element) && node instanceof Element inner && isUnsaid(inner)) {
                    return FilterResult.SKIP_ENTIRELY;
                } else if (node instanceof Element inner && inner.isBlock()) {
                    words.append(' ');
                }
                return words.length() > LONGEST || nodes > MOST ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        return oneLine(words.toString());
    }

    private static boolean isUnsaid(Element element) {
        String tag = element.normalName();
        return tag.equals("script")
                || tag.equals("style")
                || tag.equals("noscript")
                || element.hasAttr("hidden")
                || (element.hasAttr("class") && !Collections.disjoint(Part.names(element), UNSAID));
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Somebody's name; empty for what is none, such as an address of e-mail or of a machine. */
    static Optional<String> name(String text) {
        StandIns standIns = StandIns.of(List.of(text));
        String line = standIns.hidden(oneLine(text));
        String name = standIns.original(
                BY.matcher(SAYS.matcher(line).replaceFirst("")).replaceFirst(""));
        boolean named = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !MAIL.matcher(name).find()
                && !ADDRESS.matcher(name).matches()
                && !name.startsWith("http://")
                && !name.startsWith("https://");
        return named ? Optional.of(name) : Optional.empty();
    }

    /** What an element says in an attribute, else in its words. */
    static String told(Element element) {
        return Stream.of("content", "datetime")
                .map(a -> element.attr(a).strip())
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElseGet(() -> of(element));
    }

    /** A date as elements tell it: exactly, in an attribute of one of them; else as the first one writes it. */
    static Optional<String> date(List<Element> elements) {
        return exact(elements).or(() -> elements.stream().findFirst().flatMap(e -> date(told(e))));
    }

    /** A date in an attribute of elements. */
    static Optional<String> exact(List<Element> elements) {
        return elements.stream()
                .flatMap(e -> Stream.of("datetime", "content", "title").map(e::attr))
                // Some write more behind it, after a comma.
                .flatMap(v -> exact(v).stream())
                .findFirst()
                .or(() -> elements.stream().flatMap(Words::counted).findFirst())
                .or(() -> elements.stream()
                        .flatMap(e -> WRITTEN.stream().map(e::attr))
                        .filter(WrittenDate::mayHold)
                        .flatMap(v -> WrittenDate.iso(oneLine(v)).stream())
                        .findFirst());
    }

    private static Optional<String> exact(String value) {
        Matcher doubled = DOUBLED.matcher(value);
        return doubled.matches() ? Times.ofEpoch(doubled.group(1)) : Times.ofIso(value.split(",", 2)[0]);
    }

    /** Seconds since 1970, which programs write for their scripts. */
    private static Stream<String> counted(Element element) {
        return COUNTED.stream()
                .map(element::attr)
                .filter(v -> !v.isEmpty())
                .flatMap(v -> Times.ofIso(v).or(() -> Times.ofEpoch(v)).stream());
    }

    /** True for a date that is written out, or for how long ago it was. */
    static boolean isDate(String text) {
        if (text.length() > LONGEST || !WrittenDate.mayHold(text)) {
            return false;
        }
        String plain = plainDate(text);
        return WrittenDate.isAlone(plain) || WrittenDate.iso(plain).isPresent();
    }

    private static String plainDate(String text) {
        return DATE_EDGES.matcher(oneLine(text)).replaceAll("");
    }

    /** A date, in the form of {@link Times} if it can be only one, else as it is written. */
    static Optional<String> date(String text) {
        String written = plainDate(text);
        return WrittenDate.iso(written)
                .or(() -> Optional.of(written).filter(w -> !w.isEmpty() && w.length() <= LONGEST_DATE));
    }
}
