package dev.colloquy.cli;

import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Stamp;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze snapshot}: keeps a version of a corpus and its reports under a label, where there is no git. */
@Command(
        name = "snapshot",
        description = {
            "Copy the reports and the corpus that they are about, and their codebook if it is found, into a folder of"
                    + " their own, with a card that says what they are. analyze diff takes the folder.",
            "",
            "Where the corpus is in git, commits and tags do the same: see analyze versions."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze snapshot --label before         reports/ and corpus/ into versions/before/",
            "  analyze diff versions/before            what changed since"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, something is there already, or the reports do not hold",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class SnapshotCommand implements Callable<Integer> {

    private static final Pattern LABELS = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");
    private static final String AGAIN = "make reports and corpus again: analyze PATH";

    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Terminal terminal;

    @Parameters(
            paramLabel = "REPORTS",
            arity = "0..1",
            defaultValue = "reports",
            description = "The folder with the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    @Option(
            names = "--label",
            paramLabel = "NAME",
            required = true,
            description = "What to call it: letters a to z, digits, dots, dashes and _.")
    private String label = "";

    @Option(
            names = "--corpus-dir",
            paramLabel = "DIR",
            description = "The corpus that the reports are about (default: corpus beside the reports).")
    private @Nullable Path corpusDir;

    @Option(names = "--out", paramLabel = "DIR", description = "The new folder (default: versions/NAME).")
    private @Nullable Path out;

    SnapshotCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkLabel();
        Path target = out == null ? Path.of("versions", label) : out;
        boolean free = !FileTree.exists(target)
                || (FileTree.isFolder(target) && FileTree.files(target).isEmpty());
        if (!free) {
            throw new UserError(
                    target + " is there already, and a snapshot is never written over",
                    "choose another --label or --out, or remove it by hand");
        }
        if (!FileTree.isFolder(reports)) {
            throw new UserError(reports + ": there is no such folder", "write reports first: analyze PATH");
        }
        Path around = Optional.ofNullable(reports.toAbsolutePath().normalize().getParent())
                .orElse(reports);
        Path corpus = corpusDir == null ? around.resolve("corpus") : corpusDir;
        Messages messages = new Messages(terminal, false);
        ShelfReader near = new ShelfReader(new DiskShelf(around), messages);
        Shelf steady = new SteadyShelf(new DiskShelf(reports));
        Shelf texts = new SteadyShelf(new DiskShelf(corpus));
        EditionAtHand read = near.reportsOnDemand(
                reports.toString(), new ShelfReader(steady, messages), new ShelfReader(texts, messages));
        check(read, corpus);
        tellMissing(read, messages);
        write(target, read.edition(), steady, texts, near);
        terminal.out()
                .println(StanceTable.safe("The snapshot " + label + " is in " + target + ": corpus version "
                        + read.edition().stamp().corpus() + "."));
        terminal.out().flush();
        return ExitStatus.OK.code();
    }

    private void checkLabel() {
        if (!LABELS.matcher(label).matches() || DEVICES.contains(label.toLowerCase(Locale.ROOT))) {
            throw new UserError(
                    "“" + label + "” is no label",
                    "take at most 64 letters a to z, digits, dots, dashes and _, with a letter or digit at the beginning"
                            + " and no dot at the end");
        }
    }

    private void check(EditionAtHand read, Path corpus) {
        if (!read.reading().unread().isEmpty() || read.edition().threads().isEmpty()) {
            throw doNotHold();
        }
        if (read.corpus().isEmpty()) {
            throw new UserError(
                    FileTree.isFolder(corpus)
                            ? "the corpus in " + corpus + " is not the one that the reports are about"
                            : corpus + ": the corpus that the reports are about is not there",
                    AGAIN);
        }
        if (!read.complete()) {
            throw doNotHold();
        }
    }

    /** Without its codebook, or a layer that belongs to it, a snapshot can be compared, but not labelled again. */
    private void tellMissing(EditionAtHand read, Messages messages) {
        if (!read.repeatable()) {
            Stamp.CodebookRef codebook = read.edition().stamp().codebook();
            String missing = read.codebook().isEmpty() ? "codebook" : "tuned layer of the codebook";
            messages.error(
                    "the snapshot goes without the " + missing + " (" + codebook.id() + " " + codebook.version()
                            + "), which does not lie near " + reports
                            + " as it was: causes of later changes cannot be told apart",
                    "put the " + missing + " of these reports beside them and make the snapshot again");
        }
    }

    private UserError doNotHold() {
        return new UserError("the reports in " + reports + " do not hold, so that there is nothing to keep", AGAIN);
    }

    private void write(Path target, Edition edition, Shelf own, Shelf corpus, ShelfReader near) {
        List<String> ids = Stream.concat(edition.ids(), Stream.of("summary")).toList();
        SortedMap<Path, SortedMap<String, String>> folders = new TreeMap<>();
        folders.put(
                target.resolve(SnapshotJson.REPORTS),
                copied(own, ids.stream().flatMap(id -> Stream.of(id + ".json", id + ".md"))));
        folders.put(
                target.resolve(SnapshotJson.CORPUS),
                copied(
                        corpus,
                        Stream.concat(
                                ids.stream().filter(id -> !id.equals("summary")).map(id -> id + ".json"),
                                Stream.of("manifest.json"))));
        SortedMap<String, String> card = new TreeMap<>();
        card.put(SnapshotJson.FILE, SnapshotJson.write(label, edition));
        near.codebookText(edition.stamp().codebook().hash()).ifPresent(text -> card.put("codebook.yaml", text));
        near.layerText(edition.stamp()).ifPresent(text -> card.put("codebook.tuned.json", text));
        folders.put(target, card);
        OutputFiles.writeAll(folders);
    }

    private static SortedMap<String, String> copied(Shelf shelf, Stream<String> names) {
        SortedMap<String, String> files = new TreeMap<>();
        names.forEach(name -> shelf.text(name).ifPresent(text -> files.put(name, text)));
        return files;
    }
}
