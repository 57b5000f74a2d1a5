package dev.colloquy.report.html;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.FlawedAddress;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the items of a thread can be narrowed down to, with how many there are. */
final class Facets {

    private static final int MOST = 60;
    private static final int LONGEST = 70;

    private final Markup out;
    private final Codebook codebook;
    private final ThreadResult thread;
    private final Dates dates;

    Facets(Markup out, Codebook codebook, ThreadResult thread, Dates dates) {
        this.out = out;
        this.codebook = codebook;
        this.thread = thread;
        this.dates = dates;
    }

    /** A way to narrow down. */
    private record Facet(String token, String name, String look, int items) {}

    void write() {
        group("Stance", stances());
        group("Sure of it", certainty());
        group("Towards the post or a comment", toward());
        group("Reports a view of others", reported());
        group("Themes", themes());
        group("Sources", sources());
        group("Key phrases", phrases());
        group("Authors", authors());
        group("Languages", languages());
        group("Dates", dated());
    }

    private void group(String heading, List<Facet> facets) {
        if (facets.isEmpty()) {
            return;
        }
        out.open("section").element("h3", heading).open("ul").line();
        for (Facet facet : facets) {
            button(out, facet.token(), facet.name(), facet.look(), facet.items());
        }
        out.close("ul").close("section").line();
    }

    /** A way to narrow down, in a list of them. */
    static void button(Markup out, String token, String name, String look, int items) {
        String classes = ("facet " + look).strip();
        out.open("li")
                .open("button", "type", "button", "class", classes, "data-add", token, "aria-pressed", "false")
                .element("bdi", Shown.shortened(name, LONGEST), "class", "name")
                .text(" ")
                .element("span", Integer.toString(items), "class", "count")
                .close("button")
                .close("li")
                .line();
    }

    private List<Facet> stances() {
        return Arrays.stream(Stance.values())
                .map(s -> new Facet(
                        Token.of(Token.STANCE, s.name()),
                        Sentences.stance(s),
                        "stance " + Looks.name(s),
                        thread.stance().of(s)))
                .toList();
    }

    private List<Facet> certainty() {
        Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);
        int unsure = 0;
        for (ItemResult item : thread.items()) {
            unsure += item.stance().uncertain() ? 1 : 0;
            item.stance().doubts().forEach(d -> doubts.merge(d, 1, Integer::sum));
        }
        List<Facet> facets = new ArrayList<>();
        facets.add(new Facet(
                Token.of(Token.SURE, ItemTokens.CERTAIN),
                "certain",
                "",
                thread.items().size() - unsure));
        facets.add(new Facet(Token.of(Token.SURE, ItemTokens.UNSURE), "uncertain", "", unsure));
        for (Doubt doubt : Doubt.values()) {
            int items = doubts.getOrDefault(doubt, 0);
            boolean anywhere = thread.items().stream()
                    .flatMap(i -> i.stances().stream())
                    .anyMatch(s -> s.doubts().contains(doubt));
            if (anywhere) {
                facets.add(new Facet(Token.of(Token.DOUBT, doubt.name()), "for " + Sentences.doubt(doubt), "", items));
            }
        }
        return facets;
    }

    private List<Facet> toward() {
        List<Facet> facets = new ArrayList<>();
        for (TowardPost label : List.of(TowardPost.AGREE, TowardPost.DISAGREE)) {
            int items = count(i -> i.towardPost().label() == label);
            if (items > 0) {
                facets.add(new Facet(Token.of(Token.TOWARD, label.name()), Sentences.towardPost(label), "", items));
            }
        }
        return facets;
    }

    private List<Facet> reported() {
        List<Facet> facets = new ArrayList<>();
        for (Stance side : Stance.values()) {
            boolean anywhere =
                    thread.items().stream().flatMap(i -> i.stances().stream()).anyMatch(s -> reports(s, side));
            if (anywhere) {
                facets.add(new Facet(
                        Token.of(Token.REPORTED, side.name()),
                        side == Stance.NONE ? "side unknown" : Sentences.stance(side),
                        "",
                        count(i -> reports(i.stance(), side))));
            }
        }
        return facets;
    }

    private static boolean reports(StanceAnnotation stance, Stance side) {
        return stance.reported().stream().anyMatch(r -> r.side() == side);
    }

    private List<Facet> themes() {
        return thread.themes().stream()
                .sorted(Comparator.comparingInt((ThemeCount t) -> -t.items()))
                .map(t -> new Facet(Token.of(Token.THEME, t.theme()), Names.theme(codebook, t.theme()), "", t.items()))
                .toList();
    }

    private List<Facet> sources() {
        List<Facet> facets = new ArrayList<>();
        cites(facets, ItemTokens.ANY, "any source", count(i -> !i.citations().isEmpty()));
        cites(
                facets,
                ItemTokens.UNTIED,
                "mentions tied to no source",
                count(i -> !i.looseMentions().isEmpty()));
        cites(facets, ItemTokens.FLAWED, "addresses that look dead or malformed", (int)
                FlawedAddress.of(thread.sourced()).stream()
                        .map(FlawedAddress::item)
                        .distinct()
                        .count());
        thread.sources().stream()
                .sorted(Comparator.comparingInt(u -> -u.citedBy().size()))
                .limit(MOST)
                .forEach(u -> facets.add(new Facet(
                        Token.of(Token.SOURCE, u.source().id()),
                        u.source().id() + " "
                                + Shown.oneLine(WorkLabel.of(u.source().work(), u.words())),
                        "",
                        u.citedBy().size())));
        return facets;
    }

    private static void cites(List<Facet> facets, String what, String name, int items) {
        if (items > 0) {
            facets.add(new Facet(Token.of(Token.CITES, what), name, "", items));
        }
    }

    private List<Facet> phrases() {
        return thread.keyphrases().stream()
                .limit(MOST)
                .map(k -> new Facet(
                        Token.of(Token.PHRASE, k.phrase()),
                        Shown.oneLine(k.phrase()),
                        "",
                        k.items().size()))
                .toList();
    }

    private List<Facet> authors() {
        Map<String, Integer> authors = new LinkedHashMap<>();
        thread.items().forEach(i -> i.item().author().ifPresent(a -> authors.merge(a, 1, Integer::sum)));
        return authors.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> a) -> -a.getValue()))
                .limit(MOST)
                .map(a -> new Facet(Token.of(Token.AUTHOR, a.getKey()), Shown.oneLine(a.getKey()), "", a.getValue()))
                .toList();
    }

    private List<Facet> languages() {
        List<Facet> facets = new ArrayList<>();
        thread.languages().forEach((code, n) -> facets.add(new Facet(Token.of(Token.LANGUAGE, code), code, "", n)));
        return facets;
    }

    private List<Facet> dated() {
        List<Facet> facets = new ArrayList<>();
        for (String bin : dates.bins()) {
            int items = count(i -> dates.bin(i).filter(bin::equals).isPresent());
            if (items > 0) {
                facets.add(new Facet(Token.of(Token.DATE, bin), Dates.words(bin), "", items));
            }
        }
        return facets;
    }

    private int count(Predicate<ItemResult> what) {
        return (int) thread.items().stream().filter(what).count();
    }
}
