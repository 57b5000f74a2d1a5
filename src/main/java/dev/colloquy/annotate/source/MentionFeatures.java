package dev.colloquy.annotate.source;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the tagger of mentions sees of every word of an item: itself and its neighbours, classes of words, marks around it,
 * names of works in sight, and what the rules make of it. Names of features are the same in training and at work.
 */
final class MentionFeatures {

    private final ItemWords words;
    private final String[] rules;
    private final String[] marks;
    private final String[] classes;
    private final String[] shapes;
    private final String[] nouns;
    private final boolean[] reads;
    private final boolean[] tells;
    private final Set<String> names = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final String context;

    /**
     * @param namings what the rules found
     * @param sight the works that the item may speak of
     */
    MentionFeatures(ItemWords words, List<Marked> marked, Namings namings, Sight sight) {
        this.words = words;
        this.rules = new String[words.size()];
        this.marks = new String[words.size()];
        this.classes = new String[words.size()];
        this.shapes = new String[words.size()];
        this.nouns = new String[words.size()];
        this.reads = new boolean[words.size()];
        this.tells = new boolean[words.size()];
        Arrays.fill(rules, "-");
        Arrays.fill(marks, "-");
        for (Naming naming : namings.all()) {
            fill(rules, naming.span(), naming.role() + ":" + naming.rule());
        }
        for (Marked stretch : marked) {
            boolean title = Titles.capitals(stretch.inner().in(words.text()));
            fill(marks, stretch.outer(), stretch.form() + (title ? ":T" : ""));
        }
        brackets();
        for (int i = 0; i < words.size(); i++) {
            nouns[i] = WorkNouns.at(words, i)
                    .map(n -> n.noun().family() + ":" + n.noun().strength())
                    .orElse("");
            classes[i] = classOf(i);
            shapes[i] = shapeOf(i);
            reads[i] = words.is(i, Lexicon.READING);
            tells[i] = words.is(i, Lexicon.TELLING);
        }
        int known = 0;
        for (Draft draft : sight.scope()) {
            known++;
            draft.authors().forEach(a -> names.add(Names.surname(a).toLowerCase(Locale.ROOT)));
            draft.publisher().ifPresent(p -> names.addAll(Names.words(p)));
            draft.title().ifPresent(t -> titles.addAll(Names.words(t)));
        }
        names.removeIf(n -> !Titles.content(n));
        titles.removeIf(n -> !Titles.content(n));
        int here = sight.addressesFrom(0).size();
        context = "works" + Math.min(known, 3) + "|addresses" + Math.min(here, 2);
    }

    private void fill(String[] into, Span span, String what) {
        int at = words.placeAt(span.start());
        boolean first = true;
        while (words.has(at) && words.start(at) < span.end()) {
            into[at] = (first ? "B-" : "I-") + what;
            first = false;
            at++;
        }
    }

