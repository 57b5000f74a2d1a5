package dev.colloquy.cli;

import dev.colloquy.io.Archives;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.Spool;
import dev.colloquy.io.Stored;
import dev.colloquy.load.FolderThreads;
import dev.colloquy.load.LimitedSink;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the files that paths hold, looks into archives, and has each read. Everything goes to a taker as soon as it is read and is
 * not kept. Paths can be gone through more than once; what came from standard input is kept in a temporary file until this is closed.
 */
final class InputFiles implements AutoCloseable {

    /** The path of standard input. */
    static final Path STANDARD = Path.of("-");

    private static final String STANDARD_NAME = "stdin";
    private static final int MOST_FOLDERS = 20;

    private final Intake intake;
    private final Archives archives;
    private final FolderThreads folders = new FolderThreads();
    private Optional<Spool> standard = Optional.empty();
    private ProgressBar progress = ProgressBar.none();
    private long bytesBefore;

    InputFiles(Intake intake) {
        this.intake = intake;
        this.archives = new Archives(intake.archives());
    }

    /** Takes what is read. */
    interface Taker extends ThreadSink {

        /**
         * A file was read, and all of it was handed on.
         *
         * @param named true if the user named the file itself
         */
        void done(String name, boolean named, Loaded loaded);

        /** False if comments that are files of their own are to be handed on one by one. */
        default boolean joinsFolders() {
            return true;
        }

        /** A problem of no file that is read itself: of an archive. */
        default void aside(ReadProblem problem) {
            problem(problem);
        }
    }

