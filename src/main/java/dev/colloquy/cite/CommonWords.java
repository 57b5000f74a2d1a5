package dev.colloquy.cite;

import java.util.Set;

/** Common English words: a mark without a blank behind it between two of them is no part of an address. */
final class CommonWords {

    private static final Set<String> ALL = WordSet.of("""
            a about after again all also always am an and another any are as at away back be because been before being best better
            but by can come could day did do does doing done down each either else end enough et even ever every few find first for
            from get give go going gone good got great had has have he help her here hers him his home how i idea if in into is it
            its just keep know last later least left less let life like little long look lot made make man many may maybe me mean
            men might mind mine money more most much must my name need never new next nice no none nor not nothing now of off often
            oh ok old on once one only or other our ours out over own part people place point post problem put question read real
            really right said same say see she should so some something soon still such sure take tell than thank thanks that the
            their them then there these they thing things think this those though thought through time to today together told tomorrow
            too true try two under until up us use used very wait want was way we week well went were what when where which while who
            why will with without wonder word work world would wrong year years yes yet you your yours""");

    private CommonWords() {}

    /** True for a common word in small letters. */
    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
