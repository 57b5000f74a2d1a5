package dev.colloquy.summary;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.CitedName;
import dev.colloquy.cite.FoldedNames;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Work;
import dev.colloquy.summary.CorpusSources.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which sources of different threads are one work. Those with an address are if they share its key. Those without are
 * if they have one title and one author or publisher, or one author and year and no two titles; where an author and year fit
 * several works, they stay apart.
 */
final class SameWorks {

    private final Map<Ref, Work> works;
    private final Set<Group> groups = new LinkedHashSet<>();
    private final Map<String, Group> byAddress = new HashMap<>();
    private final Map<String, List<Group>> byName = new HashMap<>();

    private SameWorks(Map<Ref, Work> works) {
        this.works = works;
    }

    /** The sources of one work. */
    private static final class Group {
        private final List<Ref> refs = new ArrayList<>();
        private final Set<String> threads = new HashSet<>();
        private final Set<List<CitedName>> authors = new LinkedHashSet<>();

        void add(Ref ref, Work work) {
            refs.add(ref);
            threads.add(ref.thread());
            work.authors().map(Known::value).map(CitedName::of).ifPresent(authors::add);
        }

        /** False if the thread keeps the two apart itself, or the authors are two persons. */
        boolean mayTake(Ref ref, Work work) {
            List<CitedName> names =
                    work.authors().map(Known::value).map(CitedName::of).orElse(List.of());
            return !threads.contains(ref.thread()) && authors.stream().allMatch(known -> sameGiven(known, names));
        }
    }

    /** Groups of sources, and the sources in them, in the order of first citation. */
    static List<List<Ref>> of(Map<Ref, Work> works) {
        SameWorks same = new SameWorks(new LinkedHashMap<>(works));
        same.works.forEach((ref, work) -> {
            if (!work.addresses().isEmpty()) {
                same.addressed(ref, work);
            }
        });
        same.named(true);
        same.named(false);
        return same.inOrder();
    }

    private void addressed(Ref ref, Work work) {
        List<Group> found = work.addresses().stream()
                .map(Address::key)
                .flatMap(key -> Optional.ofNullable(byAddress.get(key)).stream())
                .distinct()
                .toList();
        Group group = found.isEmpty() ? added() : found.get(0);
        found.stream().skip(1).forEach(other -> absorb(group, other));
        group.add(ref, work);
        work.addresses().forEach(a -> byAddress.put(a.key(), group));
    }

    private void absorb(Group group, Group other) {
        for (Ref ref : other.refs) {
            Work work = Objects.requireNonNull(works.get(ref));
            group.add(ref, work);
            work.addresses().forEach(a -> byAddress.put(a.key(), group));
        }
        groups.remove(other);
    }

    private Group added() {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    /** Works with a title first, so that an author and year find all that they may mean. */
    private void named(boolean titled) {
        works.forEach((ref, work) -> {
            if (work.addresses().isEmpty() && work.title().isPresent() == titled) {
                List<String> names =
                        titled ? titles(work) : authorAndYear(work).stream().toList();
                List<Group> fitting = names.stream()
                        .flatMap(n -> byName.getOrDefault(n, List.of()).stream())
                        .filter(g -> g.mayTake(ref, work))
                        .distinct()
                        .toList();
                Group group = fitting.size() == 1 ? fitting.get(0) : added();
                group.add(ref, work);
                names.forEach(n -> put(n, group));
                authorAndYear(work).ifPresent(n -> put(n, group));
            }
        });
    }

    private void put(String name, Group group) {
        List<Group> known = byName.computeIfAbsent(name, n -> new ArrayList<>());
        if (!known.contains(group)) {
            known.add(group);
        }
    }

    private static List<String> titles(Work work) {
        List<String> names = new ArrayList<>();
        String title = work.title().map(t -> FoldedNames.of(t.value())).orElse("");
        work.authors().ifPresent(a -> names.add("title " + title + "|by " + FoldedNames.families(a.value())));
        work.publisher().ifPresent(p -> names.add("title " + title + "|from " + FoldedNames.of(p.value())));
        return names;
    }

    private static Optional<String> authorAndYear(Work work) {
        return work.authors()
                .flatMap(a -> work.date()
                        .map(d -> "by " + FoldedNames.families(a.value()) + "|"
                                + d.value().year()));
    }

    /** False for two persons of one family name: given names or their initials differ. */
    private static boolean sameGiven(List<CitedName> left, List<CitedName> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            String one = FoldedNames.of(left.get(i).given());
            String other = FoldedNames.of(right.get(i).given());
            boolean initial = one.length() <= 1 || other.length() <= 1;
            boolean known = !one.isEmpty() && !other.isEmpty();
            if (known && (initial ? one.charAt(0) != other.charAt(0) : !one.equals(other))) {
                return false;
            }
        }
        return true;
    }

    private List<List<Ref>> inOrder() {
        Map<Ref, Integer> order = new HashMap<>();
        works.keySet().forEach(ref -> order.put(ref, order.size()));
        return groups.stream()
                .map(g -> g.refs.stream()
                        .sorted((a, b) -> Integer.compare(at(order, a), at(order, b)))
                        .toList())
                .sorted((a, b) -> Integer.compare(at(order, a.get(0)), at(order, b.get(0))))
                .toList();
    }

    private static int at(Map<Ref, Integer> order, Ref ref) {
        return order.getOrDefault(ref, 0);
    }
}
