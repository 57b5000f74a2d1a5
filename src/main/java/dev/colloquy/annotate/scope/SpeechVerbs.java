package dev.colloquy.annotate.scope;

import java.util.Optional;
import java.util.Set;

/** Verbs that introduce what somebody else says, thinks or wants, by what their subject may be. */
final class SpeechVerbs {

    /** What a verb asks of its subject. */
    enum Kind {
        /** Anybody and anything that has words: people, articles, signs. */
        SAYING,
        /** Studies and those who make them. */
        FINDING,
        /** Those who can have a view. */
        THINKING
    }

    private static final Set<String> SAYING = Set.of(
            "say",
            "claim",
            "argue",
            "state",
            "mention",
            "explain",
            "report",
            "write",
            "insist",
            "maintain",
            "assert",
            "assure",
            "announce",
            "declare",
            "admit",
            "concede",
            "note",
            "remark",
            "comment",
            "add",
            "reply",
            "answer",
            "warn",
            "promise",
            "swear",
            "predict",
            "complain",
            "object",
            "deny",
            "reveal",
            "tell",
            "describe",
            "call",
            "compare",
            "conclude",
            "suggest",
            "repeat",
            "allege",
            "contend",
            "stress",
            "emphasise",
            "emphasize",
            "boast",
            "advise",
            "recommend",
            "teach",
            "speak",
            "talk",
            "point",
            "tweet",
            "quote",
            "testify",
            "protest",
            "shout",
            "joke",
            "list",
            "label",
            "credit");

    private static final Set<String> FINDING = Set.of(
            "show",
            "find",
            "prove",
            "demonstrate",
            "indicate",
            "estimate",
            "confirm",
            "calculate",
            "measure",
            "establish",
            "discover",
            "report",
            "rank",
            "put");

    private static final Set<String> THINKING = Set.of(
            "think",
            "believe",
            "feel",
            "want",
            "prefer",
            "support",
            "oppose",
            "reject",
            "welcome",
            "condemn",
            "criticise",
            "criticize",
            "praise",
            "hate",
            "like",
            "dislike",
            "fear",
            "worry",
            "favour",
            "favor",
            "defend",
            "demand",
            "hope",
            "expect",
            "doubt",
            "agree",
            "disagree",
            "consider",
            "regard",
            "view",
            "hold",
            "suspect",
            "accuse",
            "blame",
            "resent",
            "dread",
            "lean",
            "side",
            "vote",
            "dispute",
            "attack",
            "applaud",
            "distrust",
            "trust",
            "approve",
            "disapprove");

    /** What follows a verb and hardly ever a noun. */
    private static final Set<String> CLAUSE =
            Set.of("that", "how", "about", "it", "this", "them", "they", "he", "she", "the");

    private SpeechVerbs() {}

    /** The kind of verb at a place, the saying ones first. */
    static Optional<Kind> at(Words words, int at) {
        if (isForm(words, at, SAYING)) {
            return Optional.of(Kind.SAYING);
        }
        if (isForm(words, at, FINDING)) {
            return Optional.of(Kind.FINDING);
        }
        return isForm(words, at, THINKING) ? Optional.of(Kind.THINKING) : Optional.empty();
    }

    /** True for the verbs that hardly mean anything but speech, also where the subject is a mere pronoun. */
    static boolean isPlainSpeech(Words words, int at) {
        return isForm(
                words,
                at,
                Set.of(
                        "say",
                        "claim",
                        "argue",
                        "state",
                        "mention",
                        "explain",
                        "report",
                        "describe",
                        "note",
                        "conclude",
                        "call",
                        "warn",
                        "tell",
                        "write",
                        "insist",
                        "suggest"));
    }

    private static boolean isForm(Words words, int at, Set<String> lemmas) {
        if (!words.has(at) || words.isMark(at)) {
            return false;
        }
        boolean verb = words.is(at, "VERB");
        String next = words.word(at + 1);
        boolean mistaken = words.is(at, "NOUN")
                && CLAUSE.contains(next)
                && (words.word(at).endsWith("s") || next.equals("that"))
                && words.is(at - 1, "NOUN", "PROPN", "PRON", "PUNCT");
        return (verb && lemmas.contains(words.token(at).lemma()))
                || ((verb || mistaken) && Verbs.base(words.stem(at), lemmas).isPresent());
    }
}
