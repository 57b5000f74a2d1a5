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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads what lies on a shelf: reports with the corpus, codebook and layer that fit them, or a corpus alone. */
final class ShelfReader {

    private static final Set<JsonKind> REPORTS = EnumSet.of(JsonKind.REPORT, JsonKind.SUMMARY);
    private static final Set<JsonKind> CORPUS = EnumSet.of(JsonKind.THREAD, JsonKind.MANIFEST);
    private static final String SUMMARY = "summary.json";
    private static final String MANIFEST = "manifest.json";
    private static final List<String> TELLING = List.of(SUMMARY, MANIFEST);
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

    /** A corpus, and how well it could be read. */
    record Texts(Corpus corpus, Reading reading) {}

    /**
     * A reader of files, and which it takes.
     *
     * @param head the file that tells of the others; it is taken whatever it holds
     * @param foreign what is not for this reader
     * @param file takes a file
     * @param unreadable takes what is wrong with a file that is no text
     */
    private record Taker(String head, Set<JsonKind> foreign, FileTaker file, Consumer<ReadProblem> unreadable) {

        /** Takes the name and the text of a file, and what gives the text again. */
        @FunctionalInterface
        interface FileTaker {
            void take(String name, String text, Supplier<Optional<String>> again);
        }

        static Taker reports(EditionReader reader) {
            return new Taker(SUMMARY, CORPUS, (name, text, again) -> reader.report(name, text), reader::unreadable);
        }

        static Taker texts(EditionReader reader) {
            return new Taker(
                    MANIFEST, REPORTS, (name, text, again) -> reader.corpus(name, text), reader::corpusUnreadable);
        }

        static Taker texts(CorpusReader reader) {
            return new Taker(MANIFEST, REPORTS, (name, text, again) -> reader.file(name, text), reader::unreadable);
        }

        static Taker reportsOnDemand(EditionReader reader) {
            return new Taker(SUMMARY, CORPUS, reader::report, reader::unreadable);
        }

        static Taker textsOnDemand(EditionReader reader) {
            return new Taker(MANIFEST, REPORTS, reader::corpus, reader::corpusUnreadable);
        }

        static Taker textsOnDemand(CorpusReader reader) {
            return new Taker(MANIFEST, REPORTS, reader::file, reader::unreadable);
        }

        boolean takes(String name, JsonKind kind) {
            boolean known = kind != JsonKind.OTHER && kind != JsonKind.SNAPSHOT && !foreign.contains(kind);
            return name.equals(head) || (known && !TELLING.contains(name));
        }
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
                .orElseGet(() -> reportsOnce(folder, names) ? Holding.REPORTS : Holding.OTHER);
    }

    /** True if reports lie there of which no JSON file is whole: what is left of them is no raw input. */
    private boolean reportsOnce(String folder, List<String> names) {
        return (names.contains(SUMMARY) && kind(Shelf.below(folder, SUMMARY)) == JsonKind.BROKEN)
                || shelf.text(Shelf.below(folder, "summary.md"))
                        .filter(text -> text.startsWith("# Summary\n"))
                        .isPresent();
    }

    JsonKind kind(String path) {
        return shelf.text(path).map(JsonKind::of).orElse(JsonKind.BROKEN);
    }

    /**
     * Reads the reports in a folder.
     *
     * @param called what the user called them
     * @param corpusFolder where their corpus may lie
     */
    EditionAtHand reports(String called, String folder, String corpusFolder) {
        return reports(called, new EditionReader(), folder, shelf.json(folder), corpusFolder);
    }

    /** Reads one report of a folder. */
    EditionAtHand report(String called, String folder, String name, String corpusFolder) {
        return reports(called, new EditionReader(true), folder, List.of(name), corpusFolder);
    }

    private EditionAtHand reports(
            String called, EditionReader reader, String folder, List<String> names, String corpusFolder) {
        List<String> skipped = feed(folder, names, Taker.reports(reader));
        List<String> texts = shelf.json(corpusFolder);
        if (texts.contains(MANIFEST) || holding(corpusFolder) == Holding.CORPUS) {
            feed(corpusFolder, texts, Taker.texts(reader));
        }
        return atHand(called, reader.finish(called), skipped);
    }

    /**
     * Reads reports and a corpus wherever they lie; threads are read when they are asked for. What belongs to them is sought near this shelf.
     *
     * @param called what the user called the reports
     */
    EditionAtHand reportsOnDemand(String called, ShelfReader reports, ShelfReader texts) {
        EditionReader reader = new EditionReader();
        List<String> skipped = reports.feed("", reports.shelf.json(""), Taker.reportsOnDemand(reader));
        texts.feed("", texts.shelf.json(""), Taker.textsOnDemand(reader));
        return atHand(called, reader.finish(called), skipped);
    }

    /** Reads a summary that is named itself. */
    EditionAtHand summary(String called, String path) {
        return atHand(
                called,
                EditionReader.summary(called, shelf.name(path), shelf.text(path).orElse("")),
                List.of());
    }

    private EditionAtHand atHand(String called, ReadEdition read, List<String> skipped) {
        read.problems().forEach(messages::problem);
        if (read.edition().isEmpty()) {
            throw new UserError(
                    "there are no reports in " + called + " that can be used",
                    "make them again with this program: analyze PATH");
        }
        Stamp stamp = read.edition().get().stamp();
        return new EditionAtHand(
                read.edition().get(),
                read.corpus(),
                codebook(stamp.codebook().hash()),
                Optional.ofNullable(stamp.models().get(EditionAtHand.TUNED)).flatMap(this::layer),
                Reading.of(read, skipped));
    }

    /** Reads a corpus folder, or those files of it that are named. */
    Texts corpus(String folder, List<String> names) {
        return corpus(folder, names, Taker::texts);
    }

    private Texts corpus(String folder, List<String> names, Function<CorpusReader, Taker> taker) {
        CorpusReader reader = new CorpusReader();
        List<String> skipped = feed(folder, names, taker.apply(reader));
        Corpus corpus = reader.finish();
        return new Texts(corpus, Reading.of(reader, corpus, skipped));
    }

    /** Reads the corpus on this shelf, whose threads are read when they are asked for. */
    Corpus corpusOnDemand() {
        return corpus("", shelf.json(""), Taker::textsOnDemand).corpus();
    }

    /** Hands files to a reader; tells the ids that those would have which are none of this program. */
    private List<String> feed(String folder, List<String> names, Taker taker) {
        List<String> skipped = new ArrayList<>();
        for (String name : names) {
            String path = Shelf.below(folder, name);
            FileTree.Content content = shelf.read(path);
            Optional<String> text = Shelf.text(content).or(() -> empty(content));
            if (text.isEmpty()) {
                String why =
                        content instanceof FileTree.Content.Unreadable unreadable ? unreadable.why() : "it is no text";
                taker.unreadable()
                        .accept(ReadProblem.at(Severity.ERROR, shelf.name(path), 0, 0, "cannot be read: " + why));
                continue;
            }
            JsonKind kind = JsonKind.of(text.get());
            // Exports and other people's files lie among reports too.
            if (taker.takes(name, kind)) {
                taker.file().take(shelf.name(path), text.get(), () -> shelf.text(path));
            } else if (kind == JsonKind.OTHER) {
                skipped.add(name.replaceFirst("\\.json$", ""));
            }
        }
        return skipped;
    }

    private static Optional<String> empty(FileTree.Content content) {
        return content instanceof FileTree.Content.Bytes bytes && bytes.bytes().length == 0
                ? Optional.of("")
                : Optional.empty();
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
