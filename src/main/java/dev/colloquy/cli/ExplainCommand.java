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
import java.util.stream.Stream;
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
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze explain a.txt c2                comment 2 of one thread",
            "  analyze explain a.txt post              the post itself",
            "  analyze explain threads/ b/c1           of a folder with many threads"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage, or there is no such thread or item", "70:a bug in the program"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class ExplainCommand implements Callable<Integer> {

    private static final int SHOWN = 12;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "THREAD", description = "A file with a thread, or with many.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "ITEM",
            description =
                    "post, or a comment: c1, c2, ...; where there are many threads, with the thread's id before it:"
                            + " THREAD/c1.")
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
        messages.problems(corpus.problems());
        int slash = item.lastIndexOf('/');
        ThreadDoc thread = thread(corpus.threads(), item.substring(0, Math.max(0, slash)));
        String id = item.substring(slash + 1);
        Item found = thread.items().stream()
                .filter(i -> i.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        thread.id() + " has no item " + id,
                        "its items are " + some(thread.items().stream().map(Item::id))));
        Wiring.warmUp();
        List<Annotation> labels;
        try (ProgressBar progress =
                ProgressBar.labelling(terminal, /* quiet= */ false, new Corpus(List.of(thread), List.of()))) {
            labels = Wiring.pipeline(Runtime.getRuntime().availableProcessors(), tuned, progress::step)
                    .annotate(thread, looked);
        }
        new Explanation(terminal.out(), terminal.outColumns(), terminal.style())
                .print(thread, found, Wiring.linguist().analyze(found.body()), looked, labels);
        return ExitStatus.OK.code();
    }

    /** The thread of an id; the only one there is, if none is said. */
    private ThreadDoc thread(List<ThreadDoc> threads, String id) {
        if (threads.isEmpty()) {
            throw new UserError(file + " holds no thread", "analyze inspect " + file + " tells what it holds");
        }
        if (id.isEmpty() && threads.size() == 1) {
            return threads.get(0);
        }
        return threads.stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        id.isEmpty()
                                ? file + " holds " + threads.size() + " threads, and one is explained at a time"
                                : file + " has no thread " + id,
                        "say which one: "
                                + some(threads.stream()
                                        .map(t -> t.id() + "/" + item.substring(item.lastIndexOf('/') + 1)))));
    }

    private static String some(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
    }
}
