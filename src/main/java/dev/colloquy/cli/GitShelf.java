package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.GitFile;
import dev.colloquy.io.GitRevisions;
import dev.colloquy.io.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of a commit. */
final class GitShelf implements Shelf {

    private static final int LEVELS = 2;

    private final GitRevisions git;
    private final Revision revision;
    private final String root;
    private final Map<String, GitFile> known = new HashMap<>();

    /** @param root the folder's path in the repository */
    GitShelf(GitRevisions git, Revision revision, String root) {
        this.git = git;
        this.revision = revision;
        this.root = root;
    }

    @Override
    public Shelf at(String folder) {
        return new GitShelf(git, revision, Shelf.below(root, folder));
    }

    @Override
    public List<String> files(String folder) {
        String whole = Shelf.below(root, folder);
        List<GitFile> files = git.files(revision, whole).stream()
                .filter(f -> !f.name().startsWith(".") && !f.name().contains("/."))
                .toList();
        boolean itself = git.file(revision, whole).isPresent();
        files.forEach(f -> known.put(itself ? folder : Shelf.below(folder, f.name()), f));
        return files.stream().map(GitFile::name).toList();
    }

    @Override
    public List<String> near() {
        return files("").stream()
                .filter(f -> f.chars().filter(c -> c == '/').count() < LEVELS)
                .toList();
    }

    @Override
    public FileTree.Content read(String path) {
        return Optional.ofNullable(known.get(path))
                .or(() -> git.file(revision, Shelf.below(root, path)))
                .map(git::read)
                .orElseGet(() -> new FileTree.Content.Unreadable("no such file"));
    }

    @Override
    public String name(String path) {
        return revision.name() + ":" + Shelf.below(root, path);
    }
}
