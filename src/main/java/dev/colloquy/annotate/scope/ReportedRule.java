package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clauses that somebody else answers for: "X said ...", "according to X, ...", "..., says X", "74 % of respondents want ...". */
final class ReportedRule implements SentenceRule {

    private static final Set<String> TURNS =
            Set.of("but", "yet", "however", "although", "though", "whereas", "while", "still");
    private static final int CITATION = 14;
    private static final Set<String> SELF = Set.of("i", "my", "personally");
    private static final Set<String> SOURCES = Set.of(
            "study",
            "studies",
            "research",
            "survey",
            "surveys",
            "poll",
            "polls",
            "report",
            "reports",
            "data",
            "article",
            "articles",
            "paper",
            "papers",
            "figures",
            "statistics",
            "analysis",
            "trial",
            "trials",
            "audit",
            "review",
            "researchers",
            "scientists",
            "experiment",
            "experiments",
            "evidence",
            "gazette",
            "author",
            "authors",
            "team");

    private static final Set<String> NOBODY =
            Set.of("nobody", "nothing", "no", "none", "noone", "who", "what", "anyone", "anybody");

    /** A side that is simply stated of somebody: "the shopkeepers are against it". */
    private static final TokenPattern POSITIONED = TokenPattern.of(
            "is|are|was|were|'s|'re #ADV* for|against|opposed|convinced|certain|in|afraid|furious|outraged");

    private static final List<TokenPattern> HEARSAY = TokenPattern.all(
            "i|we #AUX* #ADV* =hear|=read|=see it? =claim|=say|=mention|that",
            "i|we #AUX* #ADV* =read|=hear #ADV* that",
            "i|we was|were|been #ADV* told|promised|warned|assured",
            "i|we have|'ve been #ADV* told|promised|warned|assured",
            "it is|was|'s #ADV* said|claimed|argued|alleged|rumoured|believed|reported that",
            "you #AUX|will|can* =learn|=read that",
            "reportedly|allegedly|supposedly");

