package dev.colloquy.annotate.source;

import java.util.Set;

/**
 * Tells names in quotation marks that are no titles from titles: those of pubs, dishes, pets and boats by the word beside them, nicknames
 * by their place within a name or by who is called so, and places by "at".
 */
final class QuotedNames {

    private static final Set<String> NAMED = Lexicon.words("""
            pub bar inn tavern cafe café restaurant diner bistro bakery hotel hostel shop store stall club nightclub chippy
            cat dog kitten puppy horse pony mare donkey goat sheep cow pig hen cockerel rabbit hamster parrot budgie tortoise pet
            beer ale lager stout cider wine whisky whiskey gin cocktail drink tea coffee smoothie dish sandwich burger pizza curry stew
            soup pie cake pudding dessert breakfast lunch dinner special menu cheese bread loaf
            boat ship ferry yacht barge canoe van car bike tractor locomotive house cottage farm street lane square park beach hill
            friend neighbour neighbor uncle aunt grandad grandpa grandma mate bloke lad guy chap boss landlord coach
            team band choir brand variety cultivar rose apple potato tomato strain paint colour color shade nickname handle username
            """);
    private static final Set<String> CALLED = Lexicon.words("called named nicknamed dubbed christened known aka alias");
    private static final Set<String> CALLING =
            Lexicon.words("call calls called calling nickname nicknamed dub dubbed name named");
    private static final Set<String> WHOM =
            Lexicon.words("me him her them us you it myself himself herself themselves");
    private static final Set<String> EATING = Lexicon.words("""
            eat eats ate eaten eating drink drinks drank drunk drinking cook cooks cooked cooking bake bakes baked baking serve serves served
            serving taste tastes tasted sip sipped sipping brew brewed
            """);
    private static final Set<String> LOOKING = Lexicon.words("look looks looked looking glance glanced peek");
    private static final Set<String> SMALL = Lexicon.words("a an the some their our my his her your this that");

    private final ItemWords words;

    QuotedNames(ItemWords words) {
        this.words = words;
    }

    /** True if the words {@code [from, to)}, quotation marks among them, name something that is no work. */
    boolean isName(int from, int to) {
        return beside(from, to) || called(from) || within(from, to) || article(from, to) || eaten(from) || place(from);
    }

    /** "the pub “The Red Lion”", "the “Red Lion” pub", "“Sir Barks”, our dog". */
    private boolean beside(int from, int to) {
        int before = words.isMark(from - 1, ",") ? from - 2 : from - 1;
        int behind = words.isMark(to, ",") ? to + 1 : to;
        boolean apposed = behind > to;
        while (apposed && words.is(behind, SMALL)) {
            behind++;
        }
        boolean reached = words.isMark(to, ",") || words.adjacent(to - 1);
        return named(before) || (reached && named(behind));
    }

    private boolean named(int at) {
        return words.is(at, NAMED) && !words.capital(at);
    }

    /** "a cat called “Red Baron”", "they call him “Mad Max”", "known as “the Duke”", "aka “Lucky Jim”". */
    private boolean called(int from) {
        int at = words.low(from - 1).equals("as") || words.isMark(from - 1, ",:") ? from - 2 : from - 1;
        if (words.is(at, WHOM) && words.is(at - 1, CALLING)) {
            return true;
        }
        boolean thing = named(at - 1) || (words.capital(at - 1) && !words.opens(at - 1));
        return words.is(at, Set.of("nicknamed", "dubbed", "christened", "aka", "alias"))
                || (words.is(at, CALLED) && thing);
    }

    /** "William “Buffalo Bill” Cody": between two parts of a name. */
    private boolean within(int from, int to) {
        return words.capital(from - 1)
                && words.capital(to)
                && words.adjacent(from - 1)
                && words.adjacent(to - 1)
                && !words.genitive(from - 1)
                && !Lexicon.NO_NAME.contains(words.low(from - 1));
    }

    /** "a “Full English”", "my “Lucky Charm” mug": titles have no such article, unless a word for a kind of work follows. */
    private boolean article(int from, int to) {
        boolean article = words.is(from - 1, Set.of("a", "an")) || words.is(from - 1, Lexicon.OURS);
        return article && WorkNouns.at(words, to).isEmpty();
    }

    private boolean eaten(int from) {
        int at = from - 1;
        while (words.is(at, SMALL) && from - at <= 2) {
            at--;
        }
        return words.is(at, EATING);
    }

    /** "We met at “The Red Lion”". */
    private boolean place(int from) {
        return words.low(from - 1).equals("at") && !words.is(from - 2, LOOKING);
    }
}
