package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.evaluate.Evaluation;
import dev.colloquy.evaluate.Evaluator;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.Measure;
import dev.colloquy.evaluate.Thresholds;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.EvaluationJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.markdown.MarkdownEvaluation;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code analyze evaluate}: scores the labels against hand-made ones. */
@Command(
        name = "evaluate",
        description = {
            "Score the stance labels against hand-made ones: precision, recall and F1 with intervals, the confusion matrix,"
                    + " Krippendorff's alpha, evidence and sources, and every disagreement.",
            "",
            "Gold is JSON, a table thread,item,stance[,coder] (.csv), or a REFI-QDA project that people coded (.qdpx). Without PATH the"
                    + " folder of the gold file is read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze evaluate --gold coded.csv threads/",
            "  analyze evaluate --gold coded.csv threads/ --min macro-f1=0.7 --lower"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, every threshold reached", "1:below a threshold", "2:wrong usage, or nothing to score"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final GoldOptions coded = new GoldOptions();

    @Option(
            names = "--min",
            paramLabel = "MEASURE=VALUE",
            description = "Exit with 1 if a measure is lower; may be repeated. Measures: accuracy, macro-f1, alpha,"
                    + " evidence-f1, source-f1, and precision, recall and f1 of a label (f1.favor).")
    private Map<String, Double> minima = new LinkedHashMap<>();

    @Option(names = "--lower", description = "Judge --min on the lower bound of the interval.")
    private boolean lower;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "evaluation",
            description = "Where evaluation.json and evaluation.md go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("evaluation");

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final ForceOption force = new ForceOption();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, false);
        Thresholds.demand(minima, lower);
        Path gold = coded.gold();
        force.demand(out.resolve("evaluation.json"));
        force.demand(out.resolve("evaluation.md"));

        GoldFile file = GoldFiles.read(gold);
        file.demand(messages);
        List<Path> inputs = coded.inputs();
        Codebook looked = coded.chosen(messages);
        Optional<TunedLayer> tuned = TunedLayers.find(inputs, coded.codebook(), looked);
        Corpus corpus = Inputs.read(inputs, GoldFiles.excluded(inputs, out, gold), input.intake(terminal));
        messages.problems(corpus.problems());
        if (corpus.threads().isEmpty()) {
            throw new UserError(
                    "nothing to score: no thread could be read", "name the threads that the gold file codes");
        }
        Gold labels = file.labels(corpus, looked, coded.target());
        int processors = Runtime.getRuntime().availableProcessors();
        AnalysisResult result;
        try (ProgressBar progress = ProgressBar.labelling(terminal, /* quiet= */ false, corpus)) {
            result = Analyst.result(corpus, looked, tuned, processors, progress);
        }
        Evaluation evaluation =
                Evaluator.evaluate(coded.target().map(result::towards).orElse(result), labels);
        evaluation.problems().forEach(p -> file.tell(p, messages));
        if (evaluation.isEmpty()) {
            throw new UserError(
                    "nothing to score: no item that " + gold + " codes is in the corpus",
                    "threads are named by their file, items post, c1, c2, ...");
        }
        String page = MarkdownEvaluation.of(evaluation);
        OutputFiles.writeAll(Map.of(
                out,
                new TreeMap<>(Map.of("evaluation.json", EvaluationJson.write(evaluation), "evaluation.md", page))));
        terminal.out().print(MarkdownEvaluation.unescaped(evaluation).replaceAll("[\\p{Cntrl}&&[^\n]]", "\uFFFD"));
        terminal.out().flush();
        return judge(evaluation, messages).code();
    }

    private ExitStatus judge(Evaluation evaluation, Messages messages) {
        ExitStatus status = ExitStatus.OK;
        for (Map.Entry<String, Double> minimum : minima.entrySet()) {
            String name = minimum.getKey().toLowerCase(Locale.ROOT);
            Measure measure = evaluation
                    .measure(name)
                    .orElseThrow(() -> new UserError(
                            "--min: there is no measure " + minimum.getKey() + " here",
                            "measures here are "
                                    + evaluation.measures().stream()
                                            .map(Measure::name)
                                            .collect(Collectors.joining(", "))));
            if (lower && measure.interval().isEmpty()) {
                throw new UserError("--lower: " + name + " has no interval here", "intervals need two threads or more");
            }
            double value = lower ? measure.interval().orElseThrow().lower() : measure.value();
            if (value < minimum.getValue()) {
                status = ExitStatus.DIFFERS;
                messages.error(
                        String.format(
                                Locale.ROOT,
                                "%s%s is %.3f, below %.3f",
                                name,
                                lower ? " (lower bound)" : "",
                                value,
                                minimum.getValue()),
                        "");
            }
        }
        return status;
    }
}
