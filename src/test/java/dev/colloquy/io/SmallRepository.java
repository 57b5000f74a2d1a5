package dev.colloquy.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A git repository made for a test, with dates of its own: a day a commit. */
public final class SmallRepository implements AutoCloseable {

    private static final Instant FIRST = Instant.parse("2026-03-01T22:30:00Z");
    private static final int DAY = 24 * 60 * 60;

    private final Git git;
    private final Path folder;
    private int commits;

    private SmallRepository(Git git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    public static SmallRepository in(Path folder) throws GitAPIException {
        GitSettings.use();
        return new SmallRepository(
                Git.init()
                        .setInitialBranch("main")
                        .setDirectory(folder.toFile())
                        .call(),
                folder);
    }

    public Git git() {
        return git;
    }

    /** Writes files, takes all that lies there, and commits. */
    public RevCommit commit(String message, Map<String, String> files) throws IOException, GitAPIException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return commit(message);
    }

    /** Commits all that lies there, and what is gone. */
    public RevCommit commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        PersonIdent somebody = new PersonIdent(
                "Somebody", "some@body.example", FIRST.plusSeconds((long) DAY * commits++), ZoneId.of("+05:00"));
        return git.commit()
                .setMessage(message)
                .setAuthor(somebody)
                .setCommitter(somebody)
                .setSign(false)
                .call();
    }

    public void tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).call();
    }

    @Override
    public void close() {
        git.close();
    }
}
