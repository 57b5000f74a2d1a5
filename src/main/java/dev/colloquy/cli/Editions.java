package dev.colloquy.cli;

import dev.colloquy.cli.ShelfReader.Holding;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.GitRevisions;
import dev.colloquy.io.Revision;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.text.UserError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Turns what a user names into editions. A path that exists is a path, all else is a revision of the repository around the current
 * folder, or {@code REVISION:PATH}; what could be either is told. Reports are read, a corpus or raw input is labelled now. All that
 * is wrong with the files is told on the way.
 */
final class Editions implements AutoCloseable {

    private final Settings settings;
    private final Messages messages;
    private final FreshLabels now;
    private Optional<GitRevisions> git = Optional.empty();

    /**
     * What a run was asked for.
     *
     * @param here the current folder; relative paths begin here
     * @param reports where reports lie, in the working tree and in a revision
     * @param corpus where the corpus as read lies
     * @param codebook for what is labelled now
     * @param archive the user's own list of works, for what is labelled now
     * @param intake how raw input is read
     */
    record Settings(
            Path here,
            Path reports,
            Path corpus,
            Optional<Path> codebook,
            ArchiveMaps archive,
            int threads,
            Intake intake) {

        /** The same with the usual way of reading threads. */
        Settings(Path here, Path reports, Path corpus, Optional<Path> codebook, ArchiveMaps archive, int threads) {
            this(here, reports, corpus, codebook, archive, threads, Intake.usual());
        }

        Path reportsFolder() {
            return here.resolve(reports);
        }

        Path corpusFolder() {
            return here.resolve(corpus);
        }
    }

    /** The earlier and the later edition. */
    record Both(EditionAtHand before, EditionAtHand after) {}

    Editions(Settings settings, Terminal terminal, Messages messages) {
        this.settings = settings;
        this.messages = messages;
        this.now = new FreshLabels(settings, terminal, messages);
    }

