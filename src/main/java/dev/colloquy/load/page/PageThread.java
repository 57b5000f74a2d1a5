package dev.colloquy.load.page;

import dev.colloquy.load.FoundComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The thread of one page: of the ways in which pages tell comments, the plainest one that finds any. */
final class PageThread {

    private static final List<Markup> EXACT = List.of(Markup.WORDPRESS, Markup.MICRODATA, Markup.MICROFORMATS);

    private final RawFile file;
    private final Page page;
    private final ReadOptions options;

    PageThread(RawFile file, Page page, ReadOptions options) {
        this.file = file;
        this.page = page;
        this.options = options;
    }

    ReadOutcome read(ThreadSink sink) {
        LinkedData data = LinkedData.of(page);
        Optional<KnownSystem> system = KnownSystem.of(page);
        if (system.isPresent()) {
            Regions regions = Regions.of(page, system.get());
            List<FoundComment> comments = CommentList.of(page, system.get(), regions.comments());
            if (!comments.isEmpty()) {
                return build(
                        post(system.get(), regions.post(), data), system.get().opens(), comments, sink);
            }
        }
        for (Markup markup : EXACT) {
            Regions regions = Regions.of(page, markup);
            List<FoundComment> comments = CommentList.of(page, markup, regions.comments());
            if (!comments.isEmpty()) {
                return build(PostParts.of(page, regions.post(), data), comments, sink);
            }
        }
        Regions plain = Regions.of(page, Markup.PLAIN);
        PostParts post = PostParts.of(page, plain.post(), data);
        List<FoundComment> linked = data.comments();
        if (!linked.isEmpty()) {
            return build(post, linked, sink);
        }
        List<FoundComment> comments = CommentList.of(page, Markup.PLAIN, plain.comments());
        if (comments.isEmpty() && !post.isClear()) {
            return new ReadOutcome.Unrecognised("it is a page without comments and without a clear article");
        }
        data.problems().forEach(sink::problem);
        if (comments.isEmpty() && Embeds.isIn(page.document())) {
            sink.problem(warning("the comments are loaded by a script and are not in the saved page")
                    .withHint("export them from the service that keeps them"));
        }
        return build(post, comments, sink);
    }

    private PostParts post(KnownSystem system, Region region, LinkedData data) {
        return system.post()
                .flatMap(e -> Optional.ofNullable(page.document().selectFirst(e)))
                .map(e -> PostParts.within(page, region.within(e), data))
                .orElseGet(() -> PostParts.of(page, region, data));
    }

    /** A thread of a page that says nothing of its post but its title: the first of its postings is the post. */
    private ReadOutcome build(PostParts post, boolean opens, List<FoundComment> comments, ThreadSink sink) {
        if (!opens) {
            return build(post, comments, sink);
        }
        FoundComment first = comments.get(0);
        Post opening = new Post(post.post().title(), first.author(), first.published(), first.body());
        return build(opening, OptionalInt.empty(), comments.subList(1, comments.size()), sink);
    }

    private ReadOutcome build(PostParts post, List<FoundComment> comments, ThreadSink sink) {
        return build(post.post(), post.declared(), comments, sink);
    }

    private ReadOutcome build(Post post, OptionalInt declared, List<FoundComment> comments, ThreadSink sink) {
        ThreadAssembly assembly = new ThreadAssembly(page.path(), options);
        comments.forEach(assembly::add);
        sink.thread(assembly.build(file.id(), post, declared, Order.FILE, sink));
        long shown = comments.stream().filter(c -> c.status() != Status.HELD).count();
        long written = comments.stream()
                .filter(c -> c.status() != Status.HELD && c.status() != Status.PING)
                .count();
        int said = declared.orElse((int) shown);
        if (said != shown && said != written && !comments.isEmpty()) {
            sink.problem(warning("the page declares " + said + (said == 1 ? " comment" : " comments") + " and " + shown
                            + (shown == 1 ? " was found" : " were found"))
                    .withHint("if its comments go on on other pages, save those, too"));
        }
        return new ReadOutcome.Done();
    }

    private ReadProblem warning(String message) {
        return ReadProblem.at(Severity.WARNING, page.path(), 0, 0, message);
    }
}
