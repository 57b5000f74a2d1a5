package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Views of others that the author turns down: "the council says that it pays, which is nonsense", "They say it is safe. It is
 * not.". The scope lies on the sentence with the view, its cue on the words that reject it, which may stand in the next one.
 * What the others say themselves rejects nothing.
 */
final class RejectionRule implements SentenceRule {

    /** Judgements on what was said. Their clause ends behind them: "it is wrong to lie" is about lying. */
    private static final List<TokenPattern> JUDGED = TokenPattern.all(
            "that|this|it|which is|was|'s #ADV|#DET* nonsense|rubbish|false|wrong|untrue|absurd|ridiculous|lie|myth|bollocks|garbage",
            "that's|it's #ADV|#DET* nonsense|rubbish|false|wrong|untrue|absurd|ridiculous|lie|myth|bollocks|garbage",
            "that|this|it|which is|was #ADV* not #ADV* true|so|right|correct|case",
            "that|it isn't|wasn't|ain't #ADV* true|so|right|correct|case");

    /** Judgements on those who said it. */
    private static final List<TokenPattern> MISTAKEN = TokenPattern.all(
            "he|she|they #AUX|'s|'re #ADV* wrong|mistaken|lying|kidding",
            "he's|she's|they're #ADV* wrong|mistaken|lying|kidding");

    /** In the sentence after the view, to whoever is answered. */
    private static final List<TokenPattern> ANSWERED = TokenPattern.all("you #AUX|'re|'s #ADV* wrong|mistaken|lying");

    /** The author against somebody. */
    private static final List<TokenPattern> DISAGREED =
            TokenPattern.all("i|we #AUX|#ADV* =disagree|=doubt|=reject", "i =beg to =differ");

    private static final List<TokenPattern> UNCONVINCED =
            TokenPattern.all("i|i'm am? not #ADV* convinced|persuaded|sure");

    /** In the sentence with the view, behind it. */
    private static final List<TokenPattern> DENIED = TokenPattern.all(
            "i|we don't|can't|cannot|won't #ADV* =buy|=believe|=accept", "i|we do|can not #ADV* =buy|=believe|=accept");

    /** In the sentence after it. */
    private static final List<TokenPattern> DENIED_NEXT = TokenPattern.all(
            "i don't|can't|cannot #ADV* =buy|=believe|=see that|it|this|them|how",
            "i do|can not #ADV* =buy|=believe that|it|this|them");

    /** A believer is denied before the view: "I don't believe the critics who say ...", "Nobody should believe that ...". */
    private static final List<TokenPattern> BEFORE = TokenPattern.all(
            "i|we don't|can't|cannot|won't|never #ADV* =believe|=buy|=trust",
            "i|we do|can|will|could not|never #ADV* =believe|=buy|=trust",
            "nobody|don't|never should|ought? to? =believe|=trust|=fall|=listen",
            "i|we #ADV|#AUX* =disagree with");

    /** Words that are a whole sentence: "Nonsense.", "Utter rubbish!", "Not true." */
    private static final List<TokenPattern> EXCLAIMED = TokenPattern.all(
            "what|such|oh|well|and|total|utter|complete|absolute|pure|sheer|plain|just|simply|totally|completely|dead|a|load|of*"
                    + " nonsense|rubbish|bollocks|garbage|hardly|wrong|baloney",
            "not #ADV* true|so|really|convinced");

    /** "It will not.", "They are not." */
    private static final List<TokenPattern> CURT =
            TokenPattern.all("#PRON #AUX not", "#PRON won't|doesn't|didn't|isn't|aren't|can't|wasn't");

    private static final Set<String> ENDS =
            Set.of("and", "but", "because", "as", "since", "anyway", "too", "though", "either", "in");

    private static final Set<String> BACK =
            Set.of("him", "her", "them", "his", "their", "that", "this", "it", "these", "those");

