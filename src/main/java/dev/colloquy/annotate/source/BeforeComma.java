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

    /** What calls somebody, or makes itself heard, where a tagger may see a name. */
    private static final Set<String> CALLS = Lexicon.words("""
            ah aha alas amen aye bah bravo bro btw buddy bud cheers congrats dear doc dude gee gosh guys hello hey hmm kudos lad lads
            ma'am madam man mate oops pal psst sir sis ugh whoa wow yikes yo
            """);

    private static final Set<String> OF_ONE = Lexicon.words("is was has does");
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

    /** The name before a comma of the same sentence. */
    private Optional<Name> name(int from) {
        boolean comma = words.isMark(from - 1, ",") && words.sameSentence(from - 2, from) && words.adjacent(from - 1);
        return comma && words.adjacent(from - 2) && !words.genitive(from - 2)
                ? Names.endingAt(words, from - 2).filter(n -> !Names.known(n.text()) && !Names.institution(n.text()))
                : Optional.empty();
    }

    /** True if a verb of one person follows. */
    boolean one() {
        return words.is(verb, OF_ONE)
                || (words.is(verb, Lexicon.SAYING) && words.low(verb).endsWith("s"));
    }

    /** True if a verb of several follows: one whose form for one ends in "s". */
    boolean several() {
        boolean base = words.is(verb, Lexicon.SAYING) && Lexicon.SAYING.contains(words.low(verb) + "s");
        return words.is(verb, OF_SEVERAL) || base;
    }

    /** True if a comma behind the name ends what stands before the sentence proper. */
    private boolean introduced(Name name) {
        int at = name.from();
        if (words.opens(at)) {
            String low = words.low(at);
            return words.speaks(name.text()) || GivenNames.has(low) || low.endsWith("ly") || CALLS.contains(low);
        }
        int before = at - 1;
        boolean verbal = words.is(verb, Lexicon.SAYING) || words.tagged(verb, "VERB") || words.tagged(verb, "AUX");
        if (!words.is(before, INTRODUCING) || !verbal) {
            return false;
        }
        int first = words.low(before).equals("to") && words.is(before - 1, TOWARDS) ? before - 2 : before - 1;
        while (words.sameSentence(first, before) && words.isWord(first) && JOINING.contains(words.tag(first))) {
            first--;
        }
        return !words.sameSentence(first, before) || !words.isWord(first);
    }
}
