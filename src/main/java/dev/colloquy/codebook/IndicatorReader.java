package dev.colloquy.codebook;

import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads indicators: a word, a phrase, a beginning with {@code *}, or a map that also names a part of speech. */
final class IndicatorReader {

    /** An indicator and where it stands. */
    record Placed(Node node, Indicator indicator) {}

    private static final List<String> KEYS = List.of("lemma", "phrase", "pos");

    static final List<String> PARTS_OF_SPEECH = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    private static final int SHORTEST_BEGINNING = 2;

    private final Problems problems;

    IndicatorReader(Problems problems) {
        this.problems = problems;
    }

    List<Placed> read(List<Node> nodes) {
        List<Placed> placed = new ArrayList<>();
        for (Node node : nodes) {
            read(node).ifPresent(indicator -> placed.add(new Placed(node, indicator)));
        }
        return placed;
    }

    private Optional<Indicator> read(Node node) {
        if (!(node instanceof MappingNode)) {
            return words(node, "an indicator").map(words -> new Indicator(words, Optional.empty()));
        }
        return Fields.of(node, "an indicator", KEYS, problems).flatMap(this::read);
    }

    private Optional<Indicator> read(Fields fields) {
        Optional<Node> lemma = fields.value("lemma");
        Optional<Node> phrase = fields.value("phrase");
        if (lemma.isPresent() == phrase.isPresent()) {
            problems.error(fields.map(), "an indicator needs either 'lemma' or 'phrase'", "");
            return Optional.empty();
        }
        Optional<String> pos = fields.value("pos").flatMap(this::partOfSpeech);
        Optional<List<String>> words =
                lemma.flatMap(node -> words(node, "'lemma'")).or(() -> phrase.flatMap(node -> words(node, "'phrase'")));
        if (lemma.isPresent() && words.filter(w -> w.size() > 1).isPresent()) {
            problems.error(lemma.get(), "'lemma' must be one word", "use 'phrase' for several words");
        }
        return words.map(w -> new Indicator(w, pos));
    }

    private Optional<String> partOfSpeech(Node node) {
        Optional<String> pos = Fields.text(node, "'pos'", problems).map(p -> p.toUpperCase(Locale.ROOT));
        if (pos.isPresent() && !PARTS_OF_SPEECH.contains(pos.get())) {
            problems.error(node, "'" + pos.get() + "' is no part of speech", Spelling.hint(pos.get(), PARTS_OF_SPEECH));
            return Optional.empty();
        }
        return pos;
    }

    private Optional<List<String>> words(Node node, String what) {
        Optional<List<String>> words = Fields.text(node, what, problems).map(IndicatorReader::words);
        Optional<String> misplaced =
                words.flatMap(all -> all.stream().filter(word -> !fits(word)).findFirst());
        misplaced.ifPresent(word -> problems.error(
                node,
                "'*' in '" + word + "' must follow the beginning of a word",
                "for example: surveil*, with at least two letters before the *"));
        return words;
    }

    private static List<String> words(String text) {
        String plain = text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
        String lower = UnknownCharacters.lower(UnknownCharacters.normal(plain, Normalizer.Form.NFC));
        return Arrays.asList(Fields.WHITE_SPACE.split(UnknownCharacters.normal(lower, Normalizer.Form.NFC)));
    }

    private static boolean fits(String word) {
        int star = word.indexOf('*');
        return star < 0 || (star == word.length() - 1 && star >= SHORTEST_BEGINNING);
    }
}
