package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Coders.Said;
import dev.colloquy.evaluate.Evaluation.Alpha;
import dev.colloquy.evaluate.Evaluation.Disagreement;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores the labels of a run against gold. Where several coders coded an item, their majority is what counts. */
public final class Evaluator {

    private final Problems problems;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Map<String, Stance>> byCoder = new TreeMap<>();
    private final Map<String, Stance> program = new TreeMap<>();
    private final Map<String, Stance> references = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    private Evaluator(Gold gold) {
        this.problems = new Problems(gold.problems());
    }

    /** Compares; what gold says of threads or items that are not there is a problem, and the rest is scored. */
    public static Evaluation evaluate(AnalysisResult result, Gold gold) {
        return new Evaluator(gold).score(result, gold);
    }

    private Evaluation score(AnalysisResult result, Gold gold) {
        Coders coders = new Coders(new ThreadNames(result), problems);
        Map<String, Said<Coding>> codings = coders.byItem(gold.codings(), Coding::name, Coding::coder);
        Map<String, Said<GoldItem>> marks = coders.byItem(gold.items(), GoldItem::name, GoldItem::coder);
        for (ThreadResult thread : result.threads()) {
            for (ItemResult item : thread.items()) {
                String key = new ThreadNames.Found(thread, item).key();
                Optional.ofNullable(codings.get(key)).ifPresent(this::label);
                Optional.ofNullable(marks.get(key)).ifPresent(this::marks);
            }
        }
        List<Alpha> alphas = alphas();
        Measures measures = new Measures(List.copyOf(tallies.values()));
        return new Evaluation(
                measures.threads(),
                measures.all().confusion(),
                measures.with(alphas),
                alphas,
                measures.evidence(),
                measures.sources(),
                references,
                disagreements,
                problems.all());
    }

    private void label(Said<Coding> said) {
        ThreadNames.Found of = said.of();
        Stance found = of.item().label();
        program.put(of.key(), found);
        said.all()
                .forEach(c ->
                        byCoder.computeIfAbsent(c.coder(), n -> new TreeMap<>()).put(of.key(), c.stance()));
        Optional<Stance> gold = majority(said.all());
        if (gold.isEmpty()) {
            problems.add(
                    "the coders are split on " + of.words() + "; it is not scored",
                    "agree on a label, or have one more person code it");
            return;
        }
        references.put(of.key(), gold.get());
        tally(of.thread()).confusion().add(gold.get(), found);
        if (gold.get() != found) {
            disagreements.add(new Disagreement(
                    of.thread().thread().id(),
                    of.item().item().id(),
                    gold.get(),
                    found,
                    of.item().stance().uncertain(),
                    of.item().item().body().value()));
        }
    }

    private void marks(Said<GoldItem> said) {
        ItemResult item = said.of().item();
        tally(said.of().thread()).add(Marks.evidence(item, said.all()), Marks.sources(item, said.all()));
    }

    private static Optional<Stance> majority(List<Coding> codings) {
        Map<Stance, Long> votes =
                codings.stream().collect(Collectors.groupingBy(Coding::stance, Collectors.counting()));
        long most = Collections.max(votes.values());
        List<Stance> first = votes.keySet().stream()
                .filter(s -> votes.getOrDefault(s, 0L) == most)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private List<Alpha> alphas() {
        List<Alpha> alphas = new ArrayList<>();
        byCoder.forEach((coder, labels) -> {
            if (labels.size() < 2) {
                problems.add(
                        "coder " + coder + " has coded a single item of this corpus; no agreement is computed for that",
                        "agreement needs two items or more of a coder");
            }
            alphas.add(new Alpha("program and " + coder, labels.size(), Agreement.alpha(List.of(program, labels))));
        });
        if (byCoder.size() > 1) {
            Collection<Map<String, Stance>> all = byCoder.values();
            int shared = (int) program.keySet().stream()
                    .filter(k -> all.stream().filter(c -> c.containsKey(k)).count() > 1)
                    .count();
            alphas.add(new Alpha("all " + all.size() + " coders", shared, Agreement.alpha(List.copyOf(all))));
        }
        return alphas;
    }

    private Tally tally(ThreadResult thread) {
        return tallies.computeIfAbsent(thread.thread().id(), id -> new Tally());
    }
}
