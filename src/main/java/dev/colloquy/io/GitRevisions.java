package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Reads the commits of a git repository: no network, nothing written, no hook run, no setting but the repository's own. Paths in it
 * are written with {@code /} from its root, which is the empty path.
 */
public final class GitRevisions implements AutoCloseable {

    private static final String LARGE_FILES = "version https://git-lfs.github.com/spec/";
    private static final int SHORT_ID = 7;

    private final Repository repository;

    private GitRevisions(Repository repository) {
        this.repository = repository;
    }

    /**
     * Finds the repository that holds a path, which need not exist.
     *
     * @throws UserError if there is one that cannot be read
     */
    public static Optional<GitRevisions> around(Path path) {
        GitSettings.use();
        Path folder = existing(path);
        try {
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
            return builder.getGitDir() == null
                    ? Optional.empty()
                    : Optional.of(new GitRevisions(builder.setMustExist(true).build()));
        } catch (IOException e) {
            throw new UserError(
                    "the git repository around " + path + " cannot be read: " + e.getMessage(),
                    "try: git status; some newer kinds of repositories (SHA-256, for one) are not known here");
        }
    }

    /**
     * The repository that holds a path.
     *
     * @throws UserError if there is none, or it cannot be read
     */
    public static GitRevisions demand(Path path) {
        return around(path)
                .orElseThrow(() -> new UserError(
                        "no git repository holds " + path.toAbsolutePath().normalize(),
                        "run inside of a repository, or name folders in place of revisions"));
    }

    /** The folder that its files are checked out to; empty for a bare repository. */
    public Optional<Path> workTree() {
        return repository.isBare()
                ? Optional.empty()
                : Optional.of(repository.getWorkTree().toPath());
    }

