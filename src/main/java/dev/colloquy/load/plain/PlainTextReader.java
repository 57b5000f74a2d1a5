package dev.colloquy.load.plain;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.DocumentReader;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.SourceFile;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads a page that was copied or saved as plain text: title, post, a line that counts the comments, comments. */
public final class PlainTextReader extends DocumentReader {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String signs() {
        return "a title, and below it comments with a count, numbers, headers or footers";
    }

    @Override
    public Confidence sniff(Sample sample) {
        if (Prose.isMarkup(sample.text())) {
            return Confidence.NO;
        }
        String value = PageText.of(SourceText.of(sample.text())).value();
        Outline outline = Outline.of(value);
        if (sample.whole() && outline.declared().isPresent() && outline.agrees()) {
            return Confidence.CERTAIN;
        }
        if (outline.isMarked()) {
            return Confidence.LIKELY;
        }
        return Prose.is(value, outline.lines()) ? Confidence.MAYBE : Confidence.NO;
    }

    @Override
    protected ReadOutcome read(SourceFile file, ReadOptions options, ThreadSink sink) {
        PageText page = PageText.of(file.text());
        Outline outline = Outline.of(page.value());
        if (outline.title().isEmpty()
                && outline.post().isEmpty()
                && outline.comments().isEmpty()) {
            return new ReadOutcome.Unrecognised("it holds no text");
        }
        Post post = new Post(
                outline.title(), outline.byline().author(), outline.byline().told(), page.slice(outline.post()));
        sink.thread(thread(file, page, outline, post, options, sink));
        problems(file, page, outline).forEach(sink::problem);
        return outline.comments().isEmpty()
                ? new ReadOutcome.Done("a title and a text, without comments")
                : new ReadOutcome.Done();
    }

    private static ThreadDoc thread(
            SourceFile file, PageText page, Outline outline, Post post, ReadOptions options, ThreadSink sink) {
        ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
        List<Integer> ordinals = new ArrayList<>();
        List<Segment> segments = outline.comments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Line line =
                    outline.lines().get(Math.min(segment.line(), outline.lines().size() - 1));
            assembly.add(new FoundComment(
                    segment.key(),
                    segment.parent(),
                    segment.byline().author(),
                    segment.byline().told(),
                    page.slice(segment.body()),
                    segment.status(),
                    page.place(line)));
            if (options.includes(segment.status())) {
                ordinals.add(segment.ordinal());
            }
        }
        return printed(assembly.build(file.id(), post, outline.declared(), ThreadAssembly.Order.FILE, sink), ordinals);
    }

    /** The same with the numbers that the page gives the comments. */
    private static ThreadDoc printed(ThreadDoc thread, List<Integer> ordinals) {
        List<Comment> comments = new ArrayList<>();
        for (Comment comment : thread.comments()) {
            comments.add(new Comment(
                    comment.id(),
                    ordinals.get(comments.size()),
                    comment.parent(),
                    comment.author(),
                    comment.published(),
                    comment.body(),
                    comment.status()));
        }
        return new ThreadDoc(
                thread.id(), thread.file(), thread.post(), comments, thread.declaredComments(), thread.leftOut());
    }

    private static List<ReadProblem> problems(SourceFile file, PageText page, Outline outline) {
        int found = outline.comments().size();
        int declared = outline.declared().orElse(found);
        if (outline.agrees() || outline.count().isEmpty()) {
            return List.of();
        }
        Line line = outline.lines().get(outline.count().get().index());
        return List.of(ReadProblem.at(
                        Severity.WARNING,
                        file.path(),
                        page.place(line).line(),
                        page.place(line).column(),
                        "the page declares " + declared + (declared == 1 ? " comment" : " comments") + " and " + found
                                + (found == 1 ? " was found" : " were found"))
                .withHint("each comment must begin with its number or a header line, or end with a footer line"));
    }
}
