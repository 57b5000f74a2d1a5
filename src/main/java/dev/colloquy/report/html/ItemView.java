package dev.colloquy.report.html;

import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Status;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** An item of a thread: who, when, its label, its marked text, what it is about, and why. */
final class ItemView {

    private static final int DEEPEST = 6;
    private static final String UNKNOWN_LANGUAGE = "und";

    private final Markup out;
    private final Codebook codebook;
    private final ItemTokens tokens;
    private final WhyView why;

    ItemView(Markup out, Codebook codebook, ThreadResult thread, ItemTokens tokens) {
        this.out = out;
        this.codebook = codebook;
        this.tokens = tokens;
        this.why = new WhyView(out, codebook, thread);
    }

    /** @param depth how many items it stands under */
    void write(ItemResult item, int depth) {
        String id = item.item().id();
        List<String> attributes = new ArrayList<>(List.of(
                "class",
                "item d" + Math.min(depth, DEEPEST),
                "id",
                id,
                "tabindex",
                "-1",
                "aria-labelledby",
                "h-" + id));
        attributes.addAll(List.of("data-k", String.join(" ", tokens.common(item))));
        for (int i = 0; i < item.stances().size(); i++) {
            attributes.add("data-k" + i);
            attributes.add(String.join(" ", ItemTokens.towards(item.stances().get(i))));
        }
        out.open("article", attributes.toArray(String[]::new)).line();
        head(item);
        text(item);
        foot(item);
        reasons(item);
        out.close("article").line();
    }

    /** With scripts on, what stands here is not a part of the page until it is asked for, so that long threads open fast. */
    private void reasons(ItemResult item) {
        out.open("noscript").open("details", "class", "why").element("summary", "Why these labels?");
        out.open("div", "class", "why-body");
        why.write(item);
        out.close("div").close("details").close("noscript");
    }

    private void head(ItemResult result) {
        Item item = result.item();
        out.open("header").open("h3", "id", "h-" + item.id());
        out.open("a", "class", "id", "href", "#" + item.id()).text(item.id()).close("a");
        item.author().ifPresent(a -> out.text(" ").element("bdi", Shown.oneLine(a), "class", "who"));
        out.close("h3");
        Looks.badge(out, result.stance());
        out.open("p", "class", "meta");
        item.published().ifPresent(p -> date(result, p));
        item.parent()
                .ifPresent(p -> out.open("span")
                        .text("answers ")
                        .element("a", p, "href", "#" + p)
                        .close("span"));
        if (result.towardPost().label() != TowardPost.NONE) {
            out.element("span", Sentences.towardPost(result.towardPost().label()), "class", "toward-label");
        }
        if (item instanceof Comment comment && comment.status() != Status.PUBLISHED) {
            out.element("span", comment.status().code());
        }
        out.close("p").close("header").line();
    }

    private void date(ItemResult item, String published) {
        if (Dates.iso(item).isPresent()) {
            out.element("time", published.replaceFirst("T", " "), "datetime", published);
        } else {
            out.element("bdi", Shown.oneLine(published));
        }
    }

    private void text(ItemResult item) {
        if (item.item().body().length() == 0) {
            out.element("p", "No text.", "class", "absent");
        }
        String language =
                item.language().filter(l -> !l.equals(UNKNOWN_LANGUAGE)).orElse("");
        if (language.isEmpty()) {
            out.open("div", "class", "text", "dir", "auto");
        } else {
            out.open("div", "class", "text", "dir", "auto", "lang", language);
        }
        MarkedText.write(out, item);
        out.close("div").line();
    }

    private void foot(ItemResult item) {
        out.open("footer");
        if (!item.themes().isEmpty() || !item.citations().isEmpty()) {
            out.open(
                    "ul",
                    "class",
                    "tags",
                    "aria-label",
                    "Themes and sources of " + item.item().id());
            item.themes()
                    .forEach(t -> tag("theme", Token.of(Token.THEME, t.theme()), Names.theme(codebook, t.theme())));
            item.citations()
                    .forEach(c -> tag(
                            "cite",
                            Token.of(Token.SOURCE, c.source().id()),
                            c.source().id()
                                    + c.source().publisher().map(p -> " " + p).orElse("")));
            out.close("ul");
        }
        StanceAnnotation stance = item.stance();
        out.open(
                        "button",
                        "type",
                        "button",
                        "class",
                        "why-open",
                        "aria-label",
                        "Why? " + item.item().id() + ", " + Sentences.stance(stance.label()))
                .text("Why?")
                .close("button");
        out.close("footer").line();
    }

    private void tag(String look, String token, String name) {
        out.open("li")
                .open("button", "type", "button", "class", "tag " + look, "data-add", token)
                .words(Shown.oneLine(name))
                .close("button")
                .close("li");
    }
}
