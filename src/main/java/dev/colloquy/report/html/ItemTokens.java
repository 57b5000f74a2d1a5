package dev.colloquy.report.html;

import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.summary.FlawedAddress;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** By what the items of a thread are found. */
final class ItemTokens {

    /** Of items that cite something. */
    static final String ANY = "any";

    static final String UNTIED = "untied";
    static final String FLAWED = "flawed";
    static final String UNSURE = "no";
    static final String CERTAIN = "yes";

    private final Dates dates;
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Set<String> flawed;

    ItemTokens(ThreadResult thread, Dates dates) {
        this.dates = dates;
        for (KeyphraseAnnotation phrase : thread.keyphrases()) {
            phrase.items()
                    .forEach(i ->
                            phrases.computeIfAbsent(i, k -> new ArrayList<>()).add(phrase.phrase()));
        }
        this.flawed = FlawedAddress.of(thread.sourced()).stream()
                .map(FlawedAddress::item)
                .collect(Collectors.toSet());
    }

    /** Those that hang on no target. */
    List<String> common(ItemResult item) {
        List<String> tokens = new ArrayList<>();
        if (item.towardPost().label() != TowardPost.NONE) {
            tokens.add(Token.of(Token.TOWARD, item.towardPost().label().name()));
        }
        item.themes().forEach(t -> tokens.add(Token.of(Token.THEME, t.theme())));
        item.citations()
                .forEach(c -> tokens.add(Token.of(Token.SOURCE, c.source().id())));
        if (!item.citations().isEmpty()) {
            tokens.add(Token.of(Token.CITES, ANY));
        }
        if (!item.looseMentions().isEmpty()) {
            tokens.add(Token.of(Token.CITES, UNTIED));
        }
        if (flawed.contains(item.item().id())) {
            tokens.add(Token.of(Token.CITES, FLAWED));
        }
        phrases.getOrDefault(item.item().id(), List.of()).forEach(p -> tokens.add(Token.of(Token.PHRASE, p)));
        item.item().author().ifPresent(a -> tokens.add(Token.of(Token.AUTHOR, a)));
        dates.bin(item).ifPresent(d -> tokens.add(Token.of(Token.DATE, d)));
        item.language().ifPresent(l -> tokens.add(Token.of(Token.LANGUAGE, l)));
        return tokens;
    }

    /** Those of a position. */
    static List<String> towards(StanceAnnotation stance) {
        List<String> tokens = new ArrayList<>();
        tokens.add(Token.of(Token.STANCE, stance.label().name()));
        tokens.add(Token.of(Token.SURE, stance.uncertain() ? UNSURE : CERTAIN));
        stance.doubts().forEach(d -> tokens.add(Token.of(Token.DOUBT, d.name())));
        stance.reported().stream()
                .map(r -> Token.of(Token.REPORTED, r.side().name()))
                .distinct()
                .sorted()
                .forEach(tokens::add);
        return tokens;
    }
}