    /** True if the older part of the history is not there. */
    public boolean shallow() {
        try {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /**
     * The path in the repository of a path of the machine, which need not exist. In a bare repository a relative path counts from
     * the root.
     *
     * @throws UserError if it lies outside
     */
    public String inside(Path path) {
        Optional<Path> root = workTree();
        if (root.isEmpty() && !path.isAbsolute()) {
            return GitTree.joined(path.normalize());
        }
        Path base = real(root.orElse(repository.getDirectory().toPath()));
        Path whole = real(path.toAbsolutePath().normalize());
        if (!whole.startsWith(base)) {
            throw new UserError(
                    path + " lies outside of the git repository " + base, "run inside of the repository that holds it");
        }
        return GitTree.joined(base.relativize(whole));
    }

    /** The commit of that name: a branch, a tag, an id or its beginning, with {@code ~}, {@code ^} or {@code @{n}} after it. */
    public Optional<Revision> find(String name) {
        try (RevWalk walk = new RevWalk(repository)) {
            if (name.isBlank() || tooShort(name)) {
                return Optional.empty();
            }
            ObjectId id = repository.resolve(spelled(name) + "^{commit}");
            return id == null
                    ? Optional.empty()
                    : Optional.of(revision(name, walk.parseCommit(id)).tagged(tags(id)));
        } catch (AmbiguousObjectException e) {
            throw new UserError("more than one object of the repository begins with " + name, "give more digits");
        } catch (RevisionSyntaxException e) {
            return Optional.empty();
        } catch (IncorrectObjectTypeException e) {
            throw new UserError(
                    name + " names something that is no commit",
                    "name a commit, or a folder or file of one: REVISION:PATH");
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /**
     * The commit of that name.
     *
     * @throws UserError if there is none
     */
    public Revision demand(String name) {
        return find(name).orElseThrow(() -> {
            String sentence = "no such revision: " + name;
            if (shallow()) {
                return new UserError(
                        sentence + "; this repository is a shallow clone, whose older history is not there",
                        "fetch it: git fetch --unshallow --tags");
            }
            return find(Constants.HEAD).isEmpty()
                    ? new UserError(sentence + "; nothing has been committed yet", "commit first")
                    : new UserError(sentence, "see: git log --oneline, git tag, git branch --all");
        });
    }

    /**
     * Files below a folder at a commit, sorted by name; the file itself if the path is one; none if there is nothing.
     *
     * @throws UserError if the path leads into a submodule
     */
    public List<GitFile> files(Revision revision, String folder) {
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            ObjectId tree = walk.parseCommit(ObjectId.fromString(revision.commit()))
                    .getTree()
                    .getId();
            List<GitFile> files = new ArrayList<>();
            for (GitTree.Found found : new GitTree(reader, revision.name()).below(tree, folder)) {
                files.add(new GitFile(found.name(), found.id().name()));
            }
            files.sort(Comparator.comparing(GitFile::name));
            return files;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The file at a path of a commit. */
    public Optional<GitFile> file(Revision revision, String path) {
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(revision.commit()));
            try (TreeWalk at = path.isEmpty() ? null : TreeWalk.forPath(reader, path, commit.getTree())) {
                return at != null && FileMode.REGULAR_FILE.getObjectType() == type(at.getFileMode(0))
                        ? Optional.of(new GitFile(
                                path.substring(path.lastIndexOf('/') + 1),
                                at.getObjectId(0).name()))
                        : Optional.empty();
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static int type(FileMode mode) {
        return mode.equals(FileMode.SYMLINK) ? Constants.OBJ_BAD : mode.getObjectType();
    }

    /** The content of a file. */
    public FileTree.Content read(GitFile file) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(ObjectId.fromString(file.blob()), Constants.OBJ_BLOB);
            if (loader.getSize() > FileTree.MAX_BYTES) {
                return new FileTree.Content.Unreadable("over " + FileTree.MAX_BYTES / (1024 * 1024) + " MiB");
            }
            byte[] bytes = loader.getBytes((int) FileTree.MAX_BYTES);
            return new String(bytes, 0, Math.min(bytes.length, LARGE_FILES.length()), StandardCharsets.UTF_8)
                            .equals(LARGE_FILES)
                    ? new FileTree.Content.Unreadable("its content is not in the repository but in Git LFS")
                    : new FileTree.Content.Bytes(bytes);
        } catch (MissingObjectException e) {
            return new FileTree.Content.Unreadable("its content is not in this repository (a partial clone?)");
        } catch (LargeObjectException e) {
            return new FileTree.Content.Unreadable("too large");
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /**
     * Every commit that changed a file, beginning with HEAD and going back, as {@code git log} lists them. A tag is told with the
     * last of them that it holds. Empty if nothing is committed.
     */
    public List<Revision> history(String path) {
        if (find(Constants.HEAD).isEmpty()) {
            return List.of();
        }
        try {
            return new GitHistory(repository, path, this::revision).list();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    /** A commit without its tags. */
    private Revision revision(String name, RevCommit commit) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return new Revision(
                    name,
                    commit.name(),
                    reader.abbreviate(commit, SHORT_ID).name(),
                    commit.getCommitterIdent()
                            .getWhenAsInstant()
                            .atZone(commit.getCommitterIdent().getZoneId())
                            .toOffsetDateTime(),
                    List.of());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private List<String> tags(ObjectId commit) throws IOException {
        return GitHistory.tags(repository).entrySet().stream()
                .filter(t -> t.getValue().equals(commit))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Git's {@code @} alone is HEAD. */
    private static String spelled(String name) {
        return name.equals("@") || name.startsWith("@~") || name.startsWith("@^")
                ? Constants.HEAD + name.substring(1)
                : name;
    }

    /** Git takes no id of fewer than four digits. */
    private boolean tooShort(String name) throws IOException {
        return name.matches("[0-9a-fA-F]{1,3}") && repository.findRef(name) == null;
    }

    private static Path existing(Path path) {
        Path at = path.toAbsolutePath().normalize();
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) {
        Path there = existing(path);
        try {
            return there.toRealPath()
                    .resolve(there.relativize(path.toAbsolutePath().normalize()))
                    .normalize();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static UserError damaged(IOException e) {
        return new UserError(
                "the git repository cannot be read: " + e.getMessage(), "see what is wrong with it: git fsck");
    }
}
