package dev.colloquy.evaluate;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.evaluate.Evaluation.Alpha;
import dev.colloquy.evaluate.Evaluation.Disagreement;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Scores the labels of a run against gold. Where several coders coded an item, their majority is what counts. */
public final class Evaluator {

    private final Map<String, ThreadResult> threads = new LinkedHashMap<>();
    private final List<Gold.Problem> problems;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Map<String, Stance>> byCoder = new TreeMap<>();
    private final Map<String, Stance> program = new TreeMap<>();
    private final Map<String, Stance> references = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    private Evaluator(AnalysisResult result, Gold gold) {
        this.problems = new ArrayList<>(gold.problems());
        for (ThreadResult thread : result.threads()) {
            String file = thread.thread().file();
            threads.putIfAbsent(thread.thread().id(), thread);
            threads.putIfAbsent(file, thread);
            threads.putIfAbsent(file.substring(file.lastIndexOf('/') + 1), thread);
        }
    }

    /** Compares; what gold says of threads or items that are not there is a problem, and the rest is scored. */
    public static Evaluation evaluate(AnalysisResult result, Gold gold) {
        return new Evaluator(result, gold).score(result, gold);
    }

    private Evaluation score(AnalysisResult result, Gold gold) {
        Map<String, List<Coding>> codings = new LinkedHashMap<>();
        for (Coding coding : gold.codings()) {
            find(coding.thread(), coding.item())
                    .ifPresent(key ->
                            codings.computeIfAbsent(key, k -> new ArrayList<>()).add(coding));
        }
        for (ThreadResult thread : result.threads()) {
            for (ItemResult item : thread.items()) {
                List<Coding> own = codings.getOrDefault(key(thread, item), List.of());
                if (!own.isEmpty()) {
                    item(thread, item, own);
                }
            }
        }
        marks(gold);
        Tally all = new Tally();
        tallies.values().forEach(all::addAll);
        Optional<Matches> evidence = Optional.of(all.evidence()).filter(m -> m.gold() > 0);
        Optional<Matches> sources = Optional.of(all.sources()).filter(m -> m.gold() > 0);
        List<Alpha> alphas = alphas();
        return new Evaluation(
                (int) tallies.values().stream()
                        .filter(t -> t.confusion().total() > 0)
                        .count(),
                all.confusion(),
                measures(all, evidence.isPresent(), sources.isPresent(), alphas),
                alphas,
                evidence,
                sources,
                references,
                disagreements,
                problems);
    }

    /** The key of an item that is there; a problem if it is not. */
    private Optional<String> find(String threadName, String itemId) {
        ThreadResult thread = threads.get(threadName);
        if (thread == null) {
            problem("the corpus has no thread " + threadName);
            return Optional.empty();
        }
        Optional<String> found = thread.items().stream()
                .filter(i -> i.item().id().equals(itemId))
                .map(i -> key(thread, i))
                .findFirst();
        if (found.isEmpty()) {
            problem("thread " + threadName + " has no item " + itemId);
        }
        return found;
    }

    private void problem(String message) {
        Gold.Problem problem = new Gold.Problem(0, 0, message, "left out");
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private void item(ThreadResult thread, ItemResult item, List<Coding> codings) {
        String key = key(thread, item);
        program.put(key, item.label());
        codings.forEach(
                c -> byCoder.computeIfAbsent(c.coder(), n -> new TreeMap<>()).putIfAbsent(key, c.stance()));
        Optional<Stance> gold = majority(codings);
        if (gold.isEmpty()) {
            problem("the coders are split on " + item.item().id() + " of "
                    + thread.thread().id() + "; it is not scored");
            return;
        }
        references.put(key, gold.get());
        tally(thread).confusion().add(gold.get(), item.label());
        if (gold.get() != item.label()) {
            disagreements.add(new Disagreement(
                    thread.thread().id(),
                    item.item().id(),
                    gold.get(),
                    item.label(),
                    item.stance().uncertain(),
                    item.item().body().value()));
        }
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

    private void marks(Gold gold) {
        for (GoldItem item : gold.items()) {
            ThreadResult thread = threads.get(item.thread());
            if (thread != null) {
                thread.items().stream()
                        .filter(i -> i.item().id().equals(item.item()))
                        .forEach(i -> tally(thread).add(evidence(i, item), sources(i, item)));
            }
        }
    }

    private static Matches evidence(ItemResult item, GoldItem gold) {
        Set<String> wanted = new HashSet<>();
        gold.sentences().forEach(s -> wanted.add(s.side() + " " + plain(s.text())));
        Set<String> found = new HashSet<>();
        for (Sided sided : item.stance().evidence()) {
            found.add(sided.side() + " " + plain(sided.evidence().quote()));
        }
        return new Matches((int) found.stream().filter(wanted::contains).count(), found.size(), wanted.size());
    }

    private static Matches sources(ItemResult item, GoldItem gold) {
        List<CitedSource> found = new ArrayList<>(
                item.citations().stream().map(SourceAnnotation::source).toList());
        int all = found.size();
        int right = 0;
        for (GoldItem.Source wanted : gold.sources()) {
            Optional<CitedSource> same =
                    found.stream().filter(f -> same(wanted, f)).findFirst();
            right += same.isPresent() ? 1 : 0;
            same.ifPresent(found::remove);
        }
        return new Matches(right, all, gold.sources().size());
    }

    private static boolean same(GoldItem.Source wanted, CitedSource found) {
        if (wanted.url().isPresent() || found.url().isPresent()) {
            return wanted.url().equals(found.url());
        }
        return equal(wanted.publisher(), found.publisher()) || equal(wanted.author(), found.author());
    }

    private static boolean equal(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.map(Evaluator::plain).equals(b.map(Evaluator::plain));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private List<Alpha> alphas() {
        List<Alpha> alphas = new ArrayList<>();
        byCoder.forEach((coder, labels) -> {
            if (labels.size() < 2) {
                problem("coder " + coder
                        + " has coded a single item of this corpus; no agreement is computed for that");
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

    private List<Measure> measures(Tally all, boolean evidence, boolean sources, List<Alpha> alphas) {
        List<Measure> measures = new ArrayList<>();
        measures.add(measure("accuracy", all, t -> t.confusion().accuracy()));
        measures.add(measure("macro-f1", all, t -> t.confusion().macroF1()));
        for (Stance label : Stance.values()) {
            String name = label.name().toLowerCase(Locale.ROOT);
            measures.add(measure("precision." + name, all, t -> t.confusion().precision(label)));
            measures.add(measure("recall." + name, all, t -> t.confusion().recall(label)));
            measures.add(measure("f1." + name, all, t -> t.confusion().f1(label)));
        }
        if (evidence) {
            measures.add(measure("evidence-f1", all, t -> t.evidence().f1()));
        }
        if (sources) {
            measures.add(measure("source-f1", all, t -> t.sources().f1()));
        }
        alphas.stream()
                .filter(a -> a.who().startsWith("program and ") && a.value().isPresent())
                .mapToDouble(a -> a.value().orElseThrow())
                .min()
                .ifPresent(lowest -> measures.add(new Measure("alpha", lowest, Optional.empty())));
        return measures;
    }

    private Measure measure(String name, Tally all, ToDoubleFunction<Tally> figure) {
        return new Measure(name, figure.applyAsDouble(all), Bootstrap.interval(List.copyOf(tallies.values()), figure));
    }

    private Tally tally(ThreadResult thread) {
        return tallies.computeIfAbsent(thread.thread().id(), id -> new Tally());
    }

    private static String key(ThreadResult thread, ItemResult item) {
        return thread.thread().id() + " " + item.item().id();
    }
}
