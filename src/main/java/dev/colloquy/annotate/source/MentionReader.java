package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.FieldTagger.Part;
import dev.colloquy.annotate.source.MentionTagger.Tagged;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.WorkNoun.Strength;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads from the words of a mention that the tagger found what they say of the work. */
final class MentionReader {

    private static final Set<String> CALLED = Set.of("called", "titled", "entitled");
    private static final Set<String> BY = Set.of("by", "dir.", "author", "writer");

    private final ItemWords words;
    private final Map<Integer, Marked> marked = new HashMap<>();
    private final BiFunction<Integer, Integer, List<Part>> parts;

    /** @param parts says which words of a mention are which field; none where only the rules are to be heard */
    MentionReader(ItemWords words, List<Marked> marked, BiFunction<Integer, Integer, List<Part>> parts) {
        this.words = words;
        this.parts = parts;
        marked.stream()
                .filter(m -> m.form() != Marked.Form.LINK)
                .forEach(m -> this.marked.put(m.outer().start(), m));
    }

    /** The naming that the rules made of the same words, in the role that the tagger gives it. */
    Naming joined(Tagged tag, List<Naming> under) {
        Naming first = under.get(0);
        if (tag.names()) {
            Optional<Naming> told = under.stream()
                    .filter(n -> !BackTies.refers(n) && n.clues().identifies())
                    .findFirst();
            return told.map(n -> Naming.narrative(n.span(), n.rule(), Role.NAMES, n.fresh(), n.clues()))
                    .orElseGet(() -> read(tag));
        }
        if (BackTies.refers(first)) {
            return first;
        }
        boolean names = first.role() == Role.NAMES && first.clues().identifies();
        return names
                ? first
                : new Naming(first.span(), Kind.BACK_REFERENCE, "tagged", Role.REFERS, false, first.clues());
    }

    /** What the words alone say. */
    Naming read(Tagged whole) {
        Tagged tag = cut(whole);
        Span span = words.span(tag.from(), tag.to());
        Clues clues = clues(tag);
        if (!tag.names()) {
            return new Naming(span, Kind.BACK_REFERENCE, "tagged", Role.REFERS, false, referring(clues));
        }
        boolean fresh = words.is(tag.from(), Lexicon.INDEFINITE);
        Clues told = clues.identifies() || clues.names().isEmpty() ? clues : settled(tag, clues);
        return Naming.narrative(span, "tagged", told.identifies() ? Role.NAMES : Role.DESCRIBES, fresh, told);
    }

    /** A lone name that no word tells the sort of: a medium, a title of several words or with a number, else who made it. */
    private Clues settled(Tagged tag, Clues clues) {
        String name = clues.names().get(0);
        boolean number = name.chars().anyMatch(Character::isDigit)
                || words.low(tag.to() - 1).chars().anyMatch(Character::isDigit);
        if (number && clues.noun().isEmpty()) {
            return clues.titled(words.span(tag.from(), tag.to()).in(words.text()));
        }
        if (clues.noun().isPresent() && words.is(tag.from(), Lexicon.INDEFINITE)) {
            return clues;
        }
        if (clues.noun().isPresent()) {
            boolean scholar = !words.is(tag.from(), Lexicon.INDEFINITE)
                    && clues.noun().get().family() == WorkNoun.Family.RESEARCH;
            return scholar && name.indexOf(' ') < 0 ? clues.author(name) : clues.publisher(name);
        }
        return name.indexOf(' ') > 0 && !Names.person(name) ? clues.titled(name) : clues;
    }

    /** Up to the end of its line, and without what is said of the work: "an internal survey, reports that 71 percent". */
    private Tagged cut(Tagged tag) {
        boolean noun = false;
        for (int at = tag.from(); at < tag.to(); at++) {
            if (at > tag.from() && words.newline(at - 1, at) && words.sentence(at - 1) != words.sentence(at)) {
                return new Tagged(tag.from(), at, tag.kind(), tag.score());
            }
            boolean verb = words.tagged(at, "VERB") || words.tagged(at, "AUX");
            boolean titled = words.low(at).equals("called") && (words.capital(at + 1) || quoted(at + 1));
            boolean says = words.is(at, Lexicon.TELLING) && !titled && (verb || words.isMark(at - 1, ","));
            if (noun && says) {
                int to = words.isMark(at - 1, ",") ? at - 1 : at;
                return new Tagged(tag.from(), to, tag.kind(), tag.score());
            }
            noun |= WorkNouns.at(words, at).isPresent();
        }
        return tag;
    }

    private boolean quoted(int at) {
        return words.has(at) && marked.containsKey(words.start(at));
    }

