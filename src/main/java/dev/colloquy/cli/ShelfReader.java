package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.diff.Stamp;
import dev.colloquy.io.FileTree;
import dev.colloquy.json.CorpusReader;
import dev.colloquy.json.EditionReader;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.ReadEdition;
import dev.colloquy.json.TunedJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads what lies on a shelf: reports with the corpus, codebook and layer that fit them, or a corpus alone. */
final class ShelfReader {

    private static final Set<JsonKind> REPORTS = EnumSet.of(JsonKind.REPORT, JsonKind.SUMMARY);
    private static final Set<JsonKind> CORPUS = EnumSet.of(JsonKind.THREAD, JsonKind.MANIFEST);
    private static final List<String> TELLING = List.of("summary.json", "manifest.json");
    private static final int MOST_LOOKED_AT = 50;

    private final Shelf shelf;
    private final Messages messages;

    ShelfReader(Shelf shelf, Messages messages) {
        this.shelf = shelf;
        this.messages = messages;
    }

    Shelf shelf() {
        return shelf;
    }

    /** What a folder or file holds. */
    enum Holding {
        REPORTS,
        CORPUS,
        OTHER
    }

    /** Tells what a folder holds by its JSON files, beginning with those whose names tell most. */
    Holding holding(String folder) {
        List<String> names = shelf.json(folder);
        return Stream.concat(
                        TELLING.stream().filter(names::contains), names.stream().filter(n -> !TELLING.contains(n)))
                .limit(MOST_LOOKED_AT)
                .map(n -> kind(Shelf.below(folder, n)))
                .flatMap(k -> REPORTS.contains(k)
                        ? Stream.of(Holding.REPORTS)
                        : CORPUS.contains(k) ? Stream.of(Holding.CORPUS) : Stream.empty())
                .findFirst()
                .orElse(Holding.OTHER);
    }

    JsonKind kind(String path) {
        return shelf.text(path).map(JsonKind::of).orElse(JsonKind.BROKEN);
    }

    /**
     * Reads the reports in a folder, or those files of it that are named.
     *
     * @param called what the user called them
     * @param corpusFolder where their corpus may lie
     */
    EditionAtHand reports(String called, String folder, List<String> names, String corpusFolder) {
        EditionReader reader = new EditionReader();
        List<ReadProblem> unread = new ArrayList<>();
        feed(folder, names, CORPUS, reader::report, unread);
        if (holding(corpusFolder) == Holding.CORPUS) {
            feed(corpusFolder, shelf.json(corpusFolder), REPORTS, reader::corpus, unread);
        }
        return atHand(called, reader.finish(called), unread);
    }

    /** Reads the reports and the corpus in folders of the machine, wherever these lie. */
    EditionAtHand reports(Path folder, Path corpusFolder) {
        EditionReader reader = new EditionReader();
        List<ReadProblem> unread = new ArrayList<>();
        Shelf own = new DiskShelf(folder);
        new ShelfReader(own, messages).feed("", own.json(""), CORPUS, reader::report, unread);
        Shelf other = new DiskShelf(corpusFolder);
        new ShelfReader(other, messages).feed("", other.json(""), REPORTS, reader::corpus, unread);
        return atHand(folder.toString(), reader.finish(folder.toString()), unread);
    }

    /** Reads a summary that is named itself. */
    EditionAtHand summary(String called, String path) {
        return atHand(
                called,
                EditionReader.summary(called, shelf.name(path), shelf.text(path).orElse("")),
                List.of());
    }

    private EditionAtHand atHand(String called, ReadEdition read, List<ReadProblem> unread) {
        unread.forEach(messages::problem);
        read.problems().forEach(messages::problem);
        if (read.edition().isEmpty()) {
            throw new UserError(
                    "there are no reports in " + called + " that can be compared", "make them again: analyze PATH");
        }
        Stamp stamp = read.edition().get().stamp();
        return new EditionAtHand(
                read.edition().get(),
                read.corpus(),
                codebook(stamp.codebook().hash()),
                Optional.ofNullable(stamp.models().get(EditionAtHand.TUNED)).flatMap(this::layer),
                read.complete() && unread.isEmpty());
    }

    /** Reads a corpus folder, or those files of it that are named. */
    Corpus corpus(String folder, List<String> names) {
        CorpusReader reader = new CorpusReader();
        List<ReadProblem> unread = new ArrayList<>();
        feed(folder, names, REPORTS, reader::file, unread);
        Corpus corpus = reader.finish();
        return new Corpus(
                corpus.threads(),
                Stream.concat(unread.stream(), corpus.problems().stream()).toList());
    }

    private void feed(
            String folder,
            List<String> names,
            Set<JsonKind> foreign,
            BiConsumer<String, String> reader,
            List<ReadProblem> unread) {
        for (String name : names) {
            String path = Shelf.below(folder, name);
            FileTree.Content content = shelf.read(path);
            if (content instanceof FileTree.Content.Unreadable unreadable) {
                unread.add(
                        ReadProblem.at(Severity.ERROR, shelf.name(path), 0, 0, "cannot be read: " + unreadable.why()));
                continue;
            }
            String text = Shelf.text(content).orElse("");
            JsonKind kind = JsonKind.of(text);
            // Exports and other people's files lie among reports too.
            if (kind != JsonKind.OTHER && kind != JsonKind.SNAPSHOT && !foreign.contains(kind)) {
                reader.accept(shelf.name(path), text);
            }
        }
    }

    /** The codebook with that digest: one that lies near, or the general one. */
    Optional<Codebook> codebook(ContentHash hash) {
        return Stream.concat(
                        codebookFiles().stream()
                                .flatMap(f -> shelf.text(f).stream())
                                .filter(text -> ContentHash.of(text).equals(hash))
                                .flatMap(text ->
                                        new CodebookReader().read("", text) instanceof CodebookOutcome.Valid valid
                                                ? Stream.of(valid.codebook())
                                                : Stream.empty()),
                        Stream.of(BuiltinCodebook.general()))
                .filter(c -> c.hash().equals(hash))
                .findFirst();
    }

    /** The text of the codebook with that digest, if it lies near. */
    Optional<String> codebookText(ContentHash hash) {
        return codebookFiles().stream()
                .flatMap(f -> shelf.text(f).stream())
                .filter(text -> ContentHash.of(text).equals(hash))
                .findFirst();
    }

    /** Paths of YAML files that lie near. */
    List<String> codebookFiles() {
        return shelf.near().stream()
                .filter(f -> f.endsWith(".yaml") || f.endsWith(".yml"))
                .toList();
    }

    /** The text of the tuned layer that took part, if one did and it lies near. */
    Optional<String> layerText(Stamp stamp) {
        return Optional.ofNullable(stamp.models().get(EditionAtHand.TUNED))
                .flatMap(this::layer)
                .map(TunedJson::write);
    }

    private Optional<TunedLayer> layer(ContentHash hash) {
        return shelf.near().stream()
                .filter(f -> f.endsWith(".tuned.json"))
                .flatMap(f -> shelf.text(f).flatMap(TunedJson::read).stream())
                .filter(layer -> ContentHash.of(TunedJson.write(layer)).equals(hash))
                .findFirst();
    }
}
