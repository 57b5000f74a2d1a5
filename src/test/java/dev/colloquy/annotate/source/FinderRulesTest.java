package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.ExpectedLines.INDENT;

import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.ExpectedLines;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules see in an item before anything is tied to a work, line for line in {@code src/test/resources/sources/finders}: its
 * words, what stands between marks, entries of reference lists, and places that seem to mean a source with all that they say of it
 * ({@code \n} is a line break).
 */
final class FinderRulesTest {

    private static final Map<String, AnnotationContext> CONTEXTS = new ConcurrentHashMap<>();

    /** An item as the finders are given it. */
    private record Seen(ItemWords words, List<FoundAddress> addresses) {

        static Seen of(String line) {
            AnnotationContext context = CONTEXTS.computeIfAbsent(
                    line, l -> Contexts.context(Contexts.codebook(), List.of(), l.replace("\\n", "\n")));
            String text = context.thread().post().body().value();
            List<FoundAddress> addresses = AddressFinder.in(text);
            return new Seen(ItemWords.of(context.analyzed(context.thread().post()), addresses), addresses);
        }

        String quote(Span span) {
            return "[" + span.in(words.text()).replace("\n", "\\n") + "]";
        }
    }

    @Test
    void itemsHaveTheseWords() throws IOException {
        ExpectedLines.hold("sources/finders/words.txt", FinderRulesTest::words);
    }

    @Test
    void marksHoldTheseStretches() throws IOException {
        ExpectedLines.hold("sources/finders/marked.txt", FinderRulesTest::marked);
    }

    @Test
    void listsHaveTheseEntries() throws IOException {
        ExpectedLines.hold("sources/finders/entries.txt", FinderRulesTest::entries);
    }

    @Test
    void numbersCiteByAList() throws IOException {
        ExpectedLines.hold("sources/finders/numbers.txt", FinderRulesTest::numbers);
    }

    /** Names as they are read onward from a word, and back from one. */
    @Test
    void wordsWithCapitalsAreTheseNames() throws IOException {
        ExpectedLines.hold("sources/finders/names.txt", FinderRulesTest::names);
    }