    /**
     * Two arguments are the two editions; {@code a..b} is both at once, where an end that is left out is {@code HEAD}; one alone is
     * compared with the working tree.
     *
     * @throws UserError if one of them cannot be found or holds nothing to compare
     */
    Both both(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new UserError(
                    "say what to compare: OLD and NEW, or OLD alone",
                    "each is a folder of reports, a summary.json, a corpus folder, raw input, or a git revision");
        }
        List<Optional<RevisionRange>> ranges =
                arguments.stream().map(a -> RevisionRange.of(a, exists(a))).toList();
        if (arguments.size() == 2) {
            if (ranges.stream().anyMatch(Optional::isPresent)) {
                throw new UserError(
                        "a range has both ends already, and there is another argument",
                        "say v1..v2 alone, or v1 and v2 as two arguments");
            }
            return new Both(one(arguments.get(0)), one(arguments.get(1)));
        }
        if (ranges.get(0).isPresent()) {
            RevisionRange range = ranges.get(0).get();
            return new Both(revision(range.before()), revision(range.after()));
        }
        String old = arguments.get(0);
        if (exists(old) && FileTree.same(path(old), settings.reportsFolder())) {
            throw new UserError(
                    old + " is the working tree itself", "to compare it with the last commit: analyze diff HEAD");
        }
        return new Both(one(old), workingTree(old));
    }

    /**
     * The one edition that an argument names.
     *
     * @throws UserError if it names two
     */
    EditionAtHand single(String argument) {
        RevisionRange.of(argument, exists(argument)).ifPresent(range -> {
            throw GitSyntax.twoForOne(argument, range);
        });
        return one(argument);
    }

    /** The edition that one argument names. */
    EditionAtHand one(String argument) {
        if (exists(argument)) {
            tellAmbiguity(argument);
            return onDisk(argument, path(argument));
        }
        if (argument.startsWith("./") || argument.startsWith("../") || argument.startsWith("/")) {
            throw new UserError(
                    argument + ": no such file or folder",
                    "check the spelling; paths are relative to the current folder");
        }
        return revision(argument);
    }

    private boolean exists(String argument) {
        try {
            return !argument.isBlank() && FileTree.exists(path(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path path(String argument) {
        return settings.here().resolve(argument);
    }

    /** A path wins over a revision of the same name. */
    private void tellAmbiguity(String argument) {
        if (RevisionRange.couldBeRevision(argument)
                && repository().flatMap(g -> g.find(argument)).isPresent()) {
            messages.note("“" + argument + "” is a path and a revision; the path is taken (" + argument
                    + "^{commit} is the revision, ./" + argument + " the path)");
        }
    }

    private Optional<GitRevisions> repository() {
        if (git.isEmpty()) {
            git = GitRevisions.around(settings.here());
        }
        return git;
    }

    private EditionAtHand workingTree(String old) {
        int colon = old.indexOf(':');
        if (!exists(old) && colon > 0) {
            Optional<Path> same = repository()
                    .flatMap(GitRevisions::workTree)
                    .map(t -> t.resolve(pathInRepository(old.substring(colon + 1))));
            if (same.isPresent() && FileTree.exists(same.get())) {
                String called = old.substring(colon + 1);
                return onDisk(called.isEmpty() ? "." : called, same.get());
            }
        }
        for (Path folder : List.of(settings.reportsFolder(), settings.corpusFolder())) {
            Disk disk = Disk.of(folder);
            if (new ShelfReader(disk.shelf(), messages).holding(disk.name()) != Holding.OTHER) {
                return onDisk(settings.here().relativize(folder).toString(), folder);
            }
        }
        throw new UserError(
                "there is nothing to compare with: neither " + settings.reports() + " nor " + settings.corpus()
                        + " is here",
                "write them first (analyze PATH), or name the later edition as well");
    }

    /** A path as the folder around it and its name, so that what lies beside it is at hand too. */
    private record Disk(Shelf shelf, String name) {

        static Disk of(Path path) {
            Path last = path.getFileName();
            boolean plain = last != null
                    && !last.toString().isEmpty()
                    && !last.toString().equals(".")
                    && !last.toString().equals("..");
            Path named = plain ? path : path.toAbsolutePath().normalize();
            Path around = Optional.ofNullable(named.getParent()).orElse(Path.of(""));
            return new Disk(new DiskShelf(around), String.valueOf(named.getFileName()));
        }
    }

    private EditionAtHand onDisk(String called, Path path) {
        Disk disk = Disk.of(path);
        boolean file = FileTree.isFile(path);
        Optional<EditionAtHand> made = made(called, disk.shelf(), disk.name(), file);
        if (made.isPresent()) {
            return made.get();
        }
        List<Path> own = List.of(settings.reportsFolder(), settings.corpusFolder());
        Corpus corpus = Inputs.read(List.of(path), own, settings.intake());
        Codebook codebook = Codebooks.choose(List.of(path), settings.codebook(), messages);
        EditionAtHand fresh =
                now.label(called, corpus, codebook, TunedLayers.find(List.of(path), settings.codebook(), codebook));
        EditionAtHand labelled = file ? FreshLabels.bare(fresh) : fresh;
        return Codebooks.file(List.of(path), settings.codebook()).isPresent()
                ? labelled
                : FreshLabels.general(labelled);
    }

    /** What this program made: reports, a corpus, a snapshot; empty for raw input. */
    private Optional<EditionAtHand> made(String called, Shelf shelf, String name, boolean file) {
        ShelfReader reader = new ShelfReader(shelf, messages);
        if (file) {
            return madeFile(called, reader, name);
        }
        if (shelf.json(name).contains(SnapshotJson.FILE)
                && reader.kind(Shelf.below(name, SnapshotJson.FILE)) == JsonKind.SNAPSHOT) {
            return Optional.of(project(called, shelf.at(name), SnapshotJson.REPORTS, SnapshotJson.CORPUS));
        }
        Holding holding = reader.holding(name);
        if (holding == Holding.REPORTS) {
            String corpus = Shelf.below(Shelf.around(name), lastName(settings.corpus()));
            return Optional.of(reader.reports(called, name, corpus));
        }
        if (holding == Holding.CORPUS) {
            return Optional.of(corpus(called, reader, name, shelf.json(name)));
        }
        String reports = lastName(settings.reports());
        return reader.holding(Shelf.below(name, reports)) == Holding.REPORTS
                ? Optional.of(project(called, shelf.at(name), reports, lastName(settings.corpus())))
                : Optional.empty();
    }

    /** Reports in a folder of a shelf, with their corpus in another one. */
    private EditionAtHand project(String called, Shelf shelf, String reports, String corpus) {
        return new ShelfReader(shelf, messages).reports(called, reports, corpus);
    }

    /** Threads of a corpus folder, labelled now. */
    private EditionAtHand corpus(String called, ShelfReader reader, String folder, List<String> names) {
        ShelfReader.Texts texts = reader.corpus(folder, names);
        EditionAtHand made = now.label(called, reader, texts.corpus(), Optional.empty());
        return made.with(texts.reading().remarks(made.reading().remarks()));
    }

    private Optional<EditionAtHand> madeFile(String called, ShelfReader reader, String name) {
        String folder = Shelf.around(name);
        String last = name.substring(folder.isEmpty() ? 0 : folder.length() + 1);
        return switch (name.endsWith(".json") ? reader.kind(name) : JsonKind.OTHER) {
            case SUMMARY -> Optional.of(reader.summary(called, name));
            case REPORT ->
                Optional.of(reader.report(
                        called, folder, last, Shelf.below(Shelf.around(folder), lastName(settings.corpus()))));
            case THREAD -> Optional.of(corpus(called, reader, folder, List.of(last)));
            case MANIFEST, SNAPSHOT ->
                throw new UserError(called + " only says what lies beside it", "name the folder that it lies in");
            case OTHER, BROKEN -> Optional.empty();
        };
    }

    private EditionAtHand revision(String argument) {
        GitSyntax.check(argument);
        GitRevisions repository = repository()
                .orElseThrow(() -> new UserError(
                        argument + ": no such file or folder, and no git repository is here to look for a revision",
                        "check the spelling; paths are relative to the current folder"));
        int colon = argument.indexOf(':');
        if (colon <= 0) {
            Revision revision = repository.demand(argument);
            return atRevision(argument, repository, revision);
        }
        Revision revision = repository.demand(argument.substring(0, colon));
        String path = pathInRepository(argument.substring(colon + 1));
        if (repository.files(revision, path).isEmpty()) {
            throw new UserError(
                    path + " is not in " + revision.name(),
                    "paths in a revision begin at the root of the repository; see: git ls-tree -r --name-only "
                            + revision.name());
        }
        Shelf shelf = new GitShelf(repository, revision, Shelf.around(path));
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean file = repository.file(revision, path).isPresent();
        return made(argument, shelf, name, file).orElseGet(() -> raw(argument, shelf, name));
    }

    /** A path with {@code /}, from the root of the repository; {@code ./} begins at the current folder. */
    private String pathInRepository(String path) {
        String plain = path.replace('\\', '/').replaceFirst("(?<!/)/++$", "");
        return plain.equals(".") || plain.startsWith("./") || plain.startsWith("../")
                ? repository().map(g -> g.inside(path(plain))).orElse(plain)
                : plain;
    }

    /** The reports of a revision, with what lies beside them; else its corpus, labelled now. */
    private EditionAtHand atRevision(String argument, GitRevisions repository, Revision revision) {
        for (Path folder : List.of(settings.reportsFolder(), settings.corpusFolder())) {
            String path = repository.inside(folder);
            Shelf shelf = new GitShelf(repository, revision, Shelf.around(path));
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (new ShelfReader(shelf, messages).holding(name) != Holding.OTHER) {
                return made(argument, shelf, name, false).orElseThrow();
            }
        }
        throw new UserError(
                "neither " + repository.inside(settings.reportsFolder()) + " nor "
                        + repository.inside(settings.corpusFolder()) + " is in " + argument,
                "name what to read there: " + argument + ":PATH");
    }

    private EditionAtHand raw(String called, Shelf shelf, String name) {
        SortedMap<String, Supplier<FileTree.Content>> files = new TreeMap<>();
        for (String file : shelf.files(name)) {
            String path = file.equals(name) ? name : Shelf.below(name, file);
            files.put(file, () -> shelf.read(path));
        }
        Corpus corpus = Inputs.read(files, settings.intake());
        EditionAtHand labelled = now.label(called, new ShelfReader(shelf, messages), corpus, Optional.of(name));
        return files.containsKey(name) ? FreshLabels.bare(labelled) : labelled;
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Override
    public void close() {
        git.ifPresent(GitRevisions::close);
    }
}
