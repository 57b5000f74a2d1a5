package dev.colloquy.cli;

import dev.colloquy.io.OutFile;
import dev.colloquy.io.OutputFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code --check}: compares fresh files with those on disk and shows the first differences. */
final class CheckRun {

    private static final int MAX_LINES = 60;
    private static final int MOST_NAMED = 10;

    private final PrintWriter out;
    private final Messages messages;

    CheckRun(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    /** Differs if any file does, else the status that reading the input gave. */
    ExitStatus compare(Iterable<OutFile> files, ExitStatus status) {
        int stale = 0;
        int tolerated = 0;
        int shown = 0;
        List<String> unshown = new ArrayList<>();
        for (OutFile file : files) {
            Path path = file.path();
            Optional<String> committed = OutputFiles.read(path);
            if (committed.isEmpty()) {
                out.println(path + " is missing");
                stale++;
                continue;
            }
            Staleness.Comparison comparison = Staleness.compare(path.toString(), committed.get(), text(file));
            tolerated += comparison.tolerated();
            stale += comparison.diff().isEmpty() ? 0 : 1;
            if (!comparison.diff().isEmpty() && shown >= MAX_LINES) {
                unshown.add(path.toString());
            }
            for (String line : comparison.diff()) {
                if (shown++ < MAX_LINES) {
                    out.println(StanceTable.safe(line));
                }
            }
        }
        if (shown > MAX_LINES) {
            out.println("... and " + (shown - MAX_LINES) + " more lines"
                    + (unshown.isEmpty() ? "" : ", also of " + StanceTable.safe(named(unshown))));
        }
        out.flush();
        if (tolerated > 0) {
            messages.note(
                    tolerated + " scores differ by at most " + Staleness.TOLERANCE + ", which processors may cause");
        }
        if (stale > 0) {
            messages.error(
                    stale + " files are stale or missing",
                    "run the same command without --check and commit what it writes");
            return ExitStatus.DIFFERS;
        }
        messages.note("up to date");
        return status;
    }

    private static String named(List<String> files) {
        int more = files.size() - MOST_NAMED;
        return files.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String text(OutFile file) {
        StringWriter text = new StringWriter();
        try {
            file.content().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
