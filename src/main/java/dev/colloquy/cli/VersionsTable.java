package dev.colloquy.cli;

import dev.colloquy.diff.CorpusVersion;
import dev.colloquy.diff.Manifest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Corpus versions as columns for a reader at a terminal. */
final class VersionsTable {

    private static final String GAP = "  ";
    private static final int DAY = 10;
    private static final int SHORT_VERSION = "sha256:".length() + 12;

    private VersionsTable() {}

    /** A heading and a line a version; columns that are empty throughout are left out. */
    static List<String> lines(List<CorpusVersion> versions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("where", "date", "tags", "threads", "comments", "version", "changed"));
        versions.forEach(v -> rows.add(row(v)));
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    widths[i] == 0 ? 0 : Math.max(widths[i], rows.get(0).get(i).length());
        }
        return rows.stream().map(r -> line(r, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                char[] pad = new char[widths[i] - row.get(i).length()];
                Arrays.fill(pad, ' ');
                line.append(line.isEmpty() ? "" : GAP).append(row.get(i)).append(pad);
            }
        }
        return line.toString().stripTrailing();
    }

    private static List<String> row(CorpusVersion version) {
        String name = version.name();
        return List.of(
                switch (version.kind()) {
                    case COMMIT -> name;
                    case SNAPSHOT -> "snapshot " + name;
                    case WORKING_TREE -> name + " now";
                },
                version.date().map(d -> d.substring(0, DAY)).orElse(""),
                String.join(", ", version.tags()),
                version.manifest()
                        .map(m -> Integer.toString(m.threads().size()))
                        .orElse("-"),
                version.manifest().map(m -> Integer.toString(m.comments())).orElse("-"),
                version.manifest()
                        .map(m -> m.version().value().substring(0, SHORT_VERSION))
                        .orElse("no corpus"),
                version.step().map(VersionsTable::words).orElse(""));
    }

    private static String words(Manifest.Step step) {
        if (step.none()) {
            return "nothing";
        }
        List<String> words = new ArrayList<>();
        add(words, step.added(), " added");
        add(words, step.removed(), " removed");
        add(words, step.edited(), " edited");
        if (step.comments() != 0) {
            words.add((step.comments() > 0 ? "+" : "")
                    + step.comments()
                    + (Math.abs(step.comments()) == 1 ? " comment" : " comments"));
        }
        return String.join(", ", words);
    }

    private static void add(List<String> words, int threads, String what) {
        if (threads > 0) {
            words.add(threads + (threads == 1 ? " thread" : " threads") + what);
        }
    }
}
