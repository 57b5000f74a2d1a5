package dev.colloquy.report.html;

import dev.colloquy.diff.Cause;
import dev.colloquy.diff.Change;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.MovedRun;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.ToldEvidence;
import dev.colloquy.diff.ToldItems;
import dev.colloquy.text.Shown;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An item that is different, with all that is different about it: its two versions side by side, its labels before and after, and
 * why they changed.
 */
final class DiffCard {

    static final String KIND = "kind";
    static final String CAUSE = "cause";
    static final String THREAD = "thread";

    private static final int LONGEST_QUOTE = 300;

    private final String name;
    private final String place;
    private final Set<String> tokens = new LinkedHashSet<>();
    private final List<LabelMove> moves = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<EditionItem> before = Optional.empty();
    private Optional<EditionItem> after = Optional.empty();
    private Optional<List<WordEdit>> words = Optional.empty();

    /** @param place what the page's address calls it */
    private DiffCard(String name, String place, String thread) {
        this.name = name;
        this.place = place;
        tokens.add(Token.of(THREAD, thread));
    }

    /** One for each item that is different, in the order of the changes; runs of items that moved together at the end. */
    static List<DiffCard> of(Comparison comparison) {
        Map<String, DiffCard> cards = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            if (change instanceof Change.Relabelled relabelled) {
                card(cards, relabelled.pair().before(), relabelled.pair().after())
                        .relabelled(relabelled);
            } else if (change instanceof Change.Edited edited) {
                DiffCard card =
                        card(cards, edited.pair().before(), edited.pair().after());
                card.tokens.add(Token.of(KIND, "edited"));
                card.words = edited.words();
            } else if (change instanceof Change.Added added) {
                DiffCard card = new DiffCard(
                        added.item(), "new-" + added.item(), added.after().thread());
                card.after = Optional.of(added.after());
                card.come("added", ToldItems.whyAdded(added));
                cards.put(card.place, card);
            } else if (change instanceof Change.Removed removed) {
                DiffCard card = new DiffCard(
                        removed.item(),
                        "was-" + removed.item(),
                        removed.before().thread());
                card.before = Optional.of(removed.before());
                card.come("removed", ToldItems.whyRemoved(removed));
                cards.put(card.place, card);
            } else if (change instanceof Change.Retitled title) {
                DiffCard card = new DiffCard(title.item(), "title-" + title.item(), title.after());
                card.come("title", Optional.of("“" + title.titleBefore() + "” → “" + title.titleAfter() + "”"));
                cards.put(card.place, card);
            }
        }
        List<DiffCard> all = new ArrayList<>(cards.values());
        for (MovedRun run : MovedRun.of(comparison.changes())) {
            String item = run.first().after().name();
            DiffCard card =
                    new DiffCard(item, "moved-" + item, run.first().after().thread());
            card.come("moved", Optional.of(ToldItems.moved(run)));
            all.add(card);
        }
        return all;
    }

    private static DiffCard card(Map<String, DiffCard> cards, EditionItem before, EditionItem after) {
        DiffCard card = cards.computeIfAbsent(after.name(), n -> new DiffCard(n, n, after.thread()));
        card.before = Optional.of(before);
        card.after = Optional.of(after);
        return card;
    }

    private void come(String kind, Optional<String> why) {
        tokens.add(Token.of(KIND, kind));
        why.ifPresent(told::add);
    }

    private void relabelled(Change.Relabelled change) {
        for (LabelMove move : change.moves()) {
            moves.add(move);
            tokens.add(Token.of(KIND, move.kind().code()));
            Set<Cause> causes = new LinkedHashSet<>(move.possible());
            move.parts().forEach((cause, part) -> {
                if (part != 0) {
                    causes.add(cause);
                }
            });
            causes.forEach(c -> tokens.add(Token.of(CAUSE, c.code())));
            if (causes.isEmpty()) {
                tokens.add(Token.of(CAUSE, "unknown"));
            }
        }
    }

    Set<String> tokens() {
        return new LinkedHashSet<>(tokens);
    }

    /** What a token is called. */
    static String name(String token) {
        return switch (token) {
            case "kind=edited" -> "text edited";
            case "kind=title" -> "title";
            case "kind=stance" -> "stance label";
            case "kind=theme" -> "theme label";
            case "kind=source" -> "source label";
            case "cause=text" -> "a changed text";
            case "cause=codebook" -> "the codebook";
            case "cause=model" -> "the program or a model";
            case "cause=unknown" -> "nothing that is known";
            default -> URLDecoder.decode(token.substring(token.indexOf('=') + 1), StandardCharsets.UTF_8);
        };
    }

    void write(Markup out, Comparison comparison) {
        String id = Token.encoded(place);
        out.open(
                "article",
                "class",
                "item change",
                "id",
                id,
                "tabindex",
                "-1",
                "aria-labelledby",
                "h-" + id,
                "data-k",
                String.join(" ", tokens));
        out.open("header")
                .open("h3", "id", "h-" + id)
                .open("a", "class", "id", "href", "#" + id)
                .words(name);
        out.close("a").close("h3").open("p", "class", "meta");
        tokens.stream().filter(t -> t.startsWith(KIND)).forEach(t -> out.element("span", name(t)));
        out.close("p").close("header").line();
        told.forEach(t -> out.open("p").words(t).close("p"));
        moves(out, comparison);
        if (before.isPresent() || after.isPresent()) {
            out.open("div", "class", "sides");
            side(out, "before", before, What.GONE, "del");
            side(out, "after", after, What.COME, "ins");
            out.close("div");
        }
        out.close("article").line();
    }

    private void moves(Markup out, Comparison comparison) {
        if (moves.isEmpty()) {
            return;
        }
        out.open("ul", "class", "moves");
        for (LabelMove move : moves) {
            out.open("li").open("b").words(Told.moveInWords(move)).close("b").text(" ");
            out.open("span", "class", "cause")
                    .words(Told.cause(name, move, comparison.codebook()))
                    .close("span");
            evidence(out, ToldEvidence.of(move));
            out.close("li");
        }
        out.close("ul").line();
    }

    private static void evidence(Markup out, List<ToldEvidence> told) {
        if (told.isEmpty()) {
            return;
        }
        out.open("ul", "class", "ev");
        for (ToldEvidence evidence : told) {
            out.open("li")
                    .text(
                            switch (evidence.fate()) {
                                case GONE -> "− no longer: ";
                                case COME -> "+ now: ";
                                case STAYED -> "= before and now: ";
                            });
            out.quote(Shown.shortened(Shown.oneLine(evidence.mark().quote()), LONGEST_QUOTE))
                    .text(" ")
                    .element("span", evidence.mark().by(), "class", "by");
            evidence.times().ifPresent(t -> out.text(", " + t));
            out.close("li");
        }
        out.close("ul");
    }

    /** The labels towards those targets for which they changed; towards the first one where they did for none. */
    private void badges(Markup out, Labels labels) {
        List<String> further = moves.stream()
                .filter(m -> m.kind() == Kind.TARGET)
                .map(LabelMove::id)
                .toList();
        if (further.isEmpty() || moves.stream().anyMatch(m -> m.kind() == Kind.STANCE)) {
            Looks.badge(out, labels.stance(), labels.uncertain());
        }
        for (String target : further) {
            out.open("span");
            Optional.ofNullable(labels.further().get(target))
                    .ifPresentOrElse(p -> Looks.badge(out, p.stance(), p.uncertain()), () -> out.text("no label"));
            out.text(" towards ").words(target).close("span");
        }
    }

    private void side(Markup out, String when, Optional<EditionItem> item, What what, String tag) {
        out.open("div", "class", "side").open("p").element("span", when);
        item.ifPresent(i -> badges(out, i.labels()));
        out.close("p");
        if (item.isEmpty()) {
            out.element("p", "not there", "class", "absent");
        } else if (words.isPresent()) {
            out.open("div", "class", "text", "dir", "auto");
            for (WordEdit edit : words.get()) {
                if (edit.what() == What.SAME) {
                    out.text(edit.text());
                } else if (edit.what() == what) {
                    out.element(tag, edit.text());
                }
            }
            out.close("div");
        } else {
            item.get()
                    .text()
                    .ifPresentOrElse(
                            t -> out.element("div", t, "class", "text", "dir", "auto"),
                            () -> out.element("p", "Its words are not at hand.", "class", "absent"));
        }
        out.close("div");
    }
}