    private static final TokenPattern INVERTED = TokenPattern.of(
            "=say|=write|=argue|=warn|=claim|=add|=ask|=insist|=explain #DET|#PROPN|my|our|his|her|their|one");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        accordingTo(words, out);
        hearsay(words, out);
        inverted(words, out);
        positioned(words, out);
        cited(words, out);
        for (int i = 1; i < words.size(); i++) {
            int verb = i;
            SpeechVerbs.at(words, i).ifPresent(kind -> clause(words, verb, kind, out));
        }
    }

    private static void accordingTo(Words words, ScopeSink out) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!words.word(i).equals("according")
                    || !words.word(i + 1).equals("to")
                    || SELF.contains(words.word(i + 2))
                    || words.word(i + 2).equals("me")) {
                continue;
            }
            int end = words.clauseEnd(i + 2);
            if (end == i + 2) {
                continue;
            }
            for (int k = i + 2; k < end; k++) {
                if (words.isFinite(k) && !words.is(k - 1, "PRON")) {
                    end = Math.max(i + 3, k);
                }
            }
            Span holder = words.span(i + 2, end);
            boolean opens = i <= 2 && end < words.lastWordEnd();
            Span content =
                    opens ? words.span(Math.min(end, words.size() - 1), contentEnd(words, end)) : words.span(0, end);
            out.add(Kind.REPORTED, "according-to", words, content, words.span(i, i + 2), Optional.of(holder));
        }
    }

    private static void hearsay(Words words, ScopeSink out) {
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            HEARSAY.stream()
                    .flatMap(p -> p.at(words, from).stream())
                    .findFirst()
                    .ifPresent(f -> {
                        int end = contentEnd(words, f.end());
                        if (f.end() < end) {
                            out.add(
                                    Kind.REPORTED,
                                    "hearsay",
                                    words,
                                    words.span(f.end(), end),
                                    words.span(f.start(), f.end()));
                        }
                    });
        }
    }

    /** A comma or closing quotation mark, then "says the minister". */
    private static void inverted(Words words, ScopeSink out) {
        for (int i = 2; i < words.size(); i++) {
            boolean behindMark = words.word(i - 1).equals(",")
                    || words.isQuoteMark(i - 1)
                    || words.word(i - 1).matches("[?!]");
            if (!behindMark
                    || !INVERTED.at(words, i).isPresent()
                    || words.word(i + 1).equals("i")) {
                continue;
            }
            int end = words.clauseEnd(i + 1);
            out.add(
                    Kind.REPORTED,
                    "said-behind",
                    words,
                    words.span(0, i),
                    words.span(i, i + 1),
                    Optional.of(words.span(i + 1, Math.max(i + 2, end))));
        }
    }

    /** "... (Maybury and Tak, 2022)": what stands before the bracket is theirs. */
    private static void cited(Words words, ScopeSink out) {
        for (int i = 3; i + 3 < words.size(); i++) {
            if (!words.word(i).equals("(")) {
                continue;
            }
            int end = i + 1;
            while (end < words.size() && !words.word(end).equals(")")) {
                end++;
            }
            boolean year = end - i <= CITATION && words.word(end - 1).matches("(?:19|20)\\d{2}[a-z]?");
            boolean name = Character.isUpperCase(words.token(i + 1).text().codePointAt(0));
            if (year && name && end < words.size() && words.speaks(0, i)) {
                Span holder = words.span(i + 1, end);
                out.add(Kind.REPORTED, "cited", words, words.span(0, i), words.span(i, end + 1), Optional.of(holder));
            }
        }
    }

    private static void positioned(Words words, ScopeSink out) {
        for (int i = 1; i < words.size(); i++) {
            Optional<TokenPattern.Found> found = POSITIONED.at(words, i);
            boolean favour = found.isPresent()
                    && (!words.word(found.get().end() - 1).equals("in")
                            || words.word(found.get().end()).matches("favou?r"));
            if (favour && found.get().end() < words.size()) {
                int verb = i;
                Subjects.before(words, i)
                        .filter(s ->
                                s.canThink(words) && !s.isFirstPerson(words) && !NOBODY.contains(words.stem(s.head())))
                        .ifPresent(s -> out.add(
                                Kind.REPORTED,
                                "positioned",
                                words,
                                words.span(verb, Math.max(contentEnd(words, verb + 1), verb + 2)),
                                words.span(found.get().start(), found.get().end()),
                                Optional.of(words.span(s.from(), s.to()))));
            }
        }
    }

    private static void clause(Words words, int verb, SpeechVerbs.Kind kind, ScopeSink out) {
        boolean participle =
                words.word(verb).endsWith("ing") && !words.lemma(verb - 1, "keep") && !words.lemma(verb - 1, "be");
        if (participle) {
            participle(words, verb, out);
            return;
        }
        boolean infinitive = words.word(verb - 1).equals("to")
                && !(words.lemma(verb - 2, "go") || words.word(verb - 2).equals("on"));
        if (infinitive) {
            return;
        }
        Optional<Subjects.Subject> found = Subjects.before(words, verb);
        if (found.isEmpty() || found.get().isFirstPerson(words) || !fits(words, verb, kind, found.get())) {
            return;
        }
        Subjects.Subject subject = found.get();
        int last = words.lastWordEnd();
        Optional<Span> holder = Optional.of(words.span(subject.from(), subject.to()));
        boolean as = subject.from() > 1
                && words.word(subject.from() - 1).equals("as")
                && (verb + 1 >= words.size() || words.word(verb + 1).matches("[(]|it"));
        boolean trailing = (verb + 1 >= last || as) && subject.from() > 0;
        if (trailing) {
            out.add(
                    Kind.REPORTED,
                    "said-behind",
                    words,
                    words.span(0, subject.from()),
                    words.span(verb, verb + 1),
                    holder);
        } else if (verb + 1 < words.size()) {
            int end = Math.max(contentEnd(words, verb + 1), verb + 2);
            String rule =
                    kind == SpeechVerbs.Kind.SAYING ? "said" : kind == SpeechVerbs.Kind.FINDING ? "found" : "thought";
            out.add(Kind.REPORTED, rule, words, words.span(verb + 1, end), words.span(verb, verb + 1), holder);
        }
    }

    /** "..., claiming that it is dystopian": the clause behind it, held by whoever the sentence is about. */
    private static void participle(Words words, int verb, ScopeSink out) {
        boolean opens = words.word(verb - 1).equals(",") && SpeechVerbs.isPlainSpeech(words, verb);
        if (opens && verb + 1 < words.size()) {
            out.add(
                    Kind.REPORTED,
                    "saying",
                    words,
                    words.span(verb + 1, Math.max(contentEnd(words, verb + 1), verb + 2)),
                    words.span(verb, verb + 1));
        }
    }

    private static boolean fits(Words words, int verb, SpeechVerbs.Kind kind, Subjects.Subject subject) {
        String head = words.stem(subject.head());
        boolean asks = words.is(verb - 1, "AUX")
                && words.word(verb - 1).matches("should|must|could|would|can|might|may|will")
                && kind != SpeechVerbs.Kind.SAYING;
        boolean passive = words.is(verb - 1, "AUX") && words.lemma(verb - 1, "be");
        boolean nobody = NOBODY.contains(words.word(subject.from())) || NOBODY.contains(head);
        if (passive || nobody || (kind != SpeechVerbs.Kind.FINDING && unsaid(words, verb, kind, subject))) {
            return false;
        }
        return switch (kind) {
            case SAYING -> saying(words, verb, subject, head);
            case FINDING -> SOURCES.contains(head) && !asks;
            case THINKING ->
                subject.canThink(words)
                        && (!asks || surveyed(words, subject))
                        && !(head.equals("they")
                                && Set.of("like", "see", "feel", "want").contains(words.stem(verb)));
        };
    }

    /** What was not said, and what only might be said or thought: "if he wants it", "what she did not say". */
    private static boolean unsaid(Words words, int verb, SpeechVerbs.Kind kind, Subjects.Subject subject) {
        String before = words.word(subject.from() - 1);
        boolean negated =
                words.isNegation(verb - 1) || words.word(verb - 1).equals("never") || words.isNegation(verb - 2);
        boolean supposed = Set.of("if", "unless", "until", "when", "whenever", "before", "after", "how")
                .contains(before);
        return (negated
                        && kind == SpeechVerbs.Kind.SAYING
                        && !words.word(verb + 1).equals("that"))
                || (supposed && !words.word(verb + 1).equals("that"));
    }

    /** A count of people asked: their "would prefer" is an answer, no forecast. */
    private static boolean surveyed(Words words, Subjects.Subject subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (words.is(i, "NUM")
                    || words.word(i).equals("%")
                    || words.word(i).matches("respondents?|most|majority|half")) {
                return true;
            }
        }
        return false;
    }

    private static boolean saying(Words words, int verb, Subjects.Subject subject, String head) {
        if (subject.isPronoun(words)) {
            return SpeechVerbs.isPlainSpeech(words, verb)
                    && !(head.equals("you") && words.word(verb - 1).matches("can|could|might|may"));
        }
        return words.is(subject.head(), "NOUN", "PROPN", "PRON")
                && !words.word(verb).matches("list|note|quote|report|comment|object|state|add|added");
    }

    /** Up to the turn back to the author, or to the end of the sentence. */
    static int contentEnd(Words words, int from) {
        int last = words.lastWordEnd();
        for (int i = from + 1; i < last; i++) {
            boolean mark = words.word(i - 1).matches("[,;–—-]|--");
            boolean turn = TURNS.contains(words.word(i))
                    && (mark || words.word(i).equals("however") || words.word(i).equals("but"));
            boolean self = mark
                    && (SELF.contains(words.stem(i))
                            || (words.word(i).matches("and|so|which") && SELF.contains(words.stem(i + 1))));
            if (turn || self) {
                return mark ? Math.max(from + 1, i - 1) : i;
            }
        }
        return Math.max(last, Math.min(from + 1, words.size()));
    }
}
