package dev.colloquy.load.plain;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.DocumentReader;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.SourceFile;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page that was copied or saved as plain text: title, post, a line that counts the comments, comments. */
public final class PlainTextReader extends DocumentReader {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String value = sample.text();
        if (Prose.isMarkup(value)) {
            return Confidence.NO;
        }
        Outline outline = Outline.of(value);
        int found = outline.comments().size();
        if (outline.count().isPresent() && sample.whole() && outline.declared().orElse(-1) == found) {
            return Confidence.CERTAIN;
        }
        if (outline.isMarked()) {
            return Confidence.LIKELY;
        }
        return Prose.is(value, outline.lines()) ? Confidence.MAYBE : Confidence.NO;
    }

    @Override
    protected ReadOutcome read(SourceFile file, ReadOptions options, ThreadSink sink) {
        Outline outline = Outline.of(file.text().value());
        if (outline.title().isEmpty()
                && outline.post().isEmpty()
                && outline.comments().isEmpty()) {
            return new ReadOutcome.Unrecognised("it holds no text");
        }
        Post post = new Post(
                outline.title(),
                outline.byline().author(),
                outline.byline().published(),
                file.text().slice(outline.post()));
        List<Comment> comments = comments(file, outline.comments());
        ThreadDoc thread = new ThreadDoc(file.id(), file.path(), post, comments, outline.declared());
        sink.thread(thread);
        problems(file, outline).forEach(sink::problem);
        return new ReadOutcome.Done();
    }

    private static List<Comment> comments(SourceFile file, List<Segment> segments) {
        List<Comment> comments = new ArrayList<>();
        for (Segment segment : segments) {
            comments.add(new Comment(
                    "c" + (comments.size() + 1),
                    segment.ordinal(),
                    Optional.empty(),
                    segment.byline().author(),
                    segment.byline().published(),
                    file.text().slice(segment.body())));
        }
        return comments;
    }

    private static List<ReadProblem> problems(SourceFile file, Outline outline) {
        int found = outline.comments().size();
        int declared = outline.declared().orElse(found);
        if (declared == found || outline.count().isEmpty()) {
            return List.of();
        }
        Line line = outline.lines().get(outline.count().get().index());
        return List.of(ReadProblem.at(
                        Severity.WARNING,
                        file.path(),
                        line.number(),
                        line.indent() + 1,
                        "the page declares " + declared + (declared == 1 ? " comment" : " comments") + " and " + found
                                + (found == 1 ? " was found" : " were found"))
                .withHint("each comment must begin with its number or a header line, or end with a footer line"));
    }
}
