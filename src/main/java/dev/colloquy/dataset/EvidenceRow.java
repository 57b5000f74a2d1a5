package dev.colloquy.dataset;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.summary.AnalysisResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that made a label.
 *
 * @param number counts within the item, from 1
 * @param target of a stance
 * @param label the side that the words take
 * @param theme that the words show
 * @param source citation key of the source that they cite, quote or name people of
 * @param reported whose view it is, if another's
 */
record EvidenceRow(
        int number,
        Role role,
        Words words,
        Optional<String> target,
        Optional<String> label,
        Optional<String> theme,
        Optional<String> source,
        Optional<Reported> reported) {

    /** What the words are evidence of. */
    enum Role {
        /** The author's own sentence that takes a side. */
        STANCE,
        /** Of an uncertain label, the own sentence nearest to the runner-up. */
        OTHER_READING,
        /** A view of somebody else. */
        REPORTED,
        /** Agreement or disagreement with the post or a comment. */
        TOWARD_POST,
        /** An indicator of a theme. */
        THEME,
        /** A mention of a source. */
        CITATION,
        /** A passage quoted from a source. */
        QUOTATION,
        /** A person in a source. */
        PERSON;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<EvidenceRow> all(AnalysisResult result) {
        return ItemRow.all(result).flatMap(item -> new Collected(result, item).rows.stream());
    }

    Cell holder() {
        return Cell.of(reported.flatMap(Reported::holder).map(Evidence::quote));
    }

    Cell via() {
        return Cell.of(StanceColumns.unlessEmpty(
                reported.map(r -> r.via().stream().map(Evidence::quote).collect(Collectors.joining("; ")))
                        .orElse("")));
    }

    Cell endorsed() {
        return reported.<Cell>map(r -> Cell.of(r.endorsed())).orElse(Cell.nothing());
    }

    Cell rejected() {
        return reported.<Cell>map(r -> Cell.of(r.rejected())).orElse(Cell.nothing());
    }

    /** All of an item: by what they are evidence of, then in the order of the text. */
    private static final class Collected {

        private final List<EvidenceRow> rows = new ArrayList<>();
        private final ItemRow item;
        private final CodePoints points;

        Collected(AnalysisResult result, ItemRow item) {
            this.item = item;
            this.points = new CodePoints(item.result().item().body().value());
            item.result().stances().forEach(this::stance);
            item.result()
                    .towardPost()
                    .evidence()
                    .forEach(e -> add(
                            Role.TOWARD_POST,
                            e,
                            Optional.empty(),
                            Optional.of(item.result().towardPost().label().name()),
                            Optional.empty()));
            item.result().themes().forEach(this::theme);
            item.result().citations().forEach(c -> citation(result, c));
        }

        private void stance(StanceAnnotation stance) {
            stance.evidence().forEach(s -> sided(Role.STANCE, stance, s));
            stance.otherReading().ifPresent(s -> sided(Role.OTHER_READING, stance, s));
            stance.reported()
                    .forEach(r -> add(
                            Role.REPORTED,
                            r.evidence(),
                            Optional.of(stance.target()),
                            Optional.of(r.side().name()),
                            Optional.of(r)));
        }

        private void sided(Role role, StanceAnnotation stance, Sided sided) {
            add(
                    role,
                    sided.evidence(),
                    Optional.of(stance.target()),
                    Optional.of(sided.side().name()),
                    Optional.empty());
        }

        private void theme(ThemeAnnotation theme) {
            theme.evidence()
                    .forEach(e -> add(new EvidenceRow(
                            rows.size() + 1,
                            Role.THEME,
                            new Words(item, points, e),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(theme.theme()),
                            Optional.empty(),
                            Optional.empty())));
        }

        private void citation(AnalysisResult result, SourceAnnotation citation) {
            String key = result.sources()
                    .key(item.thread().thread().id(), citation.source().id());
            citation.mentions().forEach(m -> source(Role.CITATION, m.evidence(), key));
            citation.quotes().forEach(q -> source(Role.QUOTATION, q, key));
            citation.people().forEach(p -> source(Role.PERSON, p, key));
        }

        private void source(Role role, Evidence evidence, String key) {
            add(new EvidenceRow(
                    rows.size() + 1,
                    role,
                    new Words(item, points, evidence),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(key),
                    Optional.empty()));
        }

        private void add(
                Role role,
                Evidence evidence,
                Optional<String> target,
                Optional<String> label,
                Optional<Reported> reported) {
            add(new EvidenceRow(
                    rows.size() + 1,
                    role,
                    new Words(item, points, evidence),
                    target,
                    label,
                    Optional.empty(),
                    Optional.empty(),
                    reported));
        }

        private void add(EvidenceRow row) {
            rows.add(row);
        }
    }
}
