package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Views that a noun gives to somebody: "criticism from the West", "the residents' concerns", "his view that ...". */
final class ReportedNounRule implements SentenceRule {

    private static final Set<String> VIEWS = Set.of(
            "criticism",
            "concern",
            "worry",
            "fear",
            "complaint",
            "objection",
            "claim",
            "argument",
            "view",
            "opinion",
            "belief",
            "support",
            "praise",
            "opposition",
            "protest",
            "warning",
            "outrage",
            "outcry",
            "backlash",
            "anger",
            "scepticism",
            "skepticism",
            "approval",
            "disapproval",
            "applause",
            "condemnation",
            "resistance",
            "verdict",
            "accusation",
            "demand",
            "recommendation",
            "position",
            "stance");

    private static final Set<String> FROM = Set.of("from", "by", "among", "of");
    private static final Set<String> OWN = Set.of("my", "our", "mine", "your", "its");
    private static final int REACH = 8;

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, "NOUN", "VERB") || !isView(words, i)) {
                continue;
            }
            int noun = i;
            behind(words, noun).or(() -> inFront(words, noun)).ifPresent(h -> add(words, noun, h, out));
        }
    }

    private static boolean isView(Words words, int at) {
        return VIEWS.contains(words.token(at).lemma()) || VIEWS.contains(words.stem(at));
    }

    private static void add(Words words, int noun, int[] holder, ScopeSink out) {
        int from = Math.min(noun, holder[0]);
        int to = Math.max(noun + 1, holder[1]);
        int end = words.is(from - 1, "ADP") ? to : Math.max(to, ReportedRule.contentEnd(words, to - 1));
        Span content = words.span(from, Math.max(to, Math.min(end, words.size())));
        out.add(
                Kind.REPORTED,
                "view-noun",
                words,
                content,
                words.span(noun, noun + 1),
                Optional.of(words.span(holder[0], holder[1])));
    }

    /** "criticism (of it) from the West". */
    private static Optional<int[]> behind(Words words, int noun) {
        for (int i = noun + 1; i < Math.min(noun + REACH, words.size()); i++) {
            if (words.isMark(i) || words.isFinite(i)) {
                return Optional.empty();
            }
            if (FROM.contains(words.word(i))) {
                int end = i + 1;
                while (end < words.size()
                        && (words.is(end, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")
                                || words.word(end).equals("of"))) {
                    end++;
                }
                int phraseEnd = end;
                Optional<Subjects.Subject> found = Subjects.phrase(words, phraseEnd)
                        .filter(s -> s.from() >= 1 && !s.isFirstPerson(words))
                        .filter(s -> person(words, s));
                if (found.isPresent() && phraseEnd > i + 1) {
                    return Optional.of(new int[] {i + 1, phraseEnd});
                }
            }
        }
        return Optional.empty();
    }

    private static boolean person(Words words, Subjects.Subject subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (People.isPerson(words.stem(i)) || (words.is(i, "PROPN") && i == subject.head())) {
                return true;
            }
        }
        return false;
    }

    /** "the people of China's concerns", "their fear". */
    private static Optional<int[]> inFront(Words words, int noun) {
        int at = noun - 1;
        while (at > 0 && words.is(at, "ADJ", "ADV")) {
            at--;
        }
        String word = words.word(at);
        if (Set.of("his", "her", "their").contains(word)) {
            return Optional.of(new int[] {at, at + 1});
        }
        boolean possessive = word.endsWith("'s") || word.equals("'") || word.endsWith("s'");
        if (!possessive || OWN.contains(word)) {
            return Optional.empty();
        }
        return Subjects.phrase(words, word.equals("'") ? at : at + 1)
                .filter(s -> person(words, s) || words.is(s.head(), "PROPN"))
                .map(s -> new int[] {s.from(), s.to()});
    }
}
