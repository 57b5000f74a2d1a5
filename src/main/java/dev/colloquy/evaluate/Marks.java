package dev.colloquy.evaluate;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.evaluate.GoldItem.OwnSentence;
import dev.colloquy.evaluate.GoldItem.Source;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks of the program within one item against those of all its coders together. */
final class Marks {

    private Marks() {}

    /** Own sentences; nothing is counted if no coder looked for them. */
    static Matches evidence(ItemResult item, List<GoldItem> coders) {
        List<List<OwnSentence>> marked =
                coders.stream().flatMap(c -> c.sentences().stream()).toList();
        if (marked.isEmpty()) {
            return Matches.NONE;
        }
        Set<String> wanted = new HashSet<>();
        marked.forEach(all -> all.forEach(s -> wanted.add(s.side() + " " + plain(s.text()))));
        Set<String> found = new HashSet<>();
        for (Sided sided : item.stance().evidence()) {
            found.add(sided.side() + " " + plain(sided.evidence().quote()));
        }
        return new Matches((int) found.stream().filter(wanted::contains).count(), found.size(), wanted.size());
    }

    /** Cited sources; nothing is counted if no coder looked for them. */
    static Matches sources(ItemResult item, List<GoldItem> coders) {
        List<List<Source>> marked =
                coders.stream().flatMap(c -> c.sources().stream()).toList();
        if (marked.isEmpty()) {
            return Matches.NONE;
        }
        List<Source> wanted = merged(marked);
        List<Source> found = new ArrayList<>(item.citations().stream()
                .map(SourceAnnotation::source)
                .map(Marks::cited)
                .toList());
        int all = found.size();
        wanted.forEach(w -> take(found, w));
        return new Matches(all - found.size(), all, wanted.size());
    }

    /** What one coder has and the others before do not; two alike of the same coder stay two. */
    private static List<Source> merged(List<List<Source>> coders) {
        List<Source> merged = new ArrayList<>();
        for (List<Source> coder : coders) {
            List<Source> known = new ArrayList<>(merged);
            coder.stream().filter(source -> !take(known, source)).forEach(merged::add);
        }
        return merged;
    }

    /** Takes the first that is the same out of a list; false if there is none. */
    private static boolean take(List<Source> from, Source wanted) {
        Optional<Source> found = from.stream().filter(f -> same(wanted, f)).findFirst();
        found.ifPresent(from::remove);
        return found.isPresent();
    }

    /** A work that is known by its title alone counts as named by it: coders write "Second Opinion" for a podcast's publisher. */
    private static Source cited(CitedSource source) {
        return new Source(source.url(), source.publisher().or(source::title), source.author());
    }

    private static boolean same(Source wanted, Source found) {
        if (wanted.url().isPresent() || found.url().isPresent()) {
            return wanted.url().equals(found.url());
        }
        return equal(wanted.publisher(), found.publisher()) || equal(wanted.author(), found.author());
    }

    private static boolean equal(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.map(Marks::plain).equals(b.map(Marks::plain));
    }

    private static String plain(String text) {
        return UnknownCharacters.lower(text.strip().replaceAll("\\s+", " "));
    }
}
