package dev.colloquy.load.own;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.ValuesFound;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a thread of a corpus folder ({@code corpus/ID.json}) as if it were the page that it was made of. The manifest beside it
 * holds no thread and is passed over. What was edited by hand is read as it is, and told by its digest.
 */
public final class CorpusFileReader implements ThreadReader {

    private static final Pattern OPENING = Pattern.compile("\\A\\s*\\{\\s*\"schemaVersion\"\\s*:");
    private static final Pattern MANIFEST = Pattern.compile("\"corpusVersion\"\\s*:\\s*\"sha256:");
    private static final Pattern HASH = Pattern.compile("\"hash\"\\s*:\\s*\"sha256:");
    private static final Pattern ITEMS = Pattern.compile("\"items\"\\s*:\\s*\\[");
    private static final Pattern PROGRAM = Pattern.compile("\\A\\s*\\{\\s*\"schemaVersion\"\\s*:[^,]*,\\s*\"program\"");

    @Override
    public String format() {
        return "colloquy";
    }

    @Override
    public String signs() {
        return "JSON as this program writes its corpus folder";
    }

    @Override
    public Confidence sniff(Sample sample) {
        String text = sample.text();
        if (!OPENING.matcher(text).find() || PROGRAM.matcher(text).find()) {
            return Confidence.NO;
        }
        boolean thread = HASH.matcher(text).find() && ITEMS.matcher(text).find();
        return thread || MANIFEST.matcher(text).find() ? Confidence.CERTAIN : Confidence.NO;
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        ValuesFound found = new ValuesFound();
        try (Chars chars = file.chars()) {
            JsonFiles.values(chars, /* elements= */ false, found);
            List<ReadProblem> faults = found.faults().stream()
                    .map(f -> ReadProblem.at(
                            Severity.ERROR,
                            file.path(),
                            f.place().line(),
                            f.place().column(),
                            f.why()))
                    .toList();
            JsonValue root = found.first();
            if (root.get("corpusVersion").text().isPresent() && root.has("threads")) {
                return new ReadOutcome.Done();
            }
            if (root.get("items").values().stream().noneMatch(i -> i.has("text"))) {
                return faults.isEmpty()
                        ? new ReadOutcome.Unrecognised("it is no thread of a corpus folder")
                        : new ReadOutcome.Unreadable(faults.get(0).withHint("make the corpus again: analyze PATH"));
            }
            faults.forEach(sink::problem);
            Optional<ReadProblem> damage = file.damage(chars);
            sink.thread(new CorpusThread(file, options, sink).read(root, !faults.isEmpty()));
            damage.ifPresent(sink::problem);
            return new ReadOutcome.Done();
        }
    }
}