    /** Of a reference back names only hint at which work is meant. */
    private static Clues referring(Clues clues) {
        Clues kept = Clues.NONE;
        for (String name : clues.names()) {
            kept = kept.named(name);
        }
        for (String name : clues.publishers()) {
            kept = kept.named(name);
        }
        for (String name : clues.authors()) {
            kept = kept.named(name);
        }
        return clues.noun().isPresent() ? kept.noun(clues.noun().get()) : kept;
    }

    private Clues clues(Tagged tag) {
        Clues clues = Clues.NONE;
        boolean by = false;
        Map<Integer, Part> told = new HashMap<>();
        parts.apply(tag.from(), tag.to()).forEach(p -> told.put(p.from(), p));
        int at = tag.from();
        while (at < tag.to()) {
            Part part = told.get(at);
            if (part != null) {
                clues = part(clues, part);
                at = part.to();
                continue;
            }
            Marked title = marked.get(words.start(at));
            if (title != null && title.outer().end() <= words.end(tag.to() - 1)) {
                clues = clues.titled(Titles.clean(title.inner().in(words.text())));
                at = Math.max(at + 1, words.placeAt(title.outer().end()));
                continue;
            }
            Optional<WorkNouns.Found> noun = WorkNouns.at(words, at);
            if (noun.isPresent() && clues.noun().isEmpty()) {
                clues = clues.noun(noun.get().noun());
                at = noun.get().end();
                continue;
            }
            if (words.year(at)) {
                String year = words.low(at);
                clues = clues.dated(PartialDate.of(Integer.parseInt(year.substring(0, 4))), year.substring(4));
                at++;
                continue;
            }
            by |= words.is(at, BY);
            Optional<Name> name = Names.at(words, at).filter(n -> n.to() <= tag.to());
            if (name.isPresent()) {
                clues = named(tag, clues, name.get(), by);
                by = false;
                at = name.get().to();
                continue;
            }
            at++;
        }
        return small(tag, clues);
    }

    private Clues part(Clues clues, Part part) {
        String name = words.span(part.from(), part.to()).in(words.text());
        return switch (part.field()) {
            case AUTHOR -> adverb(part.from()) ? clues : clues.author(name);
            case PUBLISHER -> clues.publisher(name);
            case TITLE -> clues.title().isPresent() ? clues : clues.titled(Titles.clean(name));
        };
    }

    /** "Luckily, Feng" opens with no name. */
    private boolean adverb(int at) {
        return words.opens(at) && words.tagged(at, "ADV");
    }

    private Clues named(Tagged tag, Clues clues, Name name, boolean by) {
        String who = name.text();
        boolean body = Names.known(who) || Names.institution(who) || Names.acronym(who);
        if (body) {
            return clues.publisher(who);
        }
        if (words.is(name.from() - 1, CALLED) && clues.title().isEmpty()) {
            return clues.titled(who);
        }
        boolean genitive = words.genitive(name.to() - 1);
        if (by || (genitive && Names.person(who))) {
            return clues.author(who);
        }
        boolean beside =
                name.from() > tag.from() && WorkNouns.at(words, name.from() - 1).isPresent();
        boolean behindNoun =
                beside && clues.noun().map(n -> n.strength() == Strength.STRONG).orElse(false);

        boolean title = clues.title().isEmpty() && (behindNoun || name.words() > 2) && !genitive && !Names.person(who);
        if (title && words.adjacent(name.from() - 1) && !words.is(name.from() - 1, Lexicon.OF_WORKS)) {
            return clues.titled(who);
        }
        boolean appears = words.is(name.from() - 1, Set.of("in", "from", "on", "at", "for"))
                || (words.low(name.from() - 1).equals("the")
                        && words.is(name.from() - 2, Set.of("in", "from", "on", "at", "for", "by")));
        if (appears && clues.noun().isPresent() && name.from() > tag.from()) {
            return clues.publisher(who);
        }
        boolean alone = name.from() == tag.from() && name.to() == tag.to();
        return alone && name.words() > 1 && !Names.person(who) ? clues.titled(who) : clues.named(who);
    }

    /** A publisher in small letters: "the calderside echo", "a ministry of agriculture report". */
    private Clues small(Tagged tag, Clues clues) {
        if (clues.identifies() || !clues.names().isEmpty()) {
            return clues;
        }
        int from = words.is(tag.from(), Lexicon.DEFINITE) || words.is(tag.from(), Lexicon.INDEFINITE)
                ? tag.from() + 1
                : tag.from();
        int to = tag.to();
        while (to - 1 > from && WorkNouns.at(words, to - 1).isPresent()) {
            to--;
        }
        if (to <= from) {
            return clues;
        }
        String name = words.span(from, to).in(words.text());
        boolean body = Names.known(name) || Names.institution(name);
        boolean firm = Names.institution(name) || to - from > 1;
        return body && firm && to - from <= 5 ? clues.publisher(name) : clues;
    }
}