    private static final int VIEW_START = 2;
    private static final int EXCLAIMED_WORDS = 3;
    private static final int CURT_WORDS = 4;
    private static final int NEAR_START = 3;
    private static final int SHORT = 25;
    private static final int LONGEST_HOLDER = 10;

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        denyBefore(words, out);
        boolean reported = out.has(Kind.REPORTED, words);
        if (reported && !out.has(Kind.ENDORSED, words) && !out.has(Kind.REJECTED, words)) {
            behind(words, out).ifPresent(cue -> mark(words, cue, out));
        }
        Optional<Words> before = at == 0 ? Optional.empty() : Optional.of(item.get(at - 1));
        before.filter(b -> out.has(Kind.REPORTED, b) && !out.has(Kind.REJECTED, b) && !reported)
                .ifPresent(b -> next(words, out.holders(b))
                        .map(f -> words.span(f.start(), f.end()))
                        .filter(cue -> out.of(Kind.QUOTATION, words).stream()
                                .noneMatch(q -> q.span().overlaps(cue)))
                        .ifPresent(cue -> mark(b, cue, out)));
    }

    /** A rejection in the same sentence, outside of the view. */
    private static Optional<TokenPattern.Found> behind(Words words, ScopeSink out) {
        NavigableSet<Integer> turns = turns(words);
        List<Span> views = Stream.concat(
                        out.of(Kind.REPORTED, words).stream().map(s -> clipped(s.span(), turns)),
                        out.of(Kind.QUOTATION, words).stream().map(ScopeAnnotation::span))
                .toList();
        Set<String> holders = out.holders(words);
        Predicate<TokenPattern.Found> own = f ->
                f.start() > VIEW_START && views.stream().noneMatch(v -> v.overlaps(words.span(f.start(), f.end())));
        return matches(JUDGED, words, own.and(f -> ends(words, f)))
                .or(() -> matches(
                        MISTAKEN, words, own.and(f -> !words.word(f.end()).equals("to"))))
                .or(() -> matches(DISAGREED, words, own.and(f -> isAgainst(words, f, holders))))
                .or(() -> matches(DENIED, words, own))
                .or(() -> matches(UNCONVINCED, words, own));
    }

    /** The view up to where the author speaks again. The rules for views do not always see that. */
    private static Span clipped(Span view, NavigableSet<Integer> turns) {
        Integer turn = turns.higher(view.start());
        return turn != null && turn < view.end() ? new Span(view.start(), turn) : view;
    }

    /** Where the author may speak again: ", which", ", but", "and I". */
    private static NavigableSet<Integer> turns(Words words) {
        NavigableSet<Integer> turns = new TreeSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (isTurn(words, i)) {
                turns.add(words.token(i).span().start());
            }
        }
        return turns;
    }

    private static boolean isTurn(Words words, int at) {
        boolean mark = words.isMark(at - 1)
                && !words.isQuoteMark(at - 1)
                && !words.word(at - 1).equals(":");
        boolean judged = words.word(at).matches("that's|that|this|it's|it")
                && !words.word(at - 1).equals(",");
        boolean self =
                words.word(at).matches("and|but|so") && words.stem(at + 1).equals("i");
        return self || (mark && (words.word(at).matches("which|but|yet|however|i") || judged));
    }

    /** A rejection of what somebody said in the sentence before. */
    private static Optional<TokenPattern.Found> next(Words words, Set<String> holders) {
        if (words.size() > SHORT) {
            return Optional.empty();
        }
        Predicate<TokenPattern.Found> near = f -> f.start() <= NEAR_START;
        return matches(JUDGED, words, near.and(f -> ends(words, f)))
                .or(() -> matches(
                        EXCLAIMED,
                        words,
                        f -> f.start() == 0 && words.isMark(f.end()) && isShort(words, EXCLAIMED_WORDS)))
                .or(() -> matches(DISAGREED, words, near.and(f -> isAgainst(words, f, holders))))
                .or(() -> matches(DENIED_NEXT, words, near))
                .or(() -> matches(UNCONVINCED, words, near))
                .or(() -> matches(
                        MISTAKEN, words, near.and(f -> !words.word(f.end()).equals("to"))))
                .or(() -> matches(ANSWERED, words, near))
                .or(() -> matches(CURT, words, f -> f.start() == 0 && words.size() <= CURT_WORDS));
    }

    private static Optional<TokenPattern.Found> matches(
            List<TokenPattern> patterns, Words words, Predicate<TokenPattern.Found> wanted) {
        for (TokenPattern pattern : patterns) {
            for (int i = 0; i < words.size(); i++) {
                Optional<TokenPattern.Found> found = pattern.at(words, i).filter(wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** True if the clause ends behind the match. */
    private static boolean ends(Words words, TokenPattern.Found found) {
        return words.isMark(found.end()) || ENDS.contains(words.word(found.end()));
    }

    private static boolean isShort(Words words, int most) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += words.isMark(i) ? 0 : 1;
        }
        return count <= most;
    }

    /** "I disagree" stands alone, or with the holder: "with the mayor", "with them", "with that claim". */
    private static boolean isAgainst(Words words, TokenPattern.Found found, Set<String> holders) {
        int from = found.end() + 1;
        if (!words.word(found.end()).equals("with")) {
            return true;
        }
        int end = words.clauseEnd(from);
        if (BACK.contains(words.word(from))
                && !words.word(from + 1).matches("post|article|blog|comment|author|thread")) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (words.is(i, "NOUN", "PROPN") && holders.contains(words.stem(i))) {
                return true;
            }
        }
        return false;
    }

    /** The author believes nobody who says what follows: "I do not trust the mayor, who says that ...". */
    private static void denyBefore(Words words, ScopeSink out) {
        matches(BEFORE, words, f -> f.start() <= NEAR_START).ifPresent(cue -> {
            if (!out.has(Kind.REPORTED, words)) {
                describe(words, cue, out);
            }
            if (!out.has(Kind.ENDORSED, words) && isOfHolder(words, cue, out)) {
                mark(words, cue, out);
            }
        });
    }

    /** The view of "the mayor, who says that ...", which is found nowhere else because of the comma. */
    private static void describe(Words words, TokenPattern.Found cue, ScopeSink out) {
        int comma = words.clauseEnd(cue.end());
        boolean named = comma > cue.end()
                && comma - cue.end() <= LONGEST_HOLDER
                && !words.speaks(cue.end(), comma)
                && words.word(comma).equals(",")
                && words.word(comma + 1).equals("who");
        int verb = comma + 2;
        while (named && words.is(verb, "ADV", "AUX") && !words.isNegation(verb)) {
            verb++;
        }
        boolean speech = named
                && verb + 1 < words.lastWordEnd()
                && SpeechVerbs.at(words, verb).isPresent();
        if (speech) {
            Span view = words.span(verb + 1, Math.max(ReportedRule.contentEnd(words, verb + 1), verb + 2));
            Optional<Span> holder = Optional.of(words.span(cue.end(), comma));
            out.add(Kind.REPORTED, "rejected", words, view, words.span(verb, verb + 1), holder);
        }
    }

    /** True if it is the holder who is not believed: no comma in front of the name, "I don't trust it, and critics say ...". */
    private static boolean isOfHolder(Words words, TokenPattern.Found cue, ScopeSink out) {
        int comma = words.clauseEnd(cue.end());
        int last = saysMore(words, comma) ? comma + 1 : Math.max(comma, cue.end()) - 1;
        int end = words.token(last).span().end();
        return out.of(Kind.REPORTED, words).stream().anyMatch(s -> start(s) < end);
    }

    /** "the council, which": the relative word stands for somebody who can have a view. */
    private static boolean saysMore(Words words, int comma) {
        return words.word(comma).equals(",")
                && words.word(comma + 1).equals("which")
                && Subjects.phrase(words, comma).filter(s -> s.canThink(words)).isPresent();
    }

    private static int start(ScopeAnnotation view) {
        return view.holder().map(h -> h.span().start()).orElse(view.cue().span().start());
    }

    private static void mark(Words view, TokenPattern.Found cue, ScopeSink out) {
        mark(view, view.span(cue.start(), cue.end()), out);
    }

    private static void mark(Words view, Span cue, ScopeSink out) {
        out.add(Kind.REJECTED, "rejected", view, view.sentence().span(), cue);
    }
}