    /**
     * Reads all threads below the paths, in the order of the paths and of the names in them.
     *
     * @param outputs folders that the program writes to; what lies in them is no input unless named itself
     */
    void read(List<Path> paths, List<Path> outputs, Taker taker) {
        if (paths.stream().filter(STANDARD::equals).count() > 1) {
            throw new UserError("standard input (-) is named twice", "name it once");
        }
        List<List<FileTree.Entry>> entries = FileTree.once(paths.stream()
                .map(p -> p.equals(STANDARD) ? List.<FileTree.Entry>of() : FileTree.files(p))
                .toList());
        List<String> folders =
                alike(entries) ? foldersOf(paths) : paths.stream().map(p -> "").toList();
        bytesBefore = 0;
        progress = intake.progress()
                .apply(entries.stream()
                        .flatMap(List::stream)
                        .mapToLong(e -> FileTree.size(e.path()))
                        .sum());
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).equals(STANDARD)) {
                readStandard(taker);
            } else {
                readPath(paths.get(i), entries.get(i), folders.get(i), outputs, taker);
            }
        }
        progress.close();
    }

    /** True if files of two paths have one name. */
    private static boolean alike(List<List<FileTree.Entry>> entries) {
        Set<String> names = new HashSet<>();
        return entries.stream().flatMap(List::stream).anyMatch(e -> !names.add(e.name()));
    }

    /** What tells paths apart: as many of the last folders of each as it takes; nothing where one is named twice. */
    private static List<String> foldersOf(List<Path> paths) {
        for (int names = 1; names <= MOST_FOLDERS; names++) {
            int most = names;
            List<String> folders = paths.stream().map(p -> lastFolders(p, most)).toList();
            if (new HashSet<>(folders).size() == folders.size()) {
                return folders;
            }
        }
        return paths.stream().map(p -> "").toList();
    }

    private static String lastFolders(Path path, int most) {
        Path folder = FileTree.isFolder(path) ? whole(path) : whole(path).getParent();
        int count = folder == null ? 0 : folder.getNameCount();
        StringBuilder names = new StringBuilder();
        for (int i = Math.max(0, count - most); folder != null && i < count; i++) {
            names.append(folder.getName(i)).append('/');
        }
        return path.equals(STANDARD) ? "" : names.toString();
    }

    private void readStandard(Taker taker) {
        Spool spool = standard.orElseGet(() -> Spool.of(intake.standard()));
        standard = Optional.of(spool);
        read(STANDARD_NAME, true, spool.content(), taker);
        folders.finish(STANDARD_NAME, limited(STANDARD_NAME, taker));
        spool.damage()
                .ifPresent(e -> taker.aside(
                        ReadProblem.at(Severity.ERROR, STANDARD_NAME, 0, 0, "could not be read to its end")));
    }

    private void readPath(Path path, List<FileTree.Entry> entries, String folder, List<Path> outputs, Taker taker) {
        Map<Path, OwnOutput.Kind> earlier = EarlierOutput.folders(entries);
        List<Path> own = outputs.stream().map(InputFiles::whole).distinct().toList();
        List<Path> written =
                Stream.concat(own.stream(), earlier.keySet().stream()).toList();
        own.forEach(o -> tellLeftOut(o, path, entries, earlier.keySet(), taker));
        earlier.forEach((place, kind) -> {
            if (kind == OwnOutput.Kind.RESULT && !own.contains(place)) {
                tellEarlier(place, path, entries, taker);
            }
        });
        entries.stream()
                .filter(e -> e.named() || !EarlierOutput.isTasks(e.path()))
                .filter(e -> e.named() || written.stream().noneMatch(o -> inside(e, o, path)))
                .forEach(e -> {
                    read(folder + e.name(), e.named(), Stored.of(e.path()), taker);
                    bytesBefore += FileTree.size(e.path());
                    progress.at(bytesBefore);
                });
        String name = String.valueOf(whole(path).getFileName());
        folders.finish(name, limited(name, taker));
    }

    /** Of a folder that is written to, what somebody else has put there; what a command names is a file, and no such folder. */
    private static void tellLeftOut(
            Path output, Path path, List<FileTree.Entry> entries, Collection<Path> marked, Taker taker) {
        if (!FileTree.isFolder(output)) {
            return;
        }
        entries.stream()
                .filter(e -> !e.named() && inside(e, output, path))
                .filter(e -> marked.stream().noneMatch(m -> inside(e, m, path)))
                .filter(e -> !isNoThread(e.name()))
                .forEach(e -> AmongOutputs.told(e).ifPresent(taker::aside));
    }

    /** An earlier run wrote the folder, and this one does not write to it. */
    private static void tellEarlier(Path folder, Path path, List<FileTree.Entry> entries, Taker taker) {
        entries.stream()
                .filter(e -> !e.named() && inside(e, folder, path))
                .findFirst()
                .ifPresent(e -> taker.aside(ReadProblem.at(
                                Severity.NOTE,
                                e.name().substring(0, e.name().lastIndexOf('/') + 1),
                                0,
                                0,
                                "left out: an earlier run wrote this folder")
                        .withHint("to have it read, name the folder itself")));
    }

    private static boolean inside(FileTree.Entry entry, Path output, Path input) {
        return whole(entry.path()).startsWith(output) && !whole(input).startsWith(output);
    }

    static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Reads threads that do not lie in a folder of the machine, by their names. */
    void read(SortedMap<String, Supplier<FileTree.Content>> files, Taker taker) {
        files.forEach((name, content) -> {
            if (isNoThread(name)) {
                return;
            }
            FileTree.Content read = content.get();
            if (read instanceof FileTree.Content.Bytes bytes) {
                read(name, false, Stored.of(bytes.bytes()), taker);
            } else {
                load(name, false, () -> FileTree.open(read), taker);
            }
        });
        folders.finish("", limited("", taker));
    }

    private void read(String name, boolean named, Stored file, Taker taker) {
        if (isNoThread(name)) {
            return;
        }
        if (isTooLarge(name, named, file, taker)) {
            return;
        }
        archives.visit(name, file, new Archives.Visitor() {
            @Override
            public void file(String found, Stored content) {
                if (EarlierOutput.isReport(found, content)) {
                    skipped(found, "it is a report that this program wrote");
                } else if (!isNoThread(found) && (found.equals(name) || !isTooLarge(found, false, content, taker))) {
                    // What is within an archive is counted when all of it is read.
                    load(
                            found,
                            named && found.equals(name),
                            found.equals(name) ? () -> counted(content.open()) : content::open,
                            taker);
                }
            }

            @Override
            public void skipped(String found, String why) {
                taker.done(found, named && found.equals(name), Loaded.none(new ReadOutcome.Unrecognised(why)));
            }

            @Override
            public void problem(ReadProblem problem) {
                taker.aside(problem);
            }
        });
    }

    private boolean isTooLarge(String name, boolean named, Stored file, Taker taker) {
        long most = intake.options().limits().fileBytes();
        long size;
        try {
            size = file.size();
        } catch (IOException e) {
            // Who reads it says why it cannot be read.
            return false;
        }
        if (size > most) {
            ReadProblem problem = ReadProblem.at(
                            Severity.ERROR, name, 0, 0, "is left out: it has more than " + most + " bytes")
                    .withHint("--limit file-bytes=" + size);
            taker.done(name, named, Loaded.none(new ReadOutcome.Unreadable(problem)));
        }
        return size > most;
    }

    private void load(String name, boolean named, RawFile.Opener file, Taker taker) {
        ThreadSink sink = taker.joinsFolders() ? joined(taker) : taker;
        taker.done(name, named, intake.loader().load(name, file, intake.options(), sink));
    }

    private ThreadSink limited(String name, ThreadSink sink) {
        return new LimitedSink(name, intake.options().limits(), sink);
    }

    private InputStream counted(InputStream in) {
        return new CountedStream(in, read -> progress.at(bytesBefore + read));
    }

    private ThreadSink joined(Taker taker) {
        return new ThreadSink() {
            @Override
            public void thread(ThreadDoc thread) {
                taker.thread(thread);
            }

            @Override
            public void lone(LoneComment comment) {
                folders.add(comment);
            }

            @Override
            public void problem(ReadProblem problem) {
                taker.problem(problem);
            }
        };
    }

    /** True for what the program itself keeps beside threads. */
    private static boolean isNoThread(String name) {
        return name.endsWith(".tuned.json") || name.equals("codebook.yaml") || name.endsWith("/codebook.yaml");
    }

    /** What a person should know of a file that gave nothing, or not all. */
    static Optional<ReadProblem> problem(String name, boolean named, Loaded loaded) {
        ReadOutcome outcome = loaded.outcome();
        if (outcome instanceof ReadOutcome.Unrecognised unrecognised) {
            return Optional.of(ReadProblem.at(
                    named ? Severity.ERROR : Severity.NOTE, name, 0, 0, "skipped: " + unrecognised.why()));
        }
        return outcome instanceof ReadOutcome.Unreadable unreadable
                ? Optional.of(unreadable.problem())
                : Optional.empty();
    }

    @Override
    public void close() {
        standard.ifPresent(Spool::close);
        standard = Optional.empty();
    }
}
