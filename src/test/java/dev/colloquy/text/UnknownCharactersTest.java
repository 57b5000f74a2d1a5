package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of characters must be the same on every Java: each test here passes on 17, which has Unicode 13.0, and on newer ones. */
final class UnknownCharactersTest {

    /** Assigned by Unicode 14.0, so that Java 19 and newer know it. */
    private static final int ARABIC_POUND_MARK = 0x0890;

    /** A mark, assigned by Unicode 14.0. */
    private static final String LATER_MARK = "\u0898";

    private static final String MELTING_FACE = "\uD83E\uDEE0";

    /** Two of Tulu-Tigalari (Unicode 16.0), which compose to U+113C5 there. */
    private static final String COMPOSING = "\uD804\uDFC2\uD804\uDFB8";

    /** Of Unicode 16.0, which makes U+019B its small letter. */
    private static final String BARRED_LAMBDA = "\uA7DC";

    /** On Java 17 the failure shows the table as it should be. */
    @Test
    void theTableIsThatOfUnicode13() {
        StringBuilder unassigned = new StringBuilder();
        StringBuilder table = new StringBuilder();
        boolean java17 = Character.getType(ARABIC_POUND_MARK) == Character.UNASSIGNED;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int first = c;
            while (c <= Character.MAX_CODE_POINT && !Unicode13.assigns(c)) {
                c++;
            }
            range(table, first, c);
        }
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int first = c;
            // A newer Java knows more, and cannot tell since when.
            while (c <= Character.MAX_CODE_POINT
                    && (java17 ? Character.getType(c) == Character.UNASSIGNED : UnknownCharacters.isUnknown(c))) {
                c++;
            }
            range(unassigned, first, c);
        }
        assertThat(table).hasToString(unassigned.toString());
    }

    private static void range(StringBuilder ranges, int first, int end) {
        if (end > first) {
            ranges.append(Integer.toHexString(first)).append('-').append(Integer.toHexString(end - 1));
            ranges.append(' ');
        }
    }

    @Test
    void whatIsKnownIsAssigned() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.getType(c) == Character.UNASSIGNED)
                        .filter(c -> !UnknownCharacters.isUnknown(c)))
                .isEmpty();
    }

    @Test
    void answersDoNotDependOnJava() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            all.append((char) UnknownCharacters.type(c))
                    .append(UnknownCharacters.isLetterOrDigit(c) ? 'l' : ' ')
                    .append(UnknownCharacters.isUpperCase(c) ? 'u' : ' ')
                    .append(UnknownCharacters.isLowerCase(c) ? 's' : ' ')
                    .appendCodePoint(UnknownCharacters.lower(c));
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String one = "\u0391\u03A3a\u0327" + Character.toString(c) + "\u0301";
                all.append(UnknownCharacters.lower(one));
                all.append(UnknownCharacters.normal(one, Form.NFC));
                all.append(UnknownCharacters.normal(one, Form.NFKD));
            }
        }
        assertThat(ContentHash.of(all.toString()).value())
                .isEqualTo("sha256:0dd7e34afe1baa6ce6a89959b79ba1ea5888395d1b3bba4231635b12f8dddbe5");
    }

    @Test
    void laterCharactersHaveNoNormalFormAndNothingComposesAcrossThem() {
        assertThat(UnknownCharacters.normal(COMPOSING, Form.NFC)).isEqualTo(COMPOSING);
        assertThat(UnknownCharacters.normal("e" + LATER_MARK + "\u0301", Form.NFC))
                .isEqualTo("e" + LATER_MARK + "\u0301");
        assertThat(UnknownCharacters.normal("e\u0301" + MELTING_FACE + "e\u0301", Form.NFC))
                .isEqualTo("\u00E9" + MELTING_FACE + "\u00E9");
    }

    @Test
    void laterLettersHaveNoCase() {
        assertThat(UnknownCharacters.lower("A" + BARRED_LAMBDA + "B")).isEqualTo("a" + BARRED_LAMBDA + "b");
    }

    @Test
    void whatRulesSeeHasStandInsOfTheSameLength() {
        String text = "caf\u00E9 " + MELTING_FACE + " " + BARRED_LAMBDA + " \uD83D\uDEA4";
        String seen = UnknownCharacters.seen(text);
        assertThat(seen).hasSameSizeAs(text).startsWith("caf\u00E9 ").endsWith(" \uD83D\uDEA4");
        assertThat(seen).doesNotContain(MELTING_FACE).doesNotContain(BARRED_LAMBDA);
        assertThat(seen.codePoints().filter(c -> Character.isLetterOrDigit(c)).count())
                .isEqualTo(4);
    }

    @Test
    void textsOfKnownCharactersAreSeenAsTheyAre() {
        String text = "Zo\u00EB \u201Cquotes\u201D \u4E2D\u6587 \uD83D\uDEA4 \uF8FF";
        assertThat(UnknownCharacters.seen(text)).isSameAs(text);
    }

    @Test
    void noTwoCharactersShareAStandIn() {
        Set<Integer> standIns = new HashSet<>();
        Set<String> shared = new TreeSet<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (UnknownCharacters.firstDoubtful(Character.toString(c), 0) == 0) {
                int standIn = UnknownCharacters.standIn(c);
                boolean doubtful = UnknownCharacters.firstDoubtful(Character.toString(standIn), 0) == 0;
                if (doubtful || Character.charCount(standIn) != Character.charCount(c) || !standIns.add(standIn)) {
                    shared.add(Integer.toHexString(c));
                }
            }
        }
        assertThat(standIns).isNotEmpty();
        assertThat(shared).isEmpty();
    }
}
