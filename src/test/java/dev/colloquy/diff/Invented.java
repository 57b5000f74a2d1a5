package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.Stamp.CodebookRef;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Editions made up by chance, with the pairing and the worlds that belong to them. */
final class Invented {

    final Edition before;
    final Edition after;
    final Pairing pairing;
    final Worlds worlds;

    private Invented(Edition before, Edition after, Worlds worlds) {
        this.before = before;
        this.after = after;
        this.pairing = byName(before, after);
        this.worlds = worlds;
    }

    /** Two editions of which items were removed, added, edited and relabelled; program, codebook and models differ. */
    static Invented of(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<EditionThread> old = new ArrayList<>();
        List<EditionThread> now = new ArrayList<>();
        int threads = 1 + chance.nextInt(9);
        for (int t = 0; t < threads; t++) {
            List<EditionItem> first = new ArrayList<>();
            List<EditionItem> second = new ArrayList<>();
            int items = 1 + chance.nextInt(12);
            for (int i = 0; i < items; i++) {
                EditionItem item = item("t" + t, i, "text " + i, labels(chance));
                int fate = chance.nextInt(10);
                if (fate != 0) {
                    first.add(item);
                }
                if (fate == 0 || fate > 3) {
                    second.add(item);
                } else if (fate > 1) {
                    second.add(item("t" + t, i, "text " + i + (fate == 2 ? "" : " edited"), labels(chance)));
                }
            }
            old.add(new EditionThread("t" + t, "title", first));
            now.add(new EditionThread("t" + t, "title", second));
        }
        Edition before = Edition.of("old", stamp("1", "corpus", "book", "model"), old);
        Edition after = Edition.of("new", stamp("2", "corpus 2", "book 2", "model 2"), now);
        return new Invented(
                before,
                after,
                Worlds.of(
                        relabelled(before, chance),
                        relabelled(after, chance),
                        relabelled(before, chance),
                        relabelled(after, chance)));
    }

    /** The same the other way round. */
    Invented mirrored() {
        Worlds turned = new Worlds(
                /* oldTextOldCodebook= */ worlds.newTextNewCodebook(),
                /* newTextOldCodebook= */ worlds.oldTextNewCodebook(),
                /* oldTextNewCodebook= */ worlds.newTextOldCodebook(),
                /* newTextNewCodebook= */ worlds.oldTextOldCodebook());
        return new Invented(/* before= */ after, /* after= */ before, turned);
    }

    Comparison compared() {
        return new Comparer().compare(before, after, Optional.of(worlds), pairing, Comparer.TOLERANCE);
    }

    private static Edition relabelled(Edition edition, SplittableRandom chance) {
        List<EditionThread> threads = new ArrayList<>();
        for (EditionThread thread : edition.threads().orElseThrow()) {
            List<EditionItem> items = new ArrayList<>();
            for (EditionItem i : thread.items()) {
                boolean other = chance.nextInt(4) == 0;
                items.add(new EditionItem(
                        i.thread(),
                        i.id(),
                        i.ordinal(),
                        i.parent(),
                        i.author(),
                        i.hash(),
                        i.text(),
                        other ? labels(chance) : i.labels()));
            }
            threads.add(new EditionThread(thread.id(), thread.title(), items));
        }
        return Edition.of(edition.name(), stamp("3", "c", "b", "m"), threads);
    }

    static Labels labels(SplittableRandom chance) {
        Stance stance = List.of(Stance.values()).get(chance.nextInt(4));
        TreeMap<String, List<Mark>> themes = new TreeMap<>();
        TreeMap<String, String> works = new TreeMap<>();
        for (int k = 0; k < 5; k++) {
            if (chance.nextInt(3) == 0) {
                themes.put("theme" + k, List.of(new Mark("words " + chance.nextInt(3), "rule")));
            }
            if (chance.nextInt(6) == 0) {
                works.put("work" + k, "Work " + k);
            }
        }
        TreeMap<String, Position> further = new TreeMap<>();
        for (String target : List.of("fares", "trams")) {
            further.put(
                    target,
                    new Position(List.of(Stance.values()).get(chance.nextInt(4)), chance.nextBoolean(), List.of()));
        }
        return new Labels(
                stance,
                chance.nextInt(4) == 0,
                List.of(new Mark("q" + chance.nextInt(3), "model")),
                further,
                themes,
                works);
    }

    static Labels stance(Stance stance) {
        return new Labels(stance, false, List.of(), new TreeMap<>(), new TreeMap<>());
    }

    static EditionItem item(String thread, int i, String text, Labels labels) {
        return new EditionItem(
                thread,
                i == 0 ? "post" : "c" + i,
                i,
                Optional.empty(),
                Optional.empty(),
                ContentHash.of(text),
                Optional.of(text),
                labels);
    }

    static Stamp stamp(String program, String corpus, String codebook, String model) {
        return new Stamp(
                program,
                ContentHash.of(corpus),
                new CodebookRef("book", "1", ContentHash.of(codebook)),
                Optional.empty(),
                new TreeMap<>(Map.of("stance", ContentHash.of(model))));
    }

    /** An edition with the items given; threads in the order of their first items. */
    static Edition edition(Stamp stamp, List<EditionItem> items) {
        Map<String, List<EditionItem>> threads = new TreeMap<>();
        items.forEach(
                i -> threads.computeIfAbsent(i.thread(), k -> new ArrayList<>()).add(i));
        return Edition.of(
                "edition",
                stamp,
                threads.entrySet().stream()
                        .map(t -> new EditionThread(t.getKey(), "title", t.getValue()))
                        .toList());
    }

    static Pairing byName(Edition before, Edition after) {
        Map<String, EditionItem> old = new HashMap<>();
        before.items().forEach(i -> old.put(i.name(), i));
        List<Pair> pairs = new ArrayList<>();
        List<EditionItem> added = new ArrayList<>();
        for (EditionItem item : after.items()) {
            Optional.ofNullable(old.remove(item.name()))
                    .ifPresentOrElse(b -> pairs.add(new Pair(b, item, Pair.How.ID, 1)), () -> added.add(item));
        }
        return new Pairing(
                pairs,
                before.items().stream().filter(i -> old.containsKey(i.name())).toList(),
                added);
    }
}
