package dev.colloquy.qda;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.evaluate.Coding;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldItem;
import dev.colloquy.evaluate.GoldItem.OwnSentence;
import dev.colloquy.evaluate.GoldTable;
import dev.colloquy.evaluate.ItemName;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.qda.CodeMeanings.Meaning;
import dev.colloquy.qda.ItemPlaces.Found;
import dev.colloquy.qda.Project.Source;
import dev.colloquy.text.Place;
import dev.colloquy.text.Shown;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people say in a REFI-QDA project of the items of a corpus, as gold labels. A code on a whole item is its label, one on a part of
 * it a sentence that takes a side; who marks only sentences of an item labels it by them. Codings of this program are none.
 */
public final class HumanCodings {

    private static final int LONGEST_NAME = 60;
    private static final Pattern SEVERAL = Pattern.compile("[.!?\u2026][\"'\u201D\u2019)]*\\s+\\S|\n\\s*\n");

    private final Project project;
    private final CodeMeanings meanings;
    private final ItemPlaces items;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<Gold.Problem> problems;
    private int other;

    private HumanCodings(Project project, CodeMeanings meanings, ItemPlaces items) {
        this.project = project;
        this.meanings = meanings;
        this.items = items;
        this.problems = new ArrayList<>(project.problems());
    }

    /** What one coder says of one item. */
    private static final class Said {

        private final ItemName name;
        private final String coder;
        private Optional<Stance> label = Optional.empty();
        private final List<OwnSentence> sentences = new ArrayList<>();

        Said(ItemName name, String coder) {
            this.name = name;
            this.coder = coder;
        }

        /** The label, or what the sentences add up to. */
        Optional<Stance> label() {
            return label.isPresent() || sentences.isEmpty() ? label : Optional.of(sum());
        }

        private Stance sum() {
            List<Stance> sides = sentences.stream()
                    .map(OwnSentence::side)
                    .filter(s -> s != Stance.NONE)
                    .distinct()
                    .toList();
            return sides.isEmpty() ? Stance.NONE : sides.size() == 1 ? sides.get(0) : Stance.MIXED;
        }
    }

    /** True if a person has coded anything in it. */
    public static boolean any(Project project) {
        return project.sources().stream().flatMap(s -> s.codings().stream()).anyMatch(c -> !c.ours());
    }

    /**
     * The labels towards one target.
     *
     * @param threads the corpus
     * @param target id of the target
     */
    public static Gold of(Project project, List<ThreadDoc> threads, Codebook codebook, String target) {
        return new HumanCodings(project, new CodeMeanings(project, codebook, target), new ItemPlaces(threads)).gold();
    }

    private Gold gold() {
        project.sources().forEach(this::source);
        if (other > 0) {
            problem(
                    Place.NONE,
                    other + (other == 1 ? " coding says" : " codings say")
                            + " nothing of a stance towards the target (other codes) and "
                            + (other == 1 ? "is" : "are") + " not scored",
                    "");
        }
        List<Coding> codings = new ArrayList<>();
        List<GoldItem> marks = new ArrayList<>();
        for (Said one : said.values()) {
            one.label().ifPresent(l -> codings.add(new Coding(one.name, one.coder, l)));
            List<OwnSentence> sides =
                    one.sentences.stream().filter(s -> s.side() != Stance.NONE).toList();
            if (!one.sentences.isEmpty()) {
                marks.add(new GoldItem(one.name, one.coder, Optional.of(sides), Optional.empty()));
            }
        }
        return new Gold(codings, marks, problems);
    }

    private void source(Source source) {
        List<Project.Coding> human = new ArrayList<>();
        for (Project.Coding coding : source.codings()) {
            if (!coding.ours() && meanings.of(coding.code()).isPresent()) {
                human.add(coding);
            } else if (!coding.ours()) {
                other++;
            }
        }
        if (human.isEmpty()) {
            return;
        }
        List<Span> selections =
                source.codings().stream().flatMap(c -> c.span().stream()).toList();
        Positions positions = Positions.of(source.text(), selections);
        List<Found> found = items.of(source, positions.text());
        if (found.isEmpty()) {
            problem(
                    source.place(),
                    "“" + Shown.shortened(Shown.oneLine(source.name()), LONGEST_NAME)
                            + "” holds no item of the corpus; what is coded in it is left out",
                    "name the threads that were coded, as they were then");
            return;
        }
        human.forEach(coding -> coding(coding, positions, found));
    }

    private void coding(Project.Coding coding, Positions positions, List<Found> found) {
        Meaning meaning = meanings.of(coding.code()).orElseThrow();
        if (coding.span().isEmpty()) {
            if (found.size() == 1) {
                label(said(coding, found.get(0)), meaning.side(), coding.place());
            } else {
                problem(coding.place(), "a code on a whole thread says nothing of its items", "code the items");
            }
            return;
        }
        Optional<Span> place = coding.span().flatMap(positions::place);
        if (place.isEmpty()) {
            problem(coding.place(), "a selection leaves its text", "left out");
            return;
        }
        String text = positions.text();
        List<Found> touched = found.stream()
                .filter(f -> f.span().overlaps(place.get()) && hasWords(text, common(f.span(), place.get())))
                .toList();
        for (Found item : touched) {
            Span covered = common(item.span(), place.get());
            boolean whole = !hasWords(text, new Span(item.span().start(), covered.start()))
                    && !hasWords(text, new Span(covered.end(), item.span().end()));
            Said one = said(coding, item);
            if (whole || (meaning.whole() && touched.size() == 1)) {
                label(one, meaning.side(), coding.place());
            }
            if (!meaning.whole() && (!whole || (touched.size() == 1 && isSentence(covered.in(text))))) {
                one.sentences.add(new OwnSentence(covered.in(text), meaning.side()));
            }
        }
        if (touched.isEmpty()) {
            problem(coding.place(), "a selection has no words of an item of the corpus", "left out");
        }
    }

    private Said said(Project.Coding coding, Found item) {
        String name = project.users().getOrDefault(coding.user(), "");
        String coder = name.isEmpty() ? coding.user().isEmpty() ? GoldTable.ONE_CODER : coding.user() : name;
        ItemName at =
                new ItemName(item.thread().id(), coding.place(), item.item().id(), coding.place());
        return said.computeIfAbsent(coder + "\n" + item.key(), k -> new Said(at, coder));
    }

    private void label(Said one, Stance side, Place place) {
        if (one.label.isPresent() && one.label.get() != side) {
            problem(
                    place,
                    one.coder + " gives " + one.name.item() + " of " + one.name.thread() + " a second label",
                    "the first one counts");
        } else {
            one.label = Optional.of(side);
        }
    }

    /** False if more words follow the end of a sentence. */
    private static boolean isSentence(String text) {
        return !SEVERAL.matcher(text.strip()).find();
    }

    private static Span common(Span a, Span b) {
        return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    }

    private static boolean hasWords(String text, Span span) {
        return span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void problem(Place place, String message, String hint) {
        problems.add(Gold.Problem.at(place, message, hint));
    }
}
