package dev.colloquy.cli;

import dev.colloquy.cite.ArchiveMap;
import dev.colloquy.cite.ArchiveTable;
import dev.colloquy.cite.Supplied;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.io.FileTree;
import dev.colloquy.json.ArchiveJson;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.Place;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The user's own list of works of a run.
 *
 * @param file where it lies; empty if there is none
 * @param hash digest of its text
 * @param complete false if something in it could not be used
 */
record ArchiveMaps(Optional<Path> file, Optional<ContentHash> hash, Supplied works, boolean complete) {

    private static final String KINDS = "name a .json file with CSL-JSON or a .csv table; docs/sources.md shows both";
    private static final int MOST_NAMED = 5;

    /** A run without one. */
    static ArchiveMaps none() {
        return new ArchiveMaps(Optional.empty(), Optional.empty(), Supplied.none(), true);
    }

    /**
     * Reads the map, if one is asked for, and tells what in it cannot be used.
     *
     * @throws UserError if it cannot be read, or nothing in it can be used
     */
    static ArchiveMaps read(@Nullable Path file, Messages messages) {
        if (file == null) {
            return none();
        }
        String text = text(file);
        ArchiveMap map = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                ? ArchiveTable.read(text, Wiring.addresses())
                : ArchiveJson.read(text, Wiring.addresses());
        map.problems()
                .forEach(p -> messages.error(
                        file + ":" + p.place().line() + ":" + p.place().column() + ": " + p.message(), p.hint()));
        if (map.entries().isEmpty()) {
            throw new UserError(file + ": nothing in this archive map can be used", KINDS);
        }
        return new ArchiveMaps(
                Optional.of(file),
                Optional.of(ContentHash.of(text)),
                Supplied.of(map),
                map.problems().isEmpty());
    }

    private static String text(Path file) {
        FileTree.Content content = FileTree.read(file);
        if (content instanceof FileTree.Content.Unreadable unreadable) {
            throw new UserError(file + ": cannot be read: " + unreadable.why(), KINDS);
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(((FileTree.Content.Bytes) content).bytes());
        if (decoded instanceof TextDecoder.Decoded.Rejected rejected) {
            throw new UserError(file + ": there are no works in this file: " + rejected.why(), KINDS);
        }
        return ((TextDecoder.Decoded.Text) decoded).text().value();
    }

    /** What a run must not take for a thread. */
    List<Path> files() {
        return file.stream().toList();
    }

    /** Tells what in the map was of no use for these works, in one note each. */
    void tell(Collection<Work> cited, Messages messages) {
        List<Place> twice = works.twice();
        if (!twice.isEmpty()) {
            messages.note(name() + ": " + count(twice.size(), "work is", "works are")
                    + " there twice; the first one counts (" + lines(twice) + ")");
        }
        List<ArchiveMap.Entry> uncited = works.uncited(cited);
        if (!uncited.isEmpty()) {
            messages.note(name() + ": nobody cites " + count(uncited.size(), "work", "works") + " of it ("
                    + uncited.stream()
                            .limit(MOST_NAMED)
                            .map(e -> WorkLabel.written(e.addresses().get(0)))
                            .collect(Collectors.joining(", "))
                    + more(uncited.size()) + ")");
        }
    }

    private String name() {
        return file.map(Path::toString).orElse("");
    }

    private static String lines(List<Place> places) {
        return (places.size() == 1 ? "line " : "lines ")
                + places.stream()
                        .limit(MOST_NAMED)
                        .map(p -> Integer.toString(p.line()))
                        .collect(Collectors.joining(", "))
                + more(places.size());
    }

    private static String more(int all) {
        return all > MOST_NAMED ? " and " + (all - MOST_NAMED) + " more" : "";
    }

    private static String count(int n, String one, String several) {
        return n + " " + (n == 1 ? one : several);
    }
}