    private void brackets() {
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            open = words.isMark(i, "(") || (open && !words.isMark(i, ")") && !words.newline(i - 1, i));
            if (open && marks[i].equals("-")) {
                marks[i] = "BRACKET";
            }
        }
    }

    int size() {
        return words.size();
    }

    /** Features of one word. */
    List<String> of(int i) {
        List<String> f = new ArrayList<>();
        f.add("bias");
        for (int d = -2; d <= 2; d++) {
            f.add("w" + d + "=" + word(i + d));
            f.add("t" + d + "=" + words.tag(i + d));
            f.add("c" + d + "=" + classAt(i + d));
        }
        for (int d = -1; d <= 1; d++) {
            f.add("s" + d + "=" + shape(i + d));
            f.add("r" + d + "=" + at(rules, i + d));
            f.add("m" + d + "=" + at(marks, i + d));
            f.add("n" + d + "=" + named(i + d));
        }
        f.add("cc-=" + classAt(i - 1) + "|" + classAt(i));
        f.add("cc+=" + classAt(i) + "|" + classAt(i + 1));
        f.add("ccc=" + classAt(i) + "|" + classAt(i + 1) + "|" + classAt(i + 2));
        f.add("ccc-=" + classAt(i - 2) + "|" + classAt(i - 1) + "|" + classAt(i));
        f.add("ww-=" + word(i - 1) + "|" + word(i));
        f.add("ww+=" + word(i) + "|" + word(i + 1));
        f.add("tt=" + words.tag(i - 1) + "|" + words.tag(i) + "|" + words.tag(i + 1));
        f.add("rc=" + at(rules, i) + "|" + classAt(i));
        f.add("wc=" + word(i) + "|" + context);
        f.add("rx=" + at(rules, i) + "|" + context);
        f.add("sx=" + shape(i) + "|" + at(marks, i) + "|" + classAt(i - 1));
        f.add("next=" + nextNoun(i));
        f.add("last=" + lastNoun(i));
        f.add("verb=" + near(i));
        if (words.opens(i)) {
            f.add("opens");
        }
        if (words.genitive(i)) {
            f.add("genitive|" + shape(i));
        }
        return f;
    }

    /** The kind of work whose word follows within a few words of the phrase. */
    private String nextNoun(int i) {
        for (int at = i; at < i + 5 && words.isWord(at); at++) {
            if (!nouns[at].isEmpty()) {
                return nouns[at] + ":" + (at - i);
            }
        }
        return "-";
    }

    private String lastNoun(int i) {
        for (int at = i - 1; at > i - 6 && words.isWord(at); at--) {
            if (!nouns[at].isEmpty()) {
                return nouns[at];
            }
        }
        return "-";
    }

    /** Verbs of reading before, of telling behind, within the sentence. */
    private String near(int i) {
        boolean read = false;
        for (int at = Math.max(0, i - 8); at < i; at++) {
            read |= reads[at] && words.sameSentence(at, i);
        }
        boolean told = false;
        for (int at = i + 1; at < Math.min(i + 7, tells.length); at++) {
            told |= tells[at] && words.sameSentence(at, i);
        }
        return (read ? "R" : "") + (told ? "T" : "");
    }

    private String word(int i) {
        return words.isAddress(i) ? "<address>" : words.has(i) ? words.low(i) : "<end>";
    }

    private String classAt(int i) {
        return i >= 0 && i < classes.length ? classes[i] : "<end>";
    }

    private static String at(String[] of, int i) {
        return i >= 0 && i < of.length ? of[i] : "<end>";
    }

    private String named(int i) {
        if (!words.isWord(i)) {
            return "-";
        }
        String low = words.low(i);
        return (names.contains(low) ? "N" : "") + (titles.contains(low) ? "T" : "") + (words.capital(i) ? "C" : "");
    }

    /** A word by the closed classes that rules know, else by its capitals. */
    private String classOf(int i) {
        if (words.isAddress(i)) {
            return "ADDRESS";
        }
        if (!words.isWord(i)) {
            return "MARK" + words.surface(i);
        }
        if (!nouns[i].isEmpty()) {
            return "NOUN:" + nouns[i];
        }
        String low = words.low(i);
        if (words.capital(i) && !words.opens(i)) {
            Optional<Names.Name> name = Names.at(words, i);
            return name.isPresent() && Names.known(name.get().text())
                    ? "KNOWN"
                    : Lexicon.NEWSPAPER.contains(low) || Lexicon.MAGAZINE.contains(low) || Lexicon.STATION.contains(low)
                            ? "MEDIUM"
                            : Lexicon.INSTITUTION.contains(low) ? "BODY" : "CAPITAL";
        }
        if (Lexicon.DEFINITE.contains(low)) {
            return "DEF";
        }
        if (Lexicon.INDEFINITE.contains(low)) {
            return "INDEF";
        }
        if (Lexicon.OURS.contains(low)) {
            return "OURS";
        }
        if (Lexicon.TELLING.contains(low)) {
            return "TELL";
        }
        if (Lexicon.READING.contains(low)) {
            return "READ";
        }
        if (Lexicon.MADE.contains(low)) {
            return "MADE";
        }
        if (Lexicon.MAKERS.contains(low)) {
            return "MAKER";
        }
        if (Lexicon.OF_WORKS.contains(low)) {
            return "PREP";
        }
        if (words.year(i)) {
            return "YEAR";
        }
        return words.tag(i) + (words.capital(i) ? "^" : "");
    }

    private String shape(int i) {
        return words.has(i) ? shapes[i] : "-";
    }

    private String shapeOf(int i) {
        String text = words.surface(i);
        StringBuilder shape = new StringBuilder();
        for (int k = 0; k < Math.min(text.length(), 12); k++) {
            char c = text.charAt(k);
            char s = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != s) {
                shape.append(s);
            }
        }
        return shape.toString();
    }
}
