package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.evaluate.Confusion;
import dev.colloquy.evaluate.CrossValidation;
import dev.colloquy.evaluate.CrossValidation.Sample;
import dev.colloquy.evaluate.Evaluation;
import dev.colloquy.evaluate.Evaluator;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.TunedJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.UserError;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code analyze tune}: fits a small layer to hand-made labels, and keeps it only if it helps. */
@Command(
        name = "tune",
        description = {
            "Fit the stance labels to how you code: a small layer over the program's own labels and their evidence, fitted"
                    + " to 20 or more items that you coded.",
            "",
            "It is written beside the codebook (my.yaml: my.tuned.json), used from then on, and named with its digest in"
                    + " every report. It is written only if it helps on items held out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze tune --gold coded.csv threads/ --codebook my.yaml",
            "  analyze threads/ --codebook my.yaml     label as tuned"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it helps, and is written", "1:it does not help; nothing is written", "2:wrong usage"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class TuneCommand implements Callable<Integer> {

    private static final int FEWEST = 20;

    private final Terminal terminal;

    @Mixin
    private final GoldOptions coded = new GoldOptions();

    @Mixin
    private final InputOptions input = new InputOptions();

    TuneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, false);
        Path gold = coded.gold();
        GoldFile file = GoldFiles.read(gold);
        file.demand(messages);
        List<Path> inputs = coded.inputs();
        Codebook looked = coded.chosen(messages);
        Path place = TunedLayers.place(inputs, coded.codebook())
                .orElseThrow(() -> new UserError(
                        "a layer is tuned for a codebook of yours, and there is none",
                        "name it with --codebook, or put codebook.yaml beside the threads"));
        List<Target> targets = looked.targets();
        String about = coded.target()
                .orElse(targets.isEmpty() ? Codebook.TITLE : targets.get(0).id());
        TunedLayers.free(place, about);
        Corpus corpus = Inputs.read(inputs, GoldFiles.excluded(inputs, gold, place), input.intake(terminal));
        messages.problems(corpus.problems());
        if (corpus.threads().isEmpty()) {
            throw new UserError(
                    "nothing to tune on: no thread could be read", "name the threads that the gold file codes");
        }
        Gold labels = file.labels(corpus, looked, coded.target());
        AnalysisResult first;
        try (ProgressBar progress = ProgressBar.labelling(terminal, /* quiet= */ false, corpus)) {
            first = Analyst.result(
                    corpus, looked, Optional.empty(), Runtime.getRuntime().availableProcessors(), progress);
        }
        AnalysisResult result = coded.target().map(first::towards).orElse(first);
        Evaluation evaluation = Evaluator.evaluate(result, labels);
        evaluation.problems().forEach(p -> file.tell(p, messages));
        List<Sample<StanceAnnotation>> samples = samples(result, evaluation);
        long kinds = samples.stream().map(Sample::gold).distinct().count();
        if (samples.size() < FEWEST || kinds < 2) {
            throw new UserError(
                    samples.size() + " coded items with " + kinds + " labels are too few to tune on",
                    "code " + FEWEST + " items or more, with two labels or more");
        }
        CrossValidation.Outcome outcome = CrossValidation.run(samples, train -> {
            TunedLayer layer = fit(train, looked);
            return found -> layer.apply(found).label();
        });
        tell(samples.size(), outcome);
        if (!outcome.helps()) {
            messages.error(
                    "tuning does not help on items held out beyond chance (0.05); nothing is written",
                    "code more items, or items of more threads");
            return ExitStatus.DIFFERS.code();
        }
        Path folder = Optional.ofNullable(place.getParent()).orElse(Path.of("."));
        OutputFiles.writeAll(Map.of(
                folder,
                new TreeMap<>(Map.of(String.valueOf(place.getFileName()), TunedJson.write(fit(samples, looked))))));
        terminal.out().println("Written to " + place + "; it is used with this codebook from now on.");
        terminal.out().flush();
        return ExitStatus.OK.code();
    }

    private static TunedLayer fit(List<Sample<StanceAnnotation>> samples, Codebook codebook) {
        return TunedLayer.fit(
                samples.stream().map(Sample::label).toList(),
                samples.stream().map(Sample::gold).toList(),
                codebook.hash(),
                Wiring.stanceModel(),
                VersionText.program());
    }

    private static List<Sample<StanceAnnotation>> samples(AnalysisResult result, Evaluation evaluation) {
        List<Sample<StanceAnnotation>> samples = new ArrayList<>();
        for (ThreadResult thread : result.threads()) {
            for (ItemResult item : thread.items()) {
                evaluation
                        .reference(thread.thread().id(), item.item().id())
                        .ifPresent(
                                g -> samples.add(new Sample<>(thread.thread().id(), g, item.label(), item.stance())));
            }
        }
        return samples;
    }

    private void tell(int items, CrossValidation.Outcome outcome) {
        PrintWriter out = terminal.out();
        out.println(Sentences.plural(items, "coded item") + ", five folds, "
                + (outcome.byThread() ? "whole threads" : "items (fewer than five threads)") + " held out:");
        out.println("               before  after");
        row(out, "accuracy", outcome.before().accuracy(), outcome.after().accuracy());
        row(out, "macro-F1", outcome.before().macroF1(), outcome.after().macroF1());
        Confusion before = outcome.before();
        Confusion after = outcome.after();
        Stream.of(Stance.values())
                .filter(s -> before.inGold(s) > 0)
                .forEach(s -> row(out, "F1 " + s.name().toLowerCase(Locale.ROOT), before.f1(s), after.f1(s)));
        out.println("  " + changes(outcome));
        out.flush();
    }

    static String changes(CrossValidation.Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "%s mended, %d broken; by chance alone: p = %.3f",
                Sentences.plural(outcome.mended(), "item"),
                outcome.broken(),
                outcome.chance());
    }

    private static void row(PrintWriter out, String name, double before, double after) {
        out.println(String.format(Locale.ROOT, "  %-12s %6.3f %6.3f", name, before, after));
    }
}
