package dev.colloquy.cli;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Item;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze explain}: shows how the label of one item came about. */
@Command(
        name = "explain",
        description =
                "Show how the stance of one item came about: its sentences, what counted, what was set aside and why.",
        footer = {"", "Example:", "  analyze explain seeds/000_c595ac6e92e97575.txt c5"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "THREAD", description = "A file with a thread.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path file;

    @Parameters(index = "1", paramLabel = "ITEM", description = "post, or a comment: c1, c2, ...")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String item;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Targets to explain. Default: as for the main job.")
    private @Nullable Path codebook;

    @Mixin
    private final InputOptions input = new InputOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, true);
        Codebook looked = Codebooks.choose(List.of(file), Optional.ofNullable(codebook), messages);
        Optional<TunedLayer> tuned = TunedLayers.find(List.of(file), Optional.ofNullable(codebook), looked);
        Corpus corpus = Inputs.read(List.of(file), List.of(), input.intake(terminal));
        corpus.problems().forEach(messages::problem);
        if (corpus.threads().size() != 1) {
            throw new UserError(
                    file + " holds " + corpus.threads().size() + " threads, and one is explained at a time",
                    "name the file of one thread");
        }
        ThreadDoc thread = corpus.threads().get(0);
        Item found = thread.items().stream()
                .filter(i -> i.id().equalsIgnoreCase(item))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        file + " has no item " + item,
                        "its items are " + thread.items().stream().map(Item::id).collect(Collectors.joining(", "))));
        Wiring.warmUp();
        List<Annotation> labels = Wiring.pipeline(Runtime.getRuntime().availableProcessors(), tuned)
                .annotate(thread, looked);
        new Explanation(terminal.out(), terminal.colour())
                .print(thread, found, Wiring.linguist().analyze(found.body()), looked, labels);
        return ExitStatus.OK.code();
    }
}
