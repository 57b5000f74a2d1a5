package dev.colloquy.load;

import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins comments that are files of their own: those of one folder are one thread, called as the folder and in the order of their
 * dates; those of several pages in a folder called after comments are a thread a page. Each comment's text knows its place in its own file; the thread's
 * file is the folder.
 */
public final class FolderThreads {

    private static final int MAX_DIGITS = 6;

    private final SortedMap<String, List<LoneComment>> folders = new TreeMap<>();

    /** No folder. */
    public FolderThreads() {}

    public void add(LoneComment comment) {
        folders.computeIfAbsent(folder(comment.path()), f -> new ArrayList<>()).add(comment);
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** What a comment shares with those of its thread, and with no others. */
    public static String threadOf(LoneComment comment) {
        String folder = folder(comment.path());
        return isOfAllPages(folder) ? folder + "\n" + comment.page() : folder;
    }

    /**
     * Hands on the threads of all comments so far, and forgets these.
     *
     * @param input the name of what was read, which is that of a thread whose files lie directly in it
     */
    public void finish(String input, ThreadSink sink) {
        List<ThreadDoc> threads = new ArrayList<>();
        folders.forEach((folder, comments) -> {
            String name = folder.isEmpty() ? input : folder;
            String id = ThreadNames.folderId(name);
            SortedMap<String, List<LoneComment>> pages = new TreeMap<>();
            comments.forEach(
                    c -> pages.computeIfAbsent(c.page(), p -> new ArrayList<>()).add(c));
            if (pages.size() == 1 || !isOfAllPages(name)) {
                threads.add(thread(id, name, comments, sink));
            } else {
                pages.forEach((page, own) ->
                        threads.add(thread(page.isEmpty() ? id : PageIds.of(id, page), name, own, sink)));
            }
        });
        folders.clear();
        threads.forEach(sink::thread);
    }

    /** True for a folder that is called after comments; any other is called after its page. */
    private static boolean isOfAllPages(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .contains("comment");
    }

    private static ThreadDoc thread(String id, String folder, List<LoneComment> comments, ThreadSink sink) {
        LoneComment first = comments.get(0);
        ThreadAssembly assembly = new ThreadAssembly(folder, first.options());
        answered(comments).forEach(assembly::add);
        boolean dated = comments.stream().allMatch(c -> c.comment().published().isPresent());
        return assembly.build(id, LoneComment.emptyPost(), OptionalInt.empty(), dated ? Order.DATE : Order.FILE, sink);
    }

    /** The comments, with what each perhaps answers where that is another one's key or number. */
    private static List<FoundComment> answered(List<LoneComment> comments) {
        Set<String> keys = new HashSet<>();
        comments.forEach(c -> keys.add(c.comment().key()));
        Map<Integer, String> numbered = new HashMap<>();
        for (LoneComment comment : comments) {
            boolean answers = comment.comment().parent().isPresent()
                    || comment.perhaps()
                            .filter(p -> keys.contains(p) || isNumber(p))
                            .isPresent();
            if (!answers) {
                numbered.put(numbered.size() + 1, comment.comment().key());
            }
        }
        List<FoundComment> all = new ArrayList<>();
        for (LoneComment comment : comments) {
            Optional<String> parent = comment.perhaps()
                    .flatMap(p -> keys.contains(p)
                            ? Optional.of(p)
                            : isNumber(p) ? Optional.ofNullable(numbered.get(Integer.parseInt(p))) : Optional.empty());
            all.add(
                    comment.comment().parent().isPresent()
                            ? comment.comment()
                            : comment.comment().answering(parent));
        }
        return all;
    }

    private static boolean isNumber(String text) {
        return text.length() <= MAX_DIGITS && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
