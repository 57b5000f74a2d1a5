package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.CodebookNames;
import dev.colloquy.diff.Crossing;
import dev.colloquy.diff.Crossing.Again;
import dev.colloquy.diff.Crossing.Basis;
import dev.colloquy.diff.Crossing.World;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Pair;
import dev.colloquy.diff.Pairing;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Stamp;
import dev.colloquy.json.TunedJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What another codebook would make of a corpus: both labelled by this program, so that nothing but the codebook differs. Where this
 * program made the labels that are there, only what the codebook can move is labelled again.
 */
final class CodebookPreview {

    private final FreshLabels now;
    private final SomeLabels some;
    private final Messages messages;

    CodebookPreview(FreshLabels now, SomeLabels some, Messages messages) {
        this.now = now;
        this.some = some;
        this.messages = messages;
    }

    /** @throws UserError if the texts are not at hand */
    Editions.Both of(EditionAtHand found, Optional<Path> file) {
        Corpus corpus = found.corpus()
                .orElseThrow(() -> new UserError(
                        "the texts of " + found.edition().name() + " are not at hand",
                        "name the raw input, or reports with their corpus beside them"));
        Codebook codebook = Codebooks.choose(List.of(), file, messages);
        Optional<TunedLayer> tuned = TunedLayers.find(List.of(), file, codebook);
        String name =
                found.edition().name() + " with " + file.map(Path::toString).orElse("");
        EditionAtHand before = found.current() || !found.repeatable()
                ? found
                : now.label(found.edition().name(), corpus, found.codebook().orElseThrow(), found.tuned());
        return new Editions.Both(
                before,
                before.repeatable() && before.current()
                        ? crossed(before, name, codebook, tuned)
                        : now.label(name, corpus, codebook, tuned));
    }

    private EditionAtHand crossed(EditionAtHand before, String name, Codebook codebook, Optional<TunedLayer> tuned) {
        EditionAtHand called =
                before.called(CodebookNames.between(before.codebook().orElseThrow(), codebook));
        Edition old = called.edition();
        Edition bare = new Edition(name, stamp(old.stamp(), codebook, tuned), old.totals(), old.threads());
        Pairing same = new Pairing(
                old.items().stream().map(i -> new Pair(i, i, Pair.How.ID, 1)).toList(), List.of(), List.of());
        Crossing crossing = new Crossing(
                same, new Basis(old, called.codebook().orElseThrow(), true), new Basis(bare, codebook, false));
        Again again = new Again();
        for (Kind kind : Kind.values()) {
            again.put(
                    kind,
                    World.NEW_TEXT_NEW_CODEBOOK,
                    some.of(
                            kind,
                            before.corpus().orElseThrow(),
                            codebook,
                            tuned,
                            crossing.needed(kind, World.NEW_TEXT_NEW_CODEBOOK)));
        }
        Map<String, Labels> labels = crossing.worlds(again).newTextNewCodebook();
        List<EditionThread> threads = new ArrayList<>();
        for (EditionThread thread : old.threads().orElse(List.of())) {
            threads.add(new EditionThread(
                    thread.id(),
                    thread.title(),
                    /* titled= */ codebook.targets().isEmpty(),
                    thread.items().stream()
                            .filter(i -> labels.containsKey(i.name()))
                            .map(i -> i.with(labels.getOrDefault(i.name(), i.labels())))
                            .toList()));
        }
        return new EditionAtHand(
                Edition.of(name, bare.stamp(), threads),
                before.corpus(),
                Optional.of(codebook),
                tuned,
                before.reading());
    }

    private static Stamp stamp(Stamp old, Codebook codebook, Optional<TunedLayer> tuned) {
        SortedMap<String, ContentHash> models = new TreeMap<>(old.models());
        models.remove(Stamp.TUNED);
        tuned.ifPresent(t -> models.put(Stamp.TUNED, ContentHash.of(TunedJson.write(t))));
        return new Stamp(
                old.program(),
                old.corpus(),
                new Stamp.CodebookRef(codebook.id(), codebook.version(), codebook.hash()),
                old.archiveMap(),
                models);
    }
}
