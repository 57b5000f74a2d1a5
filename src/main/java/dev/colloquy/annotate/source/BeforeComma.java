package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import java.util.Optional;
import java.util.Set;

/**
 * Names before a comma, where authors with a year in brackets follow it. The comma may be that of their list, and it may end what only
 * introduces the sentence: "In Dover, Moss (2011) found", "Maria, Moss (2011) says".
 */
final class BeforeComma {

    /** Words that begin what a comma parts from a sentence. */
    private static final Set<String> INTRODUCING = Lexicon.words("""
            after among at before behind beside besides despite during following for from in inside like near of on outside over per
            since than through to under unlike until with within without
            """);

    /** "according to". */
    private static final Set<String> TOWARDS = Lexicon.words("according contrary thanks compared due similar");

    /** What may stand before a phrase that introduces a sentence: "but in Dover". */
    private static final Set<String> JOINING = Set.of("CCONJ", "SCONJ", "ADV", "ADP", "INTJ");

    /** What calls somebody or points ahead, where a tagger may see a name. */
    private static final Set<String> CALLS = Lexicon.words("""
            ah aha alas amen aye bah boys bravo bro btw buddy bud cheers congrats conclusion dear doc dude everybody everyone example fact
            folks friend friends gee gents gentlemen girls gosh guys hello hey hmm kudos lad ladies lads ma'am madam man mate mates note
            oops pal people point psst question sidenote sir sis summary ugh whoa wow yikes yo
            """);

    private static final Set<String> ARTICLES = Lexicon.words("the a an this that our your my his her its their");
    /** Surnames that end as adverbs do, as which taggers know neither. */
    private static final Set<String> NAMES_IN_LY = Lexicon.words(
            "kelly reilly o'reilly riley connolly connelly donnelly daly healy hely kennelly gilly sully tully culley scully");

    /** Words with which a sentence says when: "last year in Dover". */
    private static final Set<String> WHEN =
            Lexicon.words("last next earlier later recently lately once back yesterday today meanwhile");

    private static final Set<String> GREETING = Lexicon.words("hi hey hello thanks dear sorry yes no well but and so");
    private static final Set<String> OF_SEVERAL = Lexicon.words("are were have do");

    private final ItemWords words;
    private final int verb;

    /** @param behind behind the year and its bracket, where their verb may stand */
    BeforeComma(ItemWords words, int behind) {
        this.words = words;
        int at = behind;
        while (words.isWord(at) && words.low(at).endsWith("ly")) {
            at++;
        }
        this.verb = words.is(at, Set.of("also", "even", "now", "then", "just")) ? at + 1 : at;
    }

    /** The surname before a comma, behind which a first name begins; empty if the comma is another one. */
    Optional<Name> surname(int from) {
        return name(from)
                .filter(n ->
                        n.words() == 1 && n.text().indexOf('.') < 0 && n.text().length() > 1)
                .filter(n -> !introduced(n));
    }

    /**
     * The name before a comma that is one more of a list of authors.
     *
     * @param lone true if the others are surnames alone
     */
    Optional<Name> listed(int from, boolean lone) {
        return name(from)
                .filter(n -> n.words() == 1 ? lone : !lone && Names.person(n.text()))
                .filter(n -> !one() && !introduced(n));
    }

    /** True if a comma follows a name there, and no verb of one person the authors. */
    boolean follows(int from) {
        return name(from).isPresent() && !one();
    }

    /** The name before a comma of the same sentence. */
    private Optional<Name> name(int from) {
        int last = from - 2;
        boolean comma = words.isMark(from - 1, ",") && words.sameSentence(last, from) && words.adjacent(from - 1);
        return comma && words.adjacent(last) && !words.genitive(last)
                ? Names.endingAt(words, last)
                        .or(() -> opening(last))
                        .filter(n -> !Names.known(n.text()) && !Names.institution(n.text()))
                : Optional.empty();
    }

    /** What a tagger takes for a noun at the start of a sentence is mostly a name where names follow. */
    private Optional<Name> opening(int at) {
        boolean noun = words.opens(at) && words.capital(at) && words.tagged(at, "NOUN");
        return noun && !Lexicon.NO_NAME.contains(words.low(at))
                ? Optional.of(Names.name(words, at, at + 1))
                : Optional.empty();
    }

    /** True if a verb follows of what one person says; a work of several "is" good too. */
    boolean one() {
        return words.is(verb, Lexicon.SAYING) && words.low(verb).endsWith("s");
    }

    /** True if a verb of several follows: one whose form for one ends in "s". */
    boolean several() {
        boolean base = words.is(verb, Lexicon.SAYING) && Lexicon.SAYING.contains(words.low(verb) + "s");
        return words.is(verb, OF_SEVERAL) || base;
    }

    /** True if the sentence begins, without another comma, with "In a survey of", "Building on", "Last year in". */
    private boolean participle(int before, int at) {
        int first = at;
        while (words.sameSentence(first - 1, at) && words.isWord(first - 1)) {
            first--;
        }
        boolean begins = words.opens(first) && first < before;
        boolean introduces = words.is(first, INTRODUCING) || words.is(first, TOWARDS) || words.is(first, WHEN);
        return begins && (introduces || words.low(first).endsWith("ing"));
    }

    /** True if a comma behind the name ends what stands before the sentence proper. */
    private boolean introduced(Name name) {
        int at = name.from();
        if (words.opens(at)) {
            String low = words.low(at);
            boolean adverb = low.endsWith("ly") && !NAMES_IN_LY.contains(low);
            boolean called = GivenNames.has(low) || adverb || CALLS.contains(low);
            return words.speaks(name.text()) || (called && name.words() == 1);
        }
        int before = at - 1;
        if (words.is(before, ARTICLES)) {
            return true;
        }
        boolean calling = words.opens(before)
                && (CALLS.contains(words.low(before))
                        || words.low(before).endsWith("ly")
                        || words.is(before, GREETING));
        if (calling && (GivenNames.has(words.low(at)) || words.speaks(name.text()))) {
            return true;
        }
        boolean verbal = words.is(verb, Lexicon.SAYING) || words.tagged(verb, "VERB") || words.tagged(verb, "AUX");
        if (!verbal) {
            return false;
        }
        if (participle(before, at)) {
            return true;
        }
        if (!words.is(before, INTRODUCING)) {
            return false;
        }
        int first = words.low(before).equals("to") && words.is(before - 1, TOWARDS) ? before - 2 : before - 1;
        while (words.sameSentence(first, before) && words.isWord(first) && JOINING.contains(words.tag(first))) {
            first--;
        }
        return !words.sameSentence(first, before) || !words.isWord(first);
    }
}
