package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The regular files of one commit; links and submodules are none. */
final class GitTree {

    private final ObjectReader reader;
    private final String revision;

    /** @param revision what the commit is called in sentences */
    GitTree(ObjectReader reader, String revision) {
        this.reader = reader;
        this.revision = revision;
    }

    /** A file and its content's id. */
    record Found(String name, ObjectId id) {}

    /** Files below a folder, in the order of git. */
    List<Found> below(ObjectId tree, String folder) throws IOException {
        if (folder.isEmpty()) {
            return walk(tree);
        }
        try (TreeWalk at = TreeWalk.forPath(reader, folder, tree)) {
            if (at == null || at.getFileMode(0).equals(FileMode.GITLINK)) {
                refuseSubmodules(tree, folder);
                return List.of();
            }
            FileMode mode = at.getFileMode(0);
            if (mode.equals(FileMode.TREE)) {
                return walk(at.getObjectId(0));
            }
            return isFile(mode) ? List.of(new Found(at.getNameString(), at.getObjectId(0))) : List.of();
        }
    }

    private List<Found> walk(ObjectId tree) throws IOException {
        List<Found> found = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(new CanonicalTreeParser(null, reader, tree));
            walk.setRecursive(true);
            while (walk.next()) {
                if (isFile(walk.getFileMode(0))) {
                    found.add(new Found(walk.getPathString(), walk.getObjectId(0)));
                }
            }
        }
        return found;
    }

    private void refuseSubmodules(ObjectId tree, String path) throws IOException {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String head = end < 0 ? path : path.substring(0, end);
            try (TreeWalk at = TreeWalk.forPath(reader, head, tree)) {
                if (at != null && at.getFileMode(0).equals(FileMode.GITLINK)) {
                    throw new UserError(
                            head + " is a submodule at " + revision + "; its files are in a repository of their own",
                            "run inside of " + head + " and name a revision of that repository");
                }
            }
            if (end < 0) {
                return;
            }
        }
    }

    private static boolean isFile(FileMode mode) {
        return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    }

    /** A relative path with {@code /} whatever the machine writes. */
    static String joined(Path relative) {
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
