package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.cite.PartialDate;
import java.util.Optional;
import java.util.Set;

/** What stands before a word for a kind of work, back to an article or a name in the genitive: "a 2018 Wired", "Dana Whitlock's". */
final class BeforeNoun {

    private static final int MODIFIERS = 5;
    private static final Set<String> NOT_BEFORE = Lexicon.words("of about on for in at to with by from per than as");
    private static final Set<String> ORDINALS = Lexicon.words("first second third last other former latter");

    private final ItemWords words;
    private int from;
    private String determiner = "";
    private boolean possessive;
    private boolean ours;
    private Clues clues = Clues.NONE;

    private BeforeNoun(ItemWords words, int noun) {
        this.words = words;
        this.from = noun;
    }

    static BeforeNoun of(ItemWords words, int noun) {
        BeforeNoun before = new BeforeNoun(words, noun);
        before.read(noun);
        return before;
    }

    int from() {
        return from;
    }

    /** The article or pronoun that it begins with; may be empty. */
    String determiner() {
        return determiner;
    }

    /** True if it is, or begins with, a genitive. */
    boolean possessive() {
        return possessive;
    }

    /** True if it says that the thing is the writer's or the reader's own. */
    boolean ours() {
        return ours;
    }

    Clues clues() {
        return clues;
    }

    private void read(int noun) {
        int at = noun - 1;
        int seen = 0;
        while (at >= 0 && seen <= MODIFIERS && words.adjacent(at) && words.isWord(at) && words.sameSentence(at, noun)) {
            if (words.genitive(at)) {
                genitive(at);
                return;
            }
            String low = words.low(at);
            if (Lexicon.OURS.contains(low)) {
                ours = true;
                return;
            }
            if (Lexicon.DEFINITE.contains(low) || Lexicon.INDEFINITE.contains(low)) {
                determiner = low.equals("same") && at > 0 && words.low(at - 1).equals("the") ? "the" : low;
                from = low.equals("same") && at > 0 && words.low(at - 1).equals("the") ? at - 1 : at;
                return;
            }
            if (words.year(at)) {
                clues = clues.dated(PartialDate.of(Integer.parseInt(low.substring(0, 4))), low.substring(4));
            } else if (capital(at)) {
                Optional<Name> name = Names.endingAt(words, at);
                if (name.isPresent()) {
                    String who = name.get().text();
                    clues = Names.known(who) ? clues.publisher(who) : clues.named(who);
                    from = name.get().from();
                    seen += name.get().words() - 1;
                    at = name.get().from();
                }
            } else if (words.tagged(at, "ADJ") && !ORDINALS.contains(low)) {
                from = at;
            } else if (NOT_BEFORE.contains(low) || Lexicon.SAYING.contains(low) || verb(at)) {
                bounded(noun);
                return;
            } else if (ORDINALS.contains(low) || Titles.content(low)) {
                boolean tells = ORDINALS.contains(low) || !words.tagged(at, "ADJ");
                clues = tells ? clues.hint(low) : clues;
                from = at;
            } else if (Lexicon.NO_NAME.contains(low)) {
                bounded(noun);
                return;
            }
            seen++;
            at--;
        }
        bounded(noun);
    }

    /** Without an article only names before the noun belong to it ("NPR article"). */
    private void bounded(int noun) {
        if (clues.names().isEmpty()) {
            clues = Clues.NONE;
            from = noun;
        }
    }

    private boolean verb(int at) {
        return words.tagged(at, "VERB")
                && !words.low(at).endsWith("ing")
                && !words.low(at).endsWith("ed");
    }

    private boolean capital(int at) {
        return Names.endingAt(words, at).isPresent();
    }

    private void genitive(int at) {
        possessive = true;
        Optional<Name> name = words.capital(at) ? Names.endingAt(words, at) : Optional.empty();
        if (name.isPresent()) {
            String who = name.get().text();
            from = name.get().from();
            boolean publisher = Names.known(who) || Names.institution(who) || Names.acronym(who);
            clues = publisher ? clues.publisher(who) : clues.author(who);
            if (from > 0 && words.low(from - 1).equals("the") && words.adjacent(from - 1)) {
                from--;
            }
            return;
        }
        clues = clues.hint(words.low(at));
        from = at;
        if (at > 0 && (Lexicon.DEFINITE.contains(words.low(at - 1)) || Lexicon.OURS.contains(words.low(at - 1)))) {
            from = at - 1;
            determiner = words.low(at - 1);
            ours = Lexicon.OURS.contains(determiner);
        }
    }
}
