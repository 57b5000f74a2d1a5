package dev.colloquy.annotate.theme;

import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Theme;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.nlp.Token;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the indicators of a theme in a sentence. A hit inside an exclusion does not count, nor does one inside a longer hit. */
final class IndicatorMatcher {

    private IndicatorMatcher() {}

    /**
     * An indicator found.
     *
     * @param number its place among the theme's indicators, from 1
     */
    record Hit(Span span, int number) {}

    static List<Hit> hits(Theme theme, Sentence sentence) {
        List<Span> excluded = new ArrayList<>();
        theme.exclude().forEach(indicator -> excluded.addAll(spans(indicator, sentence)));
        List<Hit> hits = new ArrayList<>();
        for (int n = 0; n < theme.indicators().size(); n++) {
            for (Span span : spans(theme.indicators().get(n), sentence)) {
                if (excluded.stream().noneMatch(e -> e.contains(span))) {
                    hits.add(new Hit(span, n + 1));
                }
            }
        }
        hits.sort((a, b) -> a.span().compareTo(b.span()) != 0
                ? a.span().compareTo(b.span())
                : Integer.compare(a.number(), b.number()));
        List<Hit> outer = new ArrayList<>();
        for (Hit hit : hits) {
            if (outer.stream().noneMatch(o -> o.span().contains(hit.span()))) {
                outer.add(hit);
            }
        }
        return outer;
    }

    private static List<Span> spans(Indicator indicator, Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int length = indicator.words().size();
        for (int i = 0; i + length <= tokens.size(); i++) {
            if (matches(indicator, tokens, i)) {
                Token last = tokens.get(i + length - 1);
                spans.add(new Span(tokens.get(i).span().start(), last.span().end()));
            }
        }
        return spans;
    }

    private static boolean matches(Indicator indicator, List<Token> tokens, int at) {
        int length = indicator.words().size();
        for (int k = 0; k < length; k++) {
            if (!matches(indicator.words().get(k), tokens.get(at + k))) {
                return false;
            }
        }
        return indicator.pos().isEmpty()
                || tokens.get(at + length - 1).is(indicator.pos().get());
    }

    private static boolean matches(String wanted, Token token) {
        String surface = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = surface.endsWith("'s") ? surface.substring(0, surface.length() - 2) : surface;
        if (wanted.endsWith("*")) {
            String prefix = wanted.substring(0, wanted.length() - 1);
            return bare.startsWith(prefix) || token.lemma().startsWith(prefix);
        }
        return bare.equals(wanted) || surface.equals(wanted) || token.lemma().equals(wanted);
    }
}
