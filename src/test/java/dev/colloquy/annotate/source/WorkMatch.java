package dev.colloquy.annotate.source;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.source.SourceFigures.Found;
import dev.colloquy.annotate.source.Tally.Counts;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which coded work a work found is: the one with its address, else the one that shares most mentions with it. */
final class WorkMatch {

    private WorkMatch() {}

    /** Coded works by the ids of those found. */
    static Map<String, String> of(
            Tally tally, CitingGold gold, Map<String, CitedSource> sources, List<Found> mentions) {
        Map<String, String> matched = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (CitingGold.Source coded : gold.sources().values()) {
            String url = coded.fields().getOrDefault("url", "");
            List<String> keys =
                    AddressFinder.in(url).stream().map(f -> f.address().key()).toList();
            sources.values().stream()
                    .filter(s -> !matched.containsKey(s.id())
                            && s.work().addresses().stream().map(Address::key).anyMatch(keys::contains))
                    .findFirst()
                    .ifPresent(s -> {
                        matched.put(s.id(), coded.id());
                        taken.add(coded.id());
                    });
        }
        Map<String, Integer> shared = new TreeMap<>();
        for (Found found : mentions) {
            for (CitingGold.Mention coded : gold.mentions()) {
                if (coded.item().equals(found.item())
                        && coded.span().overlaps(found.span())
                        && coded.sources().size() == 1
                        && found.sources().size() == 1) {
                    shared.merge(
                            found.sources().iterator().next() + " "
                                    + coded.sources().iterator().next(),
                            1,
                            Integer::sum);
                }
            }
        }
        shared.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).forEach(e -> {
            String[] pair = e.getKey().split(" ", -1);
            if (!matched.containsKey(pair[0]) && !taken.contains(pair[1])) {
                matched.put(pair[0], pair[1]);
                taken.add(pair[1]);
            }
        });
        Counts c = tally.count("detection");
        c.right(matched.size());
        c.found(sources.size());
        c.wanted(gold.sources().size());
        sources.keySet().stream()
                .filter(id -> !matched.containsKey(id))
                .forEach(id -> tally.say("  + source "
                        + Optional.ofNullable(sources.get(id))
                                .map(WorkMatch::told)
                                .orElse("") + " as " + quoteOf(gold, mentions, id)));
        gold.sources().keySet().stream()
                .filter(id -> !taken.contains(id))
                .forEach(id -> tally.say("  - source " + gold.sources().get(id)));
        return matched;
    }

    private static String told(CitedSource s) {
        return s == null
                ? ""
                : s.id() + " " + s.url() + " " + s.publisher() + " " + s.author() + " " + s.title() + " " + s.type();
    }

    private static String quoteOf(CitingGold gold, List<Found> mentions, String id) {
        return mentions.stream()
                .filter(m -> m.sources().contains(id))
                .map(m -> "[" + m.item() + " " + SourceFigures.text(gold, m.item(), m.span()) + " by " + m.by() + "]")
                .toList()
                .toString();
    }
}
