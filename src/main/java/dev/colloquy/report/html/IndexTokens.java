package dev.colloquy.report.html;

import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** By what the page of all threads finds the items of a thread. */
final class IndexTokens {

    private IndexTokens() {}

    /**
     * The items of a thread by all that is counted of them, those alike put together: {@code stance=FAVOR&theme=x:2}. What is found
     * towards further targets begins with the number of the target: {@code 1:stance=AGAINST}.
     */
    static String counts(AnalysisResult result, ThreadResult thread) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ItemResult item : thread.items()) {
            Set<String> tokens = new TreeSet<>();
            item.themes().forEach(t -> tokens.add(Token.of(Token.THEME, t.theme())));
            item.citations()
                    .forEach(c -> tokens.add(Token.of(
                            Token.SOURCE,
                            result.sources()
                                    .key(thread.thread().id(), c.source().id()))));
            for (int i = 0; i < item.stances().size(); i++) {
                StanceAnnotation stance = item.stances().get(i);
                String towards = i == 0 ? "" : i + ":";
                tokens.add(towards + Token.of(Token.STANCE, stance.label().name()));
                if (stance.uncertain()) {
                    tokens.add(towards + Token.of(Token.SURE, ItemTokens.UNSURE));
                }
            }
            counts.merge(String.join("&", tokens), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(c -> c.getKey() + ":" + c.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What the sources of a thread are called there: {@code source=key:source=s2}. */
    static String sources(AnalysisResult result, ThreadResult thread) {
        return thread.sources().stream()
                .map(u -> u.source().id())
                .map(id -> Token.of(
                                Token.SOURCE,
                                result.sources().key(thread.thread().id(), id)) + ":" + Token.of(Token.SOURCE, id))
                .collect(Collectors.joining(" "));
    }
}
