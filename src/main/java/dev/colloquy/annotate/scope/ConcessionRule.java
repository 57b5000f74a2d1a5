package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What is granted and what prevails: "although A, B", "A, but B", "B, although A", "Yes, A. However, B." */
final class ConcessionRule implements SentenceRule {

    private static final List<TokenPattern> OPENERS = TokenPattern.all(
            "although|though|albeit|granted|admittedly|notwithstanding",
            "even though|if",
            "while|whilst|whereas",
            "despite",
            "in spite of",
            "for all");

    private static final List<TokenPattern> GRANTS = TokenPattern.all(
            "yes|sure|granted|admittedly|true|okay|ok|certainly|obviously ,|#PRON|#DET|#NOUN",
            "of course",
            "no doubt",
            "it is|'s #ADV* true|fair|right",
            "it's #ADV* true|fair|right",
            "i #ADV|do|will|'ll|have|to* =admit|=grant|=concede|=know|=understand|=get|=see|=accept|=agree");

    private static final Set<String> BUT = Set.of("but", "yet", "however");
    private static final Set<String> TRAILING = Set.of("although", "though", "albeit");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        if (words.size() < 3) {
            return;
        }
        OptionalInt but = lastBut(words);
        if (but.isPresent()) {
            split(words, 0, but.getAsInt(), but.getAsInt() + 1, words.size(), but.getAsInt(), "but", out);
            return;
        }
        Optional<TokenPattern.Found> opener = opener(words);
        if (opener.isPresent()) {
            int comma = mainClause(words, opener.get().end());
            if (comma > 0) {
                split(words, 0, comma, comma + 1, words.size(), opener.get().start(), "although", out);
            }
            return;
        }
        for (int i = 3; i + 2 < words.size(); i++) {
            boolean even = words.word(i).equals("even") && words.word(i + 1).matches("though|if");
            if ((TRAILING.contains(words.word(i)) || even) && words.speaks(i + 1, words.size()) && words.speaks(0, i)) {
                split(words, i, words.size(), 0, i, i, "although-behind", out);
                return;
            }
        }
        acrossSentences(item, at, out);
    }

    private static void split(
            Words words,
            int grantedFrom,
            int grantedTo,
            int mainFrom,
            int mainTo,
            int cue,
            String rule,
            ScopeSink out) {
        out.add(Kind.CONCEDED, rule, words, words.span(grantedFrom, grantedTo), words.span(cue, cue + 1));
        out.add(Kind.CONTRAST, rule, words, words.span(mainFrom, mainTo), words.span(cue, cue + 1));
    }

    /** The last "but", "yet" or "however" with a clause on either side; "not only ... but also" turns nothing. */
    private static OptionalInt lastBut(Words words) {
        for (int i = words.size() - 2; i > 1; i--) {
            if (!BUT.contains(words.word(i)) || !words.speaks(0, i) || !words.speaks(i + 1, words.size())) {
                continue;
            }
            boolean mark = words.word(i - 1).matches("[,;:–—)-]|--|\\.\\.\\.|…");
            boolean also = words.word(i + 1).matches("also|rather") || notBefore(words, i);
            boolean fixed = words.word(i - 1).matches("nothing|anything|all|none|cannot|last|everyone|no|not");
            boolean adverb = words.word(i).equals("yet") && !mark;
            boolean other = words.word(i).equals("however") && words.is(i + 1, "ADJ", "ADV");
            boolean aside = words.word(i).equals("however")
                    && words.word(i - 1).equals(",")
                    && i < 6
                    && words.word(i + 1).equals(",");
            if (!also && !fixed && !adverb && !other && !aside) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "not A but B" with the negation close by corrects, it does not concede. */
    private static boolean notBefore(Words words, int but) {
        for (int i = 0; i < but; i++) {
            if (words.word(i).equals("not") && words.word(i + 1).matches("only|just|merely|because|so")) {
                return true;
            }
        }
        return false;
    }

    /** At the start of the sentence, also behind "and", "so" or "now". */
    private static Optional<TokenPattern.Found> opener(Words words) {
        for (int i = 0; i < 2; i++) {
            int from = i;
            Optional<TokenPattern.Found> found = OPENERS.stream()
                    .flatMap(p -> p.at(words, from).stream())
                    .findFirst()
                    .filter(f -> !temporal(words, f));
            if (found.isPresent()) {
                return found;
            }
            if (!words.is(i, "CCONJ", "ADV", "INTJ")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "While I was waiting, ..." is about time. */
    private static boolean temporal(Words words, TokenPattern.Found found) {
        if (!words.word(found.start()).matches("while|whilst")) {
            return false;
        }
        int end = words.clauseEnd(found.end());
        for (int i = found.end(); i < end; i++) {
            if (words.is(i, "VERB") && words.word(i).endsWith("ing") && (words.is(i - 1, "AUX") || i == found.end())) {
                return true;
            }
        }
        return false;
    }

    /** Place of the comma behind which the main clause begins, or -1. */
    private static int mainClause(Words words, int from) {
        int fallback = -1;
        for (int i = from + 1; i + 2 < words.size(); i++) {
            if (!words.word(i).matches("[,;–—]|--")) {
                continue;
            }
            boolean subject = words.is(i + 1, "PRON", "DET", "PROPN", "NOUN", "ADJ", "SCONJ", "ADV", "VERB");
            if (subject && words.speaks(i + 1, words.size()) && !words.is(i + 1, "CCONJ")) {
                return i;
            }
            fallback = words.speaks(i + 1, words.size()) ? i : fallback;
        }
        return fallback;
    }

    /** "Yes, A." before "However, B.": the whole sentence before is granted. */
    private static void acrossSentences(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        boolean turns = words.word(0).matches("but|however|yet|still|nevertheless|nonetheless")
                && !(words.word(0).equals("however") && words.is(1, "ADJ", "ADV"));
        if (!turns || words.size() < 4) {
            return;
        }
        out.add(Kind.CONTRAST, "turn", words, words.sentence().span(), words.span(0, 1));
        if (at == 0) {
            return;
        }
        Words before = item.get(at - 1);
        boolean grants = GRANTS.stream().anyMatch(p -> p.at(before, 0).isPresent());
        if (grants && before.sentence().paragraph() == words.sentence().paragraph() && before.size() > 0) {
            out.add(Kind.CONCEDED, "granted", before, before.sentence().span(), before.span(0, 1));
        }
    }
}
