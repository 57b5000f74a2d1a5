package dev.colloquy.load;

import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins comments that are files of their own: those of one folder are one thread, called as the folder and in the order of their
 * dates. Each comment's text knows its place in its own file; the thread's file is the folder.
 */
public final class FolderThreads {

    private final SortedMap<String, List<LoneComment>> folders = new TreeMap<>();

    /** No folder. */
    public FolderThreads() {}

    public void add(LoneComment comment) {
        folders.computeIfAbsent(folder(comment.path()), f -> new ArrayList<>()).add(comment);
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * Hands on the threads of all comments so far, and forgets these.
     *
     * @param input the name of what was read, which is that of a thread whose files lie directly in it
     */
    public void finish(String input, ThreadSink sink) {
        List<ThreadDoc> threads = new ArrayList<>();
        folders.forEach((folder, comments) -> threads.add(thread(folder.isEmpty() ? input : folder, comments, sink)));
        folders.clear();
        threads.forEach(sink::thread);
    }

    private static ThreadDoc thread(String folder, List<LoneComment> comments, ThreadSink sink) {
        LoneComment first = comments.get(0);
        ThreadAssembly assembly = new ThreadAssembly(folder, first.options());
        comments.forEach(c -> assembly.add(c.comment()));
        boolean dated = comments.stream().allMatch(c -> c.comment().published().isPresent());
        return assembly.build(
                ThreadNames.folderId(folder),
                LoneComment.emptyPost(),
                OptionalInt.empty(),
                dated ? Order.DATE : Order.FILE,
                sink);
    }
}
