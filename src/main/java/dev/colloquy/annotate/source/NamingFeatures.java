package dev.colloquy.annotate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks for and against a mention's being one at all, or the first of a work: its words and those around it. */
final class NamingFeatures {

    private final ItemWords words;
    private final Sight sight;
    private final Places places;

    NamingFeatures(ItemWords words, Sight sight, Places places) {
        this.words = words;
        this.sight = sight;
        this.places = places;
    }

    /**
     * What is seen of a naming.
     *
     * @param as its class
     * @param best how well the work fits that fits best
     * @param possible how many works it does not contradict
     * @param ahead true if an address behind it may be meant
     * @param behind true if a work that was spoken of before may be meant
     * @param touch true if one of them stands right beside it
     */
    List<String> about(Naming naming, String as, int best, int possible, boolean ahead, boolean behind, boolean touch) {
        Clues clues = naming.clues();
        List<String> f = new ArrayList<>();
        int from = words.placeAt(naming.span().start());
        int to = words.placeAt(naming.span().end());
        String fit = best < 0 ? "no" : best == 0 ? "0" : best < 5 ? "some" : best < 8 ? "well" : "much";
        String told = (clues.title().isPresent() ? "t" : "")
                + (clues.authors().isEmpty() ? "" : "a")
                + (clues.publishers().isEmpty() ? "" : "p")
                + (clues.names().isEmpty() ? "" : "n")
                + (clues.date().isPresent() ? "y" : "")
                + (clues.noun().isPresent() ? "k" : "")
                + (clues.hints().isEmpty() ? "" : "h");
        f.add(as);
        f.add("rule " + naming.rule());
        String sure = "sure " + Math.round(10 * naming.sure());
        f.add(sure);
        f.add(sure + " " + naming.role());
        f.add(sure + " " + naming.rule());
        f.add("rule " + naming.rule() + (naming.heard() ? "+" : "-") + naming.role());
        f.add("best " + fit);
        f.add("best " + fit + " " + as);
        f.add("told " + told);
        f.add("told " + told + " " + as);
        f.add("told " + told + " " + fit);
        f.add("possible " + Math.min(possible, 3));
        f.add("possible " + Math.min(possible, 3) + " " + as);
        f.add("ahead " + ahead + behind + " " + as);
        f.add("touch " + touch + " " + as);
        f.add("noun " + clues.noun().map(WorkNoun::noun).orElse("-"));
        f.add("noun " + clues.noun().map(n -> n.family() + "" + n.strength()).orElse("-") + " " + as);
        f.add("first " + words.low(from));
        f.add("first " + words.low(from) + " " + as);
        f.add("before " + words.low(from - 1));
        f.add("tag before " + words.tag(from - 1));
        f.add("behind " + words.low(to));
        f.add("tag behind " + words.tag(to));
        f.add("reads " + near(from, Lexicon.READING) + near(to, Lexicon.TELLING));
        f.add("reads " + near(from, Lexicon.READING) + near(to, Lexicon.TELLING) + " " + as);
        f.add("length " + Math.min(to - from, 6));
        f.add("around " + word(from - 1) + " _ " + word(to));
        f.add("before " + word(from - 2) + " " + word(from - 1));
        f.add("behind " + word(to) + " " + word(to + 1));
        f.add("tags " + words.tag(from - 2) + " " + words.tag(from - 1) + " _ " + words.tag(to) + " "
                + words.tag(to + 1));
        f.add("last " + word(to - 1) + " " + as);
        f.add("tags in " + words.tag(from) + " " + words.tag(to - 1) + " " + as);
        for (int i = from; i < to; i++) {
            f.add("in " + word(i));
        }
        boolean read = false;
        for (int i = Math.max(0, from - 6); i < from; i++) {
            read |= words.is(i, Lexicon.READING) && words.sameSentence(i, from);
        }
        boolean tell = false;
        for (int i = to; i < Math.min(words.size(), to + 4); i++) {
            tell |= words.is(i, Lexicon.TELLING) && words.sameSentence(i, Math.max(from, to - 1));
        }
        f.add("verbs " + read + tell + " " + as);
        f.add("works " + sight.known(3) + Math.min(2, places.works().size()) + " " + as);
        f.add("works " + sight.known(3) + Math.min(2, places.works().size()) + " " + naming.rule());
        boolean known = clues.names().stream().anyMatch(Names::known)
                || clues.publishers().stream().anyMatch(Names::known);
        boolean person = clues.names().stream().anyMatch(Names::person)
                || clues.authors().stream().anyMatch(Names::person);
        boolean body = clues.names().stream().anyMatch(Names::institution)
                || clues.publishers().stream().anyMatch(Names::institution);
        f.add("who " + (known ? "k" : "") + (person ? "p" : "") + (body ? "i" : "") + " " + as);
        f.add("capital " + words.capital(to - 1) + " " + as);
        f.add("circle "
                + (sight.ancestors().isEmpty() ? "post" : sight.ancestors().size() == 1 ? "flat" : "deep") + " " + as);
        return f;
    }

    private String word(int at) {
        return !words.has(at)
                ? "<end>"
                : words.isAddress(at) ? "<address>" : words.capital(at) && !words.opens(at) ? "<Name>" : words.low(at);
    }

    private boolean near(int at, Set<String> some) {
        for (int i = Math.max(0, at - 4); i < Math.min(words.size(), at + 4); i++) {
            if (words.is(i, some) && words.sameSentence(i, Math.min(at, words.size() - 1))) {
                return true;
            }
        }
        return false;
    }
}
