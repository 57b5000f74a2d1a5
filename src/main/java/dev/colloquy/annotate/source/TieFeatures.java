package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.source.Sight.Addressed;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.TieModel.Option;
import dev.colloquy.annotate.source.Tied.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What speaks for and against each thing that a mention may mean: how well names, title, year and kind of work agree, where the
 * work was spoken of last, and what the rules would say. Names of features are the same in training and at work.
 */
final class TieFeatures {

    /** So many works of each circle are candidates. */
    private static final int NEAR = 12;

    private static final int AHEAD = 6;

    private final ItemWords words;
    private final Sight sight;
    private final Places places;
    private final NameTies names;
    private final NamingFeatures open;

    TieFeatures(ItemWords words, Sight sight, Places places, NameTies names) {
        this.words = words;
        this.sight = sight;
        this.places = places;
        this.names = names;
        this.open = new NamingFeatures(words, sight, places);
    }

    /** What a naming may mean, the works in sight first. */
    List<Option> options(Naming naming, Ruled ruled) {
        String as = classOf(naming);
        int start = naming.span().start();
        List<Draft> recent = places.recent(start);
        Set<Draft> drafts = new LinkedHashSet<>(first(recent, NEAR));
        List<Addressed> ahead = sight.addressesFrom(naming.span().end());
        first(ahead, AHEAD).forEach(a -> drafts.add(a.work()));
        drafts.addAll(ruled.works());
        drafts.addAll(first(sight.here(start), NEAR));
        sight.ancestors().stream().limit(NEAR).forEach(a -> drafts.addAll(first(sight.of(a), NEAR)));
        List<Draft> thread = sight.thread();
        drafts.addAll(thread.subList(Math.max(0, thread.size() - NEAR), thread.size()));
        boolean further = further(naming);
        List<Draft> all = drafts.stream()
                .filter(d -> !behindOther(naming.clues(), d) && (!further || continued(naming.clues(), d)))
                .toList();
        List<Seen> seen =
                all.stream().map(d -> see(naming, d, recent, ahead, thread)).toList();
        int best = seen.stream().mapToInt(Seen::fit).max().orElse(0);
        int fitting = (int) seen.stream().filter(s -> s.fit() > 0).count();
        int possible = (int) seen.stream().filter(s -> s.fit() >= 0).count();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Draft draft = all.get(i);
            options.add(new Option(
                    Meaning.WORK, Optional.of(draft), work(naming, as, draft, seen.get(i), best, fitting, ruled)));
        }
        List<String> about = open.about(
                naming,
                as,
                best,
                possible,
                seen.stream().anyMatch(s -> s.circle().equals("ahead") && s.fit() >= 0),
                seen.stream().anyMatch(s -> s.circle().equals("said") && s.fit() >= 0),
                seen.stream().anyMatch(s -> s.gap().equals("touch")));
        options.add(other(Meaning.NEW, about, ruled));
        options.add(other(Meaning.UNLINKED, about, ruled));
        options.add(other(Meaning.NONE, about, ruled));
        return options;
    }

    /** True if the work's first author is named behind one who is none of its own: "Lind and Moss" is nothing by Moss alone. */
    private static boolean behindOther(Clues clues, Draft draft) {
        return clues.authors().size() > 1
                && !draft.isBy(clues.authors().get(0))
                && clues.authors().stream().skip(1).anyMatch(draft::isLedBy);
    }

    /** True if a part of a bracket, behind another one, may mean the work: the same author leads, and nothing says another year. */
    private static boolean continued(Clues clues, Draft draft) {
        boolean led = clues.authors().isEmpty()
                || !draft.hasAuthor()
                || draft.isLedBy(clues.authors().get(0));
        return led && !draft.otherYear(clues);
    }

    /** True if it stands behind another one in its bracket, as "2013" in "(Moss 2011, 2013)": the year tells the two apart. */
    private boolean further(Naming naming) {
        int from = words.placeAt(naming.span().start());
        boolean year =
                words.year(from) || (words.isWord(from) && words.low(from).length() == 1);
        boolean part = !words.isMark(from, "(") && words.isMark(from - 1, ";");
        return (naming.rule().equals("dated") && year) || (naming.rule().equals("parenthetical") && (year || part));
    }

    /**
     * What the rules make of a naming.
     *
     * @param works those it may mean
     * @param score how likely that is, from 0 to 1
     */
    record Ruled(Meaning meaning, List<Draft> works, double score) {

        Ruled(Meaning meaning, List<Draft> works) {
            this(meaning, works, 1);
        }

        Ruled {
            works = List.copyOf(works);
        }

        String told() {
            return meaning + (works.size() > 1 ? "S" : "");
        }
    }

    /** What ties a naming to a work. */
    Tie tie(Naming naming, Draft draft) {
        Seen seen = see(
                naming,
                draft,
                places.recent(naming.span().start()),
                sight.addressesFrom(naming.span().end()),
                sight.thread());
        if (seen.fit() > 0) {
            return Tie.WORDS;
        }
        return switch (seen.circle()) {
            case "said" -> Tie.BEFORE;
            case "ahead", "here" -> Tie.BESIDE;
            case "parent", "above", "post" -> Tie.ANSWERED;
            default -> Tie.THREAD;
        };
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    private static Option other(Meaning meaning, List<String> about, Ruled ruled) {
        List<String> features = new ArrayList<>();
        features.add(meaning + "");
        features.add(meaning + "|rules " + ruled.told());
        about.forEach(a -> features.add(meaning + "|" + a));
        return new Option(meaning, Optional.empty(), features);
    }

    private static String classOf(Naming naming) {
        return (naming.sure() == 0 ? "-" : naming.sure() < 0.5 ? "?" : naming.sure() < 0.8 ? "!" : "+")
                + (naming.kind() == Kind.PARENTHETICAL ? "B" : "")
                + naming.role().name().charAt(0)
                + (naming.fresh() ? "f" : "");
    }

    /** A work as it stands to a naming: where it is, and how well it fits. */
    private record Seen(String circle, int rank, String gap, int fit) {}

    private Seen see(Naming naming, Draft draft, List<Draft> recent, List<Addressed> ahead, List<Draft> thread) {
        int fit = draft.fit(naming.clues());
        int start = naming.span().start();
        int at = recent.indexOf(draft);
        if (at >= 0) {
            Optional<Place> last = places.before(start, p -> p.work() == draft);
            int sentences = last.map(p -> words.sentence(words.placeAt(start))
                            - words.sentence(words.placeAt(p.span().start())))
                    .orElse(9);
            int chars = last.map(p -> start - p.span().end()).orElse(999);
            return new Seen("said", at, chars <= 4 ? "touch" : "s" + Math.min(sentences, 4), fit);
        }
        for (int i = 0; i < ahead.size(); i++) {
            if (ahead.get(i).work() == draft) {
                int chars = ahead.get(i).found().span().start() - naming.span().end();
                boolean list = names.listed(ahead.get(i).found().span().start());
                String gap = chars <= 4
                        ? "touch"
                        : list ? "list" : chars <= 40 ? "near" : chars <= 120 ? "mid" : chars <= 300 ? "far" : "away";
                return new Seen("ahead", i, gap, fit);
            }
        }
        if (sight.here(start).contains(draft)) {
            return new Seen("here", 0, "", fit);
        }
        List<String> ancestors = sight.ancestors();
        for (int i = 0; i < ancestors.size(); i++) {
            int rank = sight.of(ancestors.get(i)).indexOf(draft);
            if (rank >= 0) {
                String circle = i == ancestors.size() - 1 ? "post" : i == 0 ? "parent" : "above";
                return new Seen(circle, rank, sight.of(ancestors.get(i)).size() == 1 ? "only" : "several", fit);
            }
        }
        int rank = thread.size() - 1 - thread.indexOf(draft);
        return new Seen(ancestors.size() <= 1 ? "beside" : "elsewhere", rank, "", fit);
    }

    private List<String> work(Naming naming, String as, Draft draft, Seen seen, int best, int fitting, Ruled ruled) {
        Clues clues = naming.clues();
        List<String> f = new ArrayList<>();
        f.add("work");
        f.add("work " + as);
        boolean chosen = ruled.works().contains(draft);
        String said = chosen ? ruled.works().size() > 1 ? "some" : "this" : ruled.told();
        f.add("rules " + said);
        f.add("rules " + said + " " + as);
        f.add("rules " + said + " " + seen.circle());
        String where = seen.circle() + Math.min(seen.rank(), 3);
        String exact = where + seen.gap();
        f.add("at " + where);
        f.add("at " + where + " " + as);
        f.add("at " + exact);
        f.add("at " + exact + " " + as);
        f.add("at " + exact + " " + naming.rule());
        String fit = seen.fit() < 0
                ? "no"
                : seen.fit() == 0 ? "0" : seen.fit() < 5 ? "some" : seen.fit() < 8 ? "well" : "much";
        String top = seen.fit() > 0 && seen.fit() == best ? "top" : best > 0 ? "below" : "flat";
        f.add("fit " + fit);
        f.add("fit " + fit + " " + as);
        f.add("fit " + fit + top);
        f.add("fit " + fit + top + " " + as);
        f.add("fit " + fit + top + " " + seen.circle());
        f.add("fitting " + Math.min(fitting, 3) + fit);
        String aspects = "";
        aspects += aspect(
                f,
                "title",
                clues.title().map(t -> draft.fit(Clues.NONE.titled(t))),
                draft.title().isPresent(),
                seen);
        aspects += aspect(
                f, "author", best(clues.authors(), a -> draft.fit(Clues.NONE.author(a))), draft.hasAuthor(), seen);
        aspects += aspect(
                f,
                "publisher",
                best(clues.publishers(), p -> draft.fit(Clues.NONE.publisher(p))),
                draft.publisher().isPresent(),
                seen);
        aspects += aspect(
                f,
                "name",
                best(clues.names(), n -> draft.fit(Clues.NONE.named(n))),
                draft.publisher().isPresent(),
                seen);
        if (clues.date().isPresent()) {
            String year = draft.dated(clues) ? "same" : draft.work().date().isPresent() ? "other" : "open";
            f.add("year " + year);
            f.add("year " + year + " " + as);
            aspects += "y" + year;
        }
        f.add("aspects" + aspects);
        f.add("aspects" + aspects + " " + seen.circle());
        String type = draft.work().type().value().csl() + (draft.hasAddress() ? "@" : "");
        f.add("type " + type + " " + as);
        clues.noun().ifPresent(noun -> {
            boolean accepts = draft.accepts(noun);
            f.add("noun " + (accepts ? "fits" : "not") + " " + as);
            f.add("noun " + noun.family() + " " + type);
            f.add("noun " + noun.noun() + " " + draft.work().type().value().csl());
            boolean called = draft.words().called(noun.noun());
            f.add("called " + called + " " + as);
            f.add("called " + called + " " + noun.family() + " " + seen.circle());
        });
        if (clues.noun().isEmpty()) {
            f.add("no noun " + seen.circle() + " " + as);
        }
        if (!clues.hints().isEmpty()) {
            int hits = draft.fit(Clues.NONE.hints(clues.hints()));
            f.add("hints " + (hits > 0) + " " + as);
            f.add("hints " + Math.min(hits / 2, 3));
        }
        Set<String> all = wanted(naming);
        if (!all.isEmpty()) {
            long hit = all.stream().filter(w -> draft.words().told(w)).count();
            boolean slug = hit == 0 && draft.words().has(all);
            String share = hit == 0 ? "none" : hit == all.size() ? "all" : 2 * hit >= all.size() ? "most" : "few";
            f.add("words " + share);
            f.add("slug " + slug);
            f.add("slug " + slug + " " + as);
            f.add("words " + share + " " + as);
            f.add("words " + share + " " + seen.circle());
            f.add("words " + share + fit);
        }
        f.add("claimed " + names.claimed(draft) + " " + as);
        f.add("claimed " + names.claimed(draft) + " " + seen.circle() + " " + as);
        f.add("times " + Math.min(draft.words().times(), 4) + " " + as);
        f.add("first " + words.low(words.placeAt(naming.span().start())) + " " + seen.circle());
        f.add("single " + (naming.span().length() < 12) + seen.circle());
        return f;
    }

    private static Optional<Integer> best(Collection<String> names, Function<String, Integer> fit) {
        return names.stream().map(fit).max(Integer::compare);
    }

    private static String aspect(List<String> f, String name, Optional<Integer> fit, boolean has, Seen seen) {
        if (fit.isEmpty()) {
            return "";
        }
        String told = fit.get() < 0 ? "no" : fit.get() == 0 ? has ? "other" : "open" : fit.get() < 5 ? "part" : "same";
        f.add(name + " " + told);
        f.add(name + " " + told + " " + seen.circle());
        return " " + name.charAt(0) + told;
    }

    /** Words of the naming that may stand in a title, an address or a name. */
    private Set<String> wanted(Naming naming) {
        Set<String> wanted = new HashSet<>();
        int at = words.placeAt(naming.span().start());
        while (words.has(at) && words.start(at) < naming.span().end()) {
            if (words.isWord(at)
                    && Titles.content(words.low(at))
                    && WorkNouns.at(words, at).isEmpty()) {
                wanted.add(words.low(at));
            }
            at++;
        }
        return wanted;
    }
}