    /** A mention that the tagger would find stands between braces; it is read as a name of a work and as a reference to one. */
    @Test
    void wordsOfMentionsSayThis() throws IOException {
        ExpectedLines.hold("sources/finders/read.txt", FinderRulesTest::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back", "before", "behind", "bracketed", "laws", "said", "titles"})
    void theseSeemToMeanASource(String rules) throws IOException {
        ExpectedLines.hold("sources/finders/" + rules + ".txt", FinderRulesTest::namings);
    }

    private static List<String> words(String line) {
        ItemWords words = Seen.of(line).words();
        List<String> told = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            told.add(INDENT + "[" + words.surface(at) + "]" + (words.isWord(at) ? " word" : "")
                    + (words.isAddress(at) ? " address" : "")
                    + (words.capital(at) ? " capital" : "")
                    + (words.year(at) ? " year" : "")
                    + (words.genitive(at) ? " genitive" : "")
                    + (words.pluralGenitive(at) ? " of several" : "")
                    + (words.opens(at) ? " opens" : "")
                    + (words.newline(at, at + 1) ? " ends a line" : "")
                    + (words.has(at + 1) && !words.sameSentence(at, at + 1) ? " ends a sentence" : ""));
        }
        return told;
    }

    private static List<String> marked(String line) {
        Seen seen = Seen.of(line);
        return Marked.in(seen.words().text(), seen.addresses()).stream()
                .map(m -> INDENT + m.form().name().toLowerCase(Locale.ROOT) + " " + seen.quote(m.inner()) + " in "
                        + seen.quote(m.outer())
                        + m.address().map(a -> " to " + a.address().key()).orElse(""))
                .toList();
    }

    private static List<String> entries(String line) {
        Seen seen = Seen.of(line);
        return ReferenceList.in(seen.words(), seen.addresses()).stream()
                .map(e -> INDENT
                        + seen.quote(e.span())
                        + (e.label().isEmpty() ? "" : " " + e.label())
                        + (e.addresses().isEmpty()
                                ? ""
                                : " at "
                                        + e.addresses().stream()
                                                .map(a -> a.address().key())
                                                .toList())
                        + told(e.clues()))
                .toList();
    }

    private static List<String> names(String line) {
        ItemWords words = Seen.of(line).words();
        return Stream.concat(
                        IntStream.range(0, words.size())
                                .mapToObj(at -> Names.at(words, at).stream()
                                        .map(n -> "from " + words.surface(at) + ": " + n.text())),
                        IntStream.range(0, words.size())
                                .mapToObj(at -> Names.endingAt(words, at).stream()
                                        .map(n -> "until " + words.surface(at) + ": " + n.text())))
                .flatMap(n -> n)
                .map(n -> INDENT + n.replace("\n", "\\n"))
                .toList();
    }

    private static List<String> read(String line) {
        Seen seen = Seen.of(line.replace("{", "").replace("}", ""));
        ItemWords words = seen.words();
        String before = line.substring(0, line.indexOf('{')).replace("\\n", "\n");
        String until = line.substring(0, line.indexOf('}')).replace("{", "").replace("\\n", "\n");
        List<Marked> marked = Marked.in(words.text(), seen.addresses());
        MentionReader reader = new MentionReader(words, marked, (from, to) -> List.of());
        return Stream.of(MentionTagger.Kind.NAMES, MentionTagger.Kind.REFERS)
                .map(kind -> new MentionTagger.Tagged(
                        words.placeAt(before.length()), words.placeAt(until.length()), kind, 1))
                .map(reader::read)
                .map(n -> INDENT + told(seen, n))
                .toList();
    }

    private static String told(Seen seen, Naming naming) {
        return naming.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (naming.fresh() ? " afresh " : " ")
                + seen.quote(naming.span())
                + told(naming.clues());
    }

    private static Namings namings(Seen seen, List<BracketFinder.Explained> explained) {
        ItemWords words = seen.words();
        List<Marked> marked = Marked.in(words.text(), seen.addresses());
        return Namings.in(words, marked, seen.addresses(), ReferenceList.in(words, seen.addresses()), explained);
    }

    private static List<String> numbers(String line) {
        Seen seen = Seen.of(line);
        return Numbers.in(seen.words(), namings(seen, List.of())).stream()
                .map(m -> INDENT + seen.quote(m.span()) + " " + m.label() + (m.raised() ? " raised" : ""))
                .toList();
    }

    private static List<String> namings(String line) {
        Seen seen = Seen.of(line);
        List<BracketFinder.Explained> explained = BracketFinder.explained(seen.words());
        Namings namings = namings(seen, explained);
        return Stream.concat(
                        explained.stream()
                                .map(e -> INDENT + "explains " + seen.quote(e.bracket()) + " " + e.letters() + " as "
                                        + e.name()),
                        namings.all().stream()
                                .map(n -> INDENT
                                        + n.role()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ')
                                        + (n.fresh() ? " afresh " : " ")
                                        + seen.quote(n.span()) + " " + n.kind().code() + " " + n.rule()
                                        + namings.linked(n)
                                                .map(a -> " to " + seen.quote(a))
                                                .orElse("") + told(n.clues())))
                .toList();
    }

    private static String told(Clues clues) {
        return told("in", clues.publishers())
                + told("by", clues.authors())
                + told("with", clues.names())
                + clues.date().map(d -> ", of " + d + clues.suffix().orElse("")).orElse("")
                + clues.title().map(t -> ", called " + t.replace("\n", "\\n")).orElse("")
                + clues.noun().map(n -> ", as " + n.noun()).orElse("")
                + told("hinting at", new TreeSet<>(clues.hints()).stream().toList());
    }

    private static String told(String how, List<String> names) {
        return names.isEmpty()
                ? ""
                : ", " + how + " " + String.join(" + ", names).replace("\n", "\\n");
    }
}
