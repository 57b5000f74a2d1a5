package dev.colloquy.cli;

import dev.colloquy.diff.CorpusVersion;
import dev.colloquy.diff.CorpusVersion.Kind;
import dev.colloquy.diff.Manifest;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.GitFile;
import dev.colloquy.io.GitRevisions;
import dev.colloquy.io.Revision;
import dev.colloquy.json.ManifestReader;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the versions of a corpus: in its folder, in git history, in snapshots. */
final class Versions {

    private static final String MANIFEST = "manifest.json";
    private static final String SNAPSHOTS = "versions";

    private final Path folder;
    private final Path snapshots;
    private final Messages messages;
    private boolean complete = true;

    /**
     * @param path the corpus folder, or the folder that holds {@code corpus/}
     * @param snapshots where snapshots lie; the empty path for the folder {@code versions} beside the corpus
     */
    Versions(Path path, Path snapshots, Messages messages) {
        boolean holds =
                FileTree.isFile(path.resolve("corpus").resolve(MANIFEST)) && !FileTree.isFile(path.resolve(MANIFEST));
        this.folder = holds ? path.resolve("corpus") : path;
        this.snapshots = snapshots.toString().isEmpty()
                ? Optional.ofNullable(folder.toAbsolutePath().normalize().getParent())
                        .orElse(folder)
                        .resolve(SNAPSHOTS)
                : snapshots;
        this.messages = messages;
    }

    /** False if a version was found that could not be read. */
    boolean complete() {
        return complete;
    }

    /**
     * What lies in the folder now if no commit holds it, then commits, latest first, then snapshots by label.
     *
     * @throws UserError if there is none at all
     */
    List<CorpusVersion> list() {
        List<CorpusVersion> commits = commits();
        List<CorpusVersion> list = new ArrayList<>();
        workingTree(commits).ifPresent(list::add);
        list.addAll(commits);
        list.addAll(snapshots());
        if (list.isEmpty()) {
            throw new UserError(
                    "there is no corpus in " + folder + ", and no commit and no snapshot holds one",
                    "write one first (analyze PATH), or name its folder");
        }
        return list;
    }

    private Optional<CorpusVersion> workingTree(List<CorpusVersion> commits) {
        Path file = folder.resolve(MANIFEST);
        if (!FileTree.isFile(file)) {
            return Optional.empty();
        }
        Optional<Manifest> now = manifest(file.toString(), FileTree.read(file));
        Optional<Manifest> last = commits.stream().findFirst().flatMap(CorpusVersion::manifest);
        boolean committed = now.isPresent() && now.equals(last);
        return committed
                ? Optional.empty()
                : Optional.of(new CorpusVersion(
                        Kind.WORKING_TREE,
                        folder.toString(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        now,
                        step(now, last)));
    }

    private List<CorpusVersion> commits() {
        Optional<GitRevisions> found = GitRevisions.around(folder);
        if (found.isEmpty()) {
            messages.note("no git repository holds " + folder + "; there are no commits to list");
            return List.of();
        }
        try (GitRevisions git = found.get()) {
            String path = git.inside(folder.resolve(MANIFEST));
            List<Revision> history = git.history(path);
            if (git.shallow()) {
                messages.note("this repository is a shallow clone: older versions are not listed"
                        + " (git fetch --unshallow --tags fetches them)");
            }
            List<Optional<Manifest>> manifests =
                    history.stream().map(r -> manifest(git, r, path)).toList();
            List<CorpusVersion> versions = new ArrayList<>();
            for (int i = 0; i < history.size(); i++) {
                Revision revision = history.get(i);
                versions.add(new CorpusVersion(
                        Kind.COMMIT,
                        revision.shortId(),
                        Optional.of(revision.commit()),
                        Optional.of(revision.date().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)),
                        revision.tags(),
                        manifests.get(i),
                        step(manifests.get(i), i + 1 < history.size() ? manifests.get(i + 1) : Optional.empty())));
            }
            return versions;
        }
    }

    private List<CorpusVersion> snapshots() {
        List<CorpusVersion> versions = new ArrayList<>();
        for (FileTree.Entry entry : FileTree.near(snapshots, 2)) {
            Path around = entry.path().getParent();
            if (!entry.name().endsWith("/" + SnapshotJson.FILE) || around == null) {
                continue;
            }
            Optional<String> label = Shelf.text(FileTree.read(entry.path())).flatMap(SnapshotJson::label);
            if (label.isEmpty()) {
                messages.error(entry.path() + " is no card of a snapshot", "make the snapshot again");
                complete = false;
                continue;
            }
            Path file = around.resolve(SnapshotJson.CORPUS).resolve(MANIFEST);
            versions.add(new CorpusVersion(
                    Kind.SNAPSHOT,
                    label.get(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    manifest(file.toString(), FileTree.read(file)),
                    Optional.empty()));
        }
        return versions;
    }

    private static Optional<Manifest.Step> step(Optional<Manifest> now, Optional<Manifest> before) {
        return now.flatMap(n -> before.map(n::since));
    }

    /** Empty where the commit took the corpus away. */
    private Optional<Manifest> manifest(GitRevisions git, Revision revision, String path) {
        Optional<GitFile> file = git.file(revision, path);
        return file.flatMap(f -> manifest(revision.shortId() + ":" + path, git.read(f)));
    }

    private Optional<Manifest> manifest(String name, FileTree.Content content) {
        if (content instanceof FileTree.Content.Unreadable unreadable) {
            messages.error(name + ": cannot be read: " + unreadable.why(), "");
            complete = false;
            return Optional.empty();
        }
        ManifestReader.Outcome outcome =
                ManifestReader.read(name, Shelf.text(content).orElse(""));
        outcome.problems().forEach(messages::problem);
        complete &= outcome.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return outcome.manifest();
    }
}
