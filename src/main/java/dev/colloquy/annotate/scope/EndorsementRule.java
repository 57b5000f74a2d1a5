package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Views of others that the author takes as the author's own: "I agree with the critics", "..., and he is right". */
final class EndorsementRule implements SentenceRule {

    /** Agreement with what follows: the holder or the view itself. */
    private static final List<TokenPattern> WITH = TokenPattern.all(
            "i|we #ADV|do|can|have|to|must|would|'d* =agree with",
            "i|we #ADV|do|can* =side with",
            "i|we|i'm|we're #ADV|am|are* with the|him|her|them|my|that on|here|there|all",
            "i|we #ADV|do|can* =share the|his|her|their|that|those|these",
            "i|we #ADV|do|can* =see where",
            "i|we #ADV|do|can|would|'d|'ll* =subscribe to");

    /** Agreement with what stands before it, in the sentence or in the one before. */
    private static final List<TokenPattern> BACK = TokenPattern.all(
            "i #ADV|do|can|have|to|must|would|'d* =agree",
            "i #ADV* felt|feel|think|see|thought the same",
            "i|i'd #ADV|would|could* =sign that|it|this",
            "he|she|they|it|that|who|which #AUX|'s|#ADV* #ADV* right|correct|true",
            "he's|she's|they're|that's #ADV* right|correct|true",
            "he|she|they|he's|she's|they've has|have|got? got? a point",
            "that|which|that's is? #ADV* my|our #ADJ? experience|view|opinion|impression too|as|exactly?",
            "and|that that's? exactly|just how|what i|it|we",
            "=count me among|in",
            "so do|am i",
            "i|we 've? have? nothing to add",
            "i|who am? i? to =contradict|=disagree",
            "should have listened",
            "could not|n't have? been|be more right",
            "couldn't have? been|be more right",
            "quite|exactly so",
            "spot on",
            "#PRON|#NOUN has|have it right",
            "i #ADV|do|can|have|to|must|would|'d* =agree with that|this|it",
            "he|she|they|he's|she's|they're is|are? #ADV|#ADJ* right|correct");

    /** Agreement with somebody named in the sentence before: "Bo is right." */
    private static final List<TokenPattern> NAMED = TokenPattern.all(
            "#PROPN|#NOUN is|was|are|were #ADV* right|correct",
            "#PROPN|#NOUN is|was|are|were #ADV* spot on",
            "#PROPN|#NOUN has|have|had got? a point",
            "#PROPN|#NOUN #ADV* right|correct");

    private static final Set<String> AFTER = Set.of("and", "but", "because", "too");

    /** The reported words themselves are praised. */
    private static final List<TokenPattern> PRAISED = TokenPattern.all(
            "rightly|correctly|aptly|wisely #ADV* =say|=note|=argue|=point|=put|=claim|=call|=warn|=ask",
            "=put it #ADV* well|best|perfectly|better",
            "#PROPN|#NOUN|#PRON is|are|was|were|'s #ADV* right|correct to|that|when|about|in|on",
            "as #DET|#PROPN|#ADJ|my|his* #NOUN|#PROPN #ADV* rightly|correctly? =say|=put|=note|=argue");

    private static final int NEAR_START = 4;
    private static final int SHORT = 25;

    /** How many sentences of a quotation may stand between its holder and the agreement. */
    private static final int QUOTED = 5;

