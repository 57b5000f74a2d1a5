package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.ExpectedLines.INDENT;

import dev.colloquy.annotate.ExpectedLines;
import dev.colloquy.annotate.source.MentionTagger.Kind;
import dev.colloquy.annotate.source.MentionTagger.Tagged;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.TieModel.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the models for sources are shown, word for word and option for option, in {@code features.txt} and {@code ties.txt} of {@code
 * src/test/resources/sources}:
 * weights are fitted to these features, so that another one needs weights fitted anew.
 */
final class SourceFeaturesTest {

    @Test
    void modelsAreShownTheseFeatures() throws IOException {
        ExpectedLines.hold("sources/features.txt", SourceFeaturesTest::shown);
    }

    @Test
    void worksInSightAreShownByTheseFeatures() throws IOException {
        ExpectedLines.hold("sources/ties.txt", SourceFeaturesTest::sighted);
    }

    /** Of each mention that the rules see, what speaks for each work and for a new one. */
    private static List<String> sighted(String line) {
        List<String> lines = new ArrayList<>();
        Models models = Models.NONE.ties((words, places, naming, ruled, options) -> {
            for (Option option : options.get()) {
                if (option.meaning() == Meaning.WORK || option.meaning() == Meaning.NEW) {
                    lines.add(tie(words, naming, option));
                }
            }
            return ruled;
        });
        new SourceAnnotator(models).annotate(SourceRulesTest.context(line));
        return lines;
    }

    private static String tie(ItemWords words, Naming naming, Option option) {
        return INDENT + "tie " + naming.span().in(words.text()).replace("\n", " ") + ": "
                + String.join("; ", option.features());
    }

    /** Each name of two words and each noun behind an article is told to be a mention, so that there is something to tie. */
    private static Optional<List<Tagged>> tagged(ItemWords words) {
        List<Tagged> tagged = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean article = words.low(i).equals("the")
                    || words.low(i).equals("a")
                    || words.low(i).equals("an");
            if (article && words.isWord(i + 1)) {
                tagged.add(new Tagged(i, i + 2, i % 2 == 0 ? Kind.REFERS : Kind.NAMES, 0.3 + i % 3 * 0.3));
                i++;
            }
        }
        return Optional.of(tagged);
    }

    private static List<String> shown(String line) {
        List<String> lines = new ArrayList<>();
        Models models = new Models(
                (words, features) -> {
                    for (int i = 0; i < words.size(); i++) {
                        lines.add(INDENT + "word " + words.surface(i) + ": " + String.join("; ", features.of(i)));
                    }
                    return tagged(words);
                },
                (words, features, from, to) -> {
                    for (int i = from; i < to; i++) {
                        List<String> more = new ArrayList<>(FieldTagger.features(words, features, from, to, i));
                        more.removeAll(features.of(i));
                        lines.add(INDENT + "field " + words.surface(i) + ": " + String.join("; ", more));
                    }
                    return List.of();
                },
                (words, places, naming, ruled, options) -> {
                    for (Option option : options.get()) {
                        lines.add(tie(words, naming, option));
                    }
                    return ruled;
                });
        new SourceAnnotator(models).annotate(SourceRulesTest.context(line));
        return lines;
    }
}
