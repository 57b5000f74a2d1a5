package dev.colloquy.annotate.source;

import dev.colloquy.annotate.ExpectedLines;
import dev.colloquy.annotate.source.MentionTagger.Kind;
import dev.colloquy.annotate.source.MentionTagger.Tagged;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the rules make of mentions that a tagger found, line for line in {@code src/test/resources/sources/tagged.txt}. They are written
 * as {@code ⟦n the essay⟧} for a name of a work, {@code ⟦r it⟧} for a reference to one and {@code ⟦p Nora⟧} for a person in one; {@code
 * ⟦n? …⟧} is doubtful.
 */
final class TaggedRulesTest {

    private static final Pattern MENTION = Pattern.compile("⟦(?<kind>[nrp])(?<doubt>\\??) (?<words>[^⟧]*)⟧");

    private static final Pattern LEAD = Pattern.compile("^ *\\^* *(?:\\{[^}]*\\})? *");

    private static final Map<String, Kind> KINDS = Map.of("n", Kind.NAMES, "r", Kind.REFERS, "p", Kind.PERSON);

    private record Mention(Span span, Kind kind, double score) {}

    @Test
    void mentionsThatATaggerFoundHaveTheSourcesBelow() throws IOException {
        ExpectedLines.hold("sources/tagged.txt", TaggedRulesTest::told);
    }

    private static List<String> told(String line) {
        Map<String, List<Mention>> byText = new HashMap<>();
        List<String> items = new ArrayList<>();
        for (String item : line.split("@@", -1)) {
            Matcher lead = LEAD.matcher(item);
            lead.find();
            String text = item.substring(lead.end()).stripTrailing();
            List<Mention> mentions = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            Matcher found = MENTION.matcher(text);
            int at = 0;
            while (found.find()) {
                plain.append(text, at, found.start());
                int start = plain.length();
                plain.append(found.group("words"));
                mentions.add(new Mention(
                        new Span(start, plain.length()),
                        KINDS.getOrDefault(found.group("kind"), Kind.NAMES),
                        found.group("doubt").isEmpty() ? 0.9 : 0.3));
                at = found.end();
            }
            plain.append(text.substring(at));
            items.add(lead.group() + plain);
            byText.put(plain.toString(), mentions);
        }
        Models models = Models.NONE.mentions(
                (words, features) -> Optional.of(byText.getOrDefault(words.text(), List.of()).stream()
                        .map(m -> tagged(words, m))
                        .toList()));
        return SourceRulesTest.told(SourceRulesTest.context(String.join("@@", items)), models);
    }

    private static Tagged tagged(ItemWords words, Mention mention) {
        return new Tagged(
                words.placeAt(mention.span().start()),
                words.placeAt(mention.span().end()),
                mention.kind(),
                mention.score());
    }
}
