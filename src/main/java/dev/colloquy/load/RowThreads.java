package dev.colloquy.load;

import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes threads of the rows of one file, and tells of the file what is alike in many of them. */
final class RowThreads implements Grouper.Taker {

    private static final int HEX = 16;

    private final RawFile file;
    private final ReadOptions options;
    private final ThreadSink sink;
    private final boolean several;
    private int threads;
    private int withoutPost;

    /**
     * None yet.
     *
     * @param several true if the file holds several threads
     */
    RowThreads(RawFile file, ReadOptions options, ThreadSink sink, boolean several) {
        this.file = file;
        this.options = options;
        this.sink = sink;
        this.several = several;
    }

    @Override
    public void thread(String key, List<ThreadRow> rows, int lost) {
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        AnswerCounts counts = new AnswerCounts();
        List<ThreadRow.Opening> openings = new ArrayList<>();
        Map<String, List<ThreadRow.Told>> told = new LinkedHashMap<>();
        String title = "";
        ThreadAssembly.Order order = ThreadAssembly.Order.FILE;
        for (ThreadRow row : rows) {
            if (row instanceof ThreadRow.Answer answer) {
                assembly.add(found(answer));
                counts.add(answer);
                order = answer.order() == ThreadAssembly.Order.DATE ? answer.order() : order;
            } else if (row instanceof ThreadRow.Opening opening) {
                openings.add(opening);
            } else if (row instanceof ThreadRow.Named named) {
                title = title.isEmpty() ? named.title() : title;
            } else if (row instanceof ThreadRow.Counted counted) {
                counts.add(counted);
            } else if (row instanceof ThreadRow.Folded folded) {
                counts.add(folded);
            } else if (row instanceof ThreadRow.Told one) {
                told.computeIfAbsent(one.many(), k -> new ArrayList<>()).add(one);
            }
        }
        threads++;
        withoutPost += openings.isEmpty() ? 1 : 0;
        String id = several ? file.id() + "-" + safe(key) : file.id();
        sink.thread(assembly.build(id, post(openings, title), declared(openings), order, sink));
        told.values().forEach(all -> tell(id, all));
        counts.unloaded().ifPresent(missing -> tell(id, List.of(missing)));
        counts.missing().ifPresent(missing -> tell(id, List.of(missing)));
        if (lost > 0) {
            sink.problem(ReadProblem.at(
                            Severity.ERROR,
                            file.path(),
                            0,
                            0,
                            "the thread " + id + " is larger than memory allows; its last " + lost
                                    + " items are left out")
                    .withHint("take it out of the file, or split it"));
        }
    }

    private static FoundComment found(ThreadRow.Answer answer) {
        return new FoundComment(
                answer.key(),
                answer.parent(),
                answer.author(),
                answer.published(),
                answer.body().text(),
                answer.status(),
                answer.place());
    }

    private static Post post(List<ThreadRow.Opening> openings, String title) {
        // Of a post that is there twice, the first one with a text is read: a later copy may be a deleted one.
        Optional<ThreadRow.Opening> best = openings.stream()
                .filter(o -> o.body().text().length() > 0)
                .findFirst()
                .or(() -> openings.stream().findFirst());
        return best.map(o -> new Post(
                        o.title().isEmpty() ? title : o.title(),
                        o.author(),
                        o.published(),
                        o.body().text()))
                .orElseGet(() -> new Post(title, Optional.empty(), Optional.empty(), Words.NONE.text()));
    }

    private static OptionalInt declared(List<ThreadRow.Opening> openings) {
        return openings.stream()
                .map(ThreadRow.Opening::declared)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private void tell(String id, List<ThreadRow.Told> alike) {
        ThreadRow.Told first = alike.get(0);
        int count = alike.stream().mapToInt(ThreadRow.Told::count).sum();
        if (count <= 0) {
            return;
        }
        String sentence = count + " " + (count == 1 ? first.one() : first.many());
        Place place = first.place();
        sink.problem(ReadProblem.at(
                first.severity(),
                file.path(),
                place.line(),
                place.column(),
                several ? "of the thread " + id + ", " + sentence : sentence));
    }

    /** A name that no other key has, of letters, digits, dashes, _ and dots. */
    private static String safe(String key) {
        StringBuilder safe = new StringBuilder(key.length());
        key.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            safe.append(plain ? Character.toString(c) : "." + Integer.toString(c, HEX));
        });
        return safe.toString();
    }

    /** Tells what only the whole file shows. */
    void finish() {
        if (withoutPost > 0) {
            sink.problem(
                    ReadProblem.at(
                                    Severity.WARNING,
                                    file.path(),
                                    0,
                                    0,
                                    threads == 1
                                            ? "it holds comments, but not the post that they answer"
                                            : "of " + threads + " threads " + withoutPost
                                                    + " have comments here, but not the post that they answer")
                            .withHint(
                                    "stances and themes of the comments are found without it; put the post into the same file"));
        }
    }
}