    private static final Set<String> POST = Set.of(
            "post",
            "blog",
            "you",
            "comment",
            "commenter",
            "poster",
            "article",
            "author",
            "above",
            "thread",
            "everyone",
            "statement",
            "this",
            "everything",
            "all",
            "blogger",
            "write-up",
            "piece");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        if (denied(words)) {
            return;
        }
        boolean reported = out.has(Kind.REPORTED, words) || out.has(Kind.QUOTATION, words);
        Optional<TokenPattern.Found> with = TokenPattern.first(WITH, words, 0);
        if (with.isPresent() && with.get().end() < words.size() && with(words, with.get(), out)) {
            return;
        }
        Optional<TokenPattern.Found> praised =
                TokenPattern.first(PRAISED, words, 0).filter(f -> !words.is(f.start(), "PRON") || reported);
        if (praised.isPresent()) {
            mark(words, praised.get(), "praised", out);
            if (!reported) {
                report(words, praised.get().start(), praised.get(), out);
            }
            return;
        }
        boolean after = at > 0 && out.has(Kind.REPORTED, item.get(at - 1)) && words.size() <= SHORT;
        TokenPattern.first(BACK, words, 0)
                .filter(f -> (reported && f.start() > 2) || (after && f.start() <= NEAR_START))
                .filter(f -> !isWrong(words, f))
                .or(() -> reported ? Optional.empty() : named(item, at, out))
                .ifPresent(f -> agree(words, f, reported, out));
    }

    private static void agree(Words words, TokenPattern.Found cue, boolean reported, ScopeSink out) {
        mark(words, cue, "agreed", out);
        if (!reported) {
            Span span = words.span(cue.start(), cue.end());
            out.add(Kind.REPORTED, "agreed", words, span, span);
        }
    }

    private static Optional<TokenPattern.Found> named(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        Set<String> holders = words.size() <= SHORT ? holdersBefore(item, at, out) : Set.of();
        return NAMED.stream()
                .flatMap(p -> IntStream.range(0, NEAR_START).boxed().flatMap(i -> p.at(words, i).stream()))
                .filter(f -> holders.contains(words.stem(f.start())) && isFull(words, f))
                .findFirst();
    }

    /** Who says what the sentence before holds; behind a quotation of several sentences, who is quoted. */
    private static Set<String> holdersBefore(List<Words> item, int at, ScopeSink out) {
        int view = at - 1;
        while (view > 0
                && at - view < QUOTED
                && !out.has(Kind.REPORTED, item.get(view))
                && out.has(Kind.QUOTATION, item.get(view))) {
            view--;
        }
        return view < 0 ? Set.of() : out.holders(item.get(view));
    }

    /** Not "is never right", not "is right next door". */
    private static boolean isFull(Words words, TokenPattern.Found found) {
        boolean verb = words.is(found.start() + 1, "AUX", "VERB")
                || words.word(found.start()).endsWith("'s");
        if (!verb) {
            return false;
        }
        return !negated(words, found) && (words.isMark(found.end()) || AFTER.contains(words.word(found.end())));
    }

    /** "It isn't true", "she is never right"; but "he could not be more right" is the highest praise. */
    private static boolean isWrong(Words words, TokenPattern.Found found) {
        return words.word(found.end() - 1).matches("right|correct|true")
                && !words.word(found.end() - 2).equals("more")
                && negated(words, found);
    }

    private static boolean negated(Words words, TokenPattern.Found found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (words.isNegation(i) || words.word(i).matches("never|hardly|rarely|seldom|barely")) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.isNegation(i) && (words.lemma(i + 1, "agree") || words.lemma(i + 2, "agree"))) {
                return true;
            }
        }
        return false;
    }

    /** "I agree with the concerns from the West": who or what is agreed with, unless it is the post or its author. */
    private static boolean with(Words words, TokenPattern.Found cue, ScopeSink out) {
        int from = words.word(cue.end() - 1).matches("with|to|where") ? cue.end() : cue.end() - 1;
        int end = from;
        boolean toPost = false;
        while (end < words.size() && !words.isMark(end) && (end == from || !words.isFinite(end))) {
            toPost |= POST.contains(words.stem(end)) || POST.contains(words.word(end));
            end++;
        }
        boolean person = false;
        for (int i = from; i < end; i++) {
            String stem = words.stem(i).endsWith("'")
                    ? words.stem(i).substring(0, words.stem(i).length() - 1)
                    : words.stem(i);
            person |= People.isPerson(stem)
                    || words.is(i, "PROPN")
                    || Set.of("him", "her", "them", "his", "their", "those").contains(stem);
        }
        if (toPost || !person || end <= from) {
            return false;
        }
        mark(words, cue, "agreed", out);
        Span holder = words.span(from, end);
        out.add(Kind.REPORTED, "agreed", words, holder, words.span(cue.start(), cue.end()), Optional.of(holder));
        return true;
    }

    private static void report(Words words, int at, TokenPattern.Found cue, ScopeSink out) {
        Optional<Subjects.Subject> subject =
                words.is(at, "VERB", "ADV") ? Subjects.before(words, at) : Subjects.phrase(words, at + 1);
        subject.filter(s -> s.canThink(words) && !s.isFirstPerson(words))
                .ifPresent(s -> out.add(
                        Kind.REPORTED,
                        "praised",
                        words,
                        words.span(cue.start(), words.size()),
                        words.span(cue.start(), cue.end()),
                        Optional.of(words.span(s.from(), s.to()))));
    }

    private static void mark(Words words, TokenPattern.Found cue, String rule, ScopeSink out) {
        out.add(Kind.ENDORSED, rule, words, words.sentence().span(), words.span(cue.start(), cue.end()));
    }
}
