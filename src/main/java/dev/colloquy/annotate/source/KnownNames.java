package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of authors, parties and titles of works in sight, wherever they come up again: "Whitlock", "Fenwick", "The Quiet Lock". */
final class KnownNames {

    private final ItemWords words;
    private final Namings namings;
    private final Map<String, Set<Draft>> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<Draft>> byParty = new LinkedHashMap<>();
    private final Map<String, Set<Draft>> byTitle = new LinkedHashMap<>();
    private final Map<String, Set<Draft>> byMedium = new LinkedHashMap<>();

    KnownNames(ItemWords words, Namings namings, List<Draft> scope) {
        this.words = words;
        this.namings = namings;
        for (Draft draft : scope) {
            for (String author : draft.authors()) {
                for (String one : author.split(" and | & ", -1)) {
                    put(bySurname, Names.surname(one), draft);
                }
            }
            draft.title().ifPresent(title -> {
                int versus = title.indexOf(" v");
                if (versus > 0 && draft.is(dev.colloquy.cite.WorkType.LEGAL_CASE)) {
                    put(byParty, Names.words(title).get(0), draft);
                }
                byTitle.computeIfAbsent(Titles.key(title), t -> new LinkedHashSet<>())
                        .add(draft);
            });
            draft.publisher().filter(Names::medium).ifPresent(p -> {
                List<String> parts = Names.words(p);
                put(byMedium, parts.get(parts.size() - 1), draft);
            });
        }
    }

    private static void put(Map<String, Set<Draft>> map, String name, Draft draft) {
        if (name.length() > 2) {
            map.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new LinkedHashSet<>())
                    .add(draft);
        }
    }

    /** A known name and the works that it may mean. */
    record Known(Span span, String rule, List<Draft> works) {}

    List<Known> all() {
        List<Known> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Known> title = titleAt(at);
            if (title.isPresent()) {
                found.add(title.get());
                at = words.placeAt(title.get().span().end());
                continue;
            }
            int place = at;
            Optional<Name> name = Names.at(words, at).or(() -> opening(place));
            if (name.isEmpty()) {
                at++;
                continue;
            }
            Optional<Known> one = one(name.get());
            one.ifPresent(found::add);
            at = Math.max(
                    name.get().to(), words.placeAt(one.map(k -> k.span().end()).orElse(0)));
        }
        return found.stream().filter(k -> namings.free(k.span())).toList();
    }

    /** A capitalised word that opens a sentence: a name if it is one that is known. */
    private Optional<Name> opening(int at) {
        boolean known = bySurname.containsKey(words.low(at)) || byParty.containsKey(words.low(at));
        return words.capital(at) && known ? Optional.of(Names.name(words, at, at + 1)) : Optional.empty();
    }

    /** A title of several words, in capitals, marks left out: "The Quiet Lock", "Mud and Money". */
    private Optional<Known> titleAt(int at) {
        if (!words.capital(at) || byTitle.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        for (int to = at; to < Math.min(words.size(), at + LONGEST) && words.sameSentence(at, to); to++) {
            if (words.isWord(to)) {
                key.append(' ').append(words.surface(to));
            }
            Optional<List<Draft>> works =
                    to > at ? works(byTitle, Titles.key(key.toString().strip())) : Optional.empty();
            if (works.isPresent()) {
                return Optional.of(new Known(words.span(at, to + 1), "known-title", works.get()));
            }
        }
        return Optional.empty();
    }

    private static final int LONGEST = 12;

    private Optional<Known> one(Name name) {
        Span span = words.span(name.from(), name.to());
        String last = words.low(name.to() - 1);
        boolean joint = name.text().indexOf('&') > 0 && bySurname.containsKey(words.low(name.from()));
        Optional<Known> author = works(bySurname, last)
                .filter(w -> name.words() == 1 || joint || Names.person(name.text()))
                .map(w -> new Known(and(span, name), "known-author", w));
        Optional<Known> party = name.words() == 1
                ? works(byParty, words.low(name.from())).map(w -> new Known(span, "known-case", w))
                : Optional.empty();
        boolean article = words.low(name.from() - 1).equals("the") && name.words() == 1;
        Optional<Known> medium = article
                ? works(byMedium, last).map(w -> new Known(words.span(name.from() - 1, name.to()), "known-medium", w))
                : Optional.empty();
        return author.or(() -> party).or(() -> medium);
    }

    /** "Halloran and Vit", "Petrossian et al.": further authors belong to it. */
    private Span and(Span span, Name name) {
        int at = name.to();
        if (words.low(at).equals("et") && words.low(at + 1).startsWith("al")) {
            return words.span(name.from(), at + 2);
        }
        boolean joined = words.low(at).equals("and") || words.isMark(at, "&");
        Optional<Name> other = joined ? Names.at(words, at + 1) : Optional.empty();
        return other.filter(o -> bySurname.containsKey(words.low(o.to() - 1)))
                .map(o -> words.span(name.from(), o.to()))
                .orElse(span);
    }

    private static Optional<List<Draft>> works(Map<String, Set<Draft>> map, String key) {
        return Optional.ofNullable(map.get(key)).map(List::copyOf);
    }
}
