package dev.colloquy.report.html;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.RoundedShares;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import dev.colloquy.text.Stretch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why an item has its labels: scores, doubts, the words behind each label and who found them, and where to look further. */
final class WhyView {

    private static final int LONGEST = 1_000;
    private static final int DECIMALS = 2;

    /** What a shell takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:,@%+=-]+");

    private final Markup out;
    private final Codebook codebook;
    private final ThreadResult thread;

    WhyView(Markup out, Codebook codebook, ThreadResult thread) {
        this.out = out;
        this.codebook = codebook;
        this.thread = thread;
    }

    void write(ItemResult item) {
        item.language()
                .ifPresent(code -> out.open("p")
                        .text("Not in English (")
                        .words(code)
                        .text("): it has no labels, and nothing but addresses was looked for.")
                        .close("p"));
        for (int i = 0; i < item.stances().size(); i++) {
            out.open("div", "data-target", Integer.toString(i));
            stance(item.stances().get(i), i);
            out.close("div");
        }
        toward(item);
        themes(item.themes());
        sources(item);
        place(item);
    }

    private void stance(StanceAnnotation stance, int number) {
        out.open("h4").text("Stance");
        if (thread.targets().size() > 1) {
            out.text(" towards ").words(target(stance.target()));
        }
        out.close("h4").open("p");
        Looks.badge(out, stance);
        out.close("p");
        // Of another language the item tells itself.
        if (stance.uncertain() && !stance.doubts().equals(Set.of(Doubt.LANGUAGE))) {
            out.element(
                    "p",
                    "Uncertain, for "
                            + stance.doubts().stream().map(Sentences::doubt).collect(Collectors.joining(" and ")) + ".",
                    "class",
                    "doubts");
        }
        if (stance.unread()) {
            return;
        }
        scores(RoundedShares.of(stance.scores()), number);
        if (stance.evidence().isEmpty()) {
            out.element("p", "No sentence of the author’s own takes a side.");
        } else {
            String head = stance.label() == Stance.NONE ? "Sentences that take a side" : "Sentences that show it";
            out.element("h5", head).open("ul", "class", "ev");
            stance.evidence().forEach(this::sided);
            out.close("ul");
        }
        stance.otherReading().filter(o -> isNew(o, stance.evidence())).ifPresent(other -> {
            out.element("h5", "The other reading").open("ul", "class", "ev");
            sided(other);
            out.close("ul");
        });
        if (!stance.reported().isEmpty()) {
            out.element("h5", "What it reports of others").open("ul", "class", "ev");
            stance.reported().forEach(this::reported);
            out.close("ul");
        }
    }

    private static boolean isNew(Sided reading, List<Sided> told) {
        return told.stream()
                .noneMatch(s -> s.side() == reading.side()
                        && s.evidence().span().equals(reading.evidence().span()));
    }

    private void scores(Map<Stance, BigDecimal> scores, int number) {
        out.open("dl", "class", "scores", "data-scores", Integer.toString(number));
        scores.forEach((stance, score) -> {
            out.open("div", "class", Looks.name(stance))
                    .element("dt", Sentences.stance(stance))
                    .open("dd");
            Looks.score(out, score.toPlainString());
            out.close("dd").close("div");
        });
        out.close("dl");
    }

    private void sided(Sided sided) {
        out.open("li", "class", Looks.name(sided.side()));
        out.element("b", Looks.sign(sided.side()) + " " + Sentences.stance(sided.side()))
                .text(" ");
        Looks.score(
                out,
                BigDecimal.valueOf(sided.evidence().score())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString());
        out.text(" ");
        quote(sided.evidence());
        by(sided.evidence().by());
        out.close("li");
    }

    private void reported(Reported view) {
        out.open("li", "class", "reported of-" + Looks.name(view.side()));
        out.element("b", view.side() == Stance.NONE ? "side unknown" : Sentences.stance(view.side()));
        out.text(", held by ");
        view.holder().ifPresentOrElse(this::quote, () -> out.text("somebody unnamed"));
        view.via().forEach(v -> {
            out.text(", through ");
            quote(v);
        });
        out.text(
                view.endorsed()
                        ? ", and shared by the author: "
                        : view.rejected() ? ", and rejected by the author: " : ": ");
        quote(view.evidence());
        by(view.evidence().by());
        out.close("li");
    }

    private void toward(ItemResult item) {
        if (item.towardPost().label() == TowardPost.NONE) {
            return;
        }
        out.element("h4", "Towards the post or a comment").open("p");
        out.element("b", Sentences.towardPost(item.towardPost().label()));
        item.towardPost().evidence().forEach(e -> {
            out.text(" ");
            quote(e);
            by(e.by());
        });
        out.close("p");
    }

    private void themes(List<ThemeAnnotation> themes) {
        if (themes.isEmpty()) {
            return;
        }
        out.element("h4", "Themes").open("ul", "class", "ev");
        for (ThemeAnnotation theme : themes) {
            Map<String, Integer> words = new LinkedHashMap<>();
            theme.evidence().forEach(e -> words.merge(e.quote() + "\n" + e.by(), 1, Integer::sum));
            out.open("li").open("b").words(Names.theme(codebook, theme.theme())).close("b");
            words.forEach((key, times) -> {
                int end = key.lastIndexOf('\n');
                out.text(" ").quote(Shown.shortened(key.substring(0, end), LONGEST));
                if (times > 1) {
                    out.text(" ×" + times);
                }
                by(key.substring(end + 1));
            });
            out.close("li");
        }
        out.close("ul");
    }

    private void sources(ItemResult item) {
        if (item.citations().isEmpty() && item.looseMentions().isEmpty()) {
            return;
        }
        out.element("h4", "Sources").open("ul", "class", "ev");
        item.citations().forEach(this::citation);
        for (LooseMention loose : item.looseMentions()) {
            out.open("li").element("b", "not tied").text(" ");
            quote(loose.mention().evidence());
            out.text(" " + Sentences.reason(loose)).close("li");
        }
        out.close("ul");
    }

    private void citation(SourceAnnotation citation) {
        out.open("li").element("b", citation.source().id()).text(" ");
        out.words(WorkLabel.of(citation.source().work(), citation.words()));
        WorkLabel.address(citation.source().work()).ifPresent(a -> {
            out.text(" ");
            address(out, a);
        });
        for (Mention mention : citation.mentions()) {
            out.open("div", "class", "mention");
            quote(mention.evidence());
            out.text(" " + RuleWords.kind(mention.kind()) + RuleWords.tie(mention.tie()));
            by(mention.evidence().by());
            out.close("div");
        }
        pieces("quoting", citation.quotes());
        pieces("on", citation.people());
        out.close("li");
    }

    private void pieces(String word, List<Evidence> pieces) {
        for (Evidence piece : pieces) {
            out.open("div", "class", "mention").text(word + " ");
            quote(piece);
            out.close("div");
        }
    }

    /** An address as written, live where it may be; one with a flaw is shown as where it leads. */
    static void address(Markup out, Address address) {
        String shown = address.flaw().flatMap(f -> address.link()).orElse(address.written());
        address.link()
                .filter(Identifiers::live)
                .ifPresentOrElse(
                        link -> out.open("a", "href", link, "rel", "noopener noreferrer nofollow", "dir", "ltr")
                                .text(shown)
                                .close("a"),
                        () -> out.element("span", shown, "dir", "ltr"));
        address.flaw().ifPresent(flaw -> out.element("span", " (" + flaw + ")", "class", "flaw"));
    }

    private void place(ItemResult item) {
        ThreadDoc doc = thread.thread();
        Stretch place = item.item().body().inDocument(item.item().body().all());
        String command =
                "analyze explain PATH " + quoted(doc.id() + "/" + item.item().id());
        out.element("h4", "Where it stands").open("p");
        out.words(doc.file()).text(", characters " + place.start() + " to " + place.end() + ".");
        out.close("p").open("p").text("Sentence by sentence: ");
        out.element("code", command, "dir", "ltr");
        out.text(" (PATH is the file or folder with the threads; ")
                .element("code", "--codebook")
                .text(" names the codebook where it does not lie beside them).")
                .close("p");
    }

    private static String quoted(String argument) {
        String line = Shown.inert(argument);
        return PLAIN.matcher(line).matches() && !line.startsWith("-") ? line : "'" + line.replace("'", "'\\''") + "'";
    }

    private String target(String id) {
        return thread.targets().stream()
                .filter(t -> t.id().equals(id))
                .map(Target::name)
                .findFirst()
                .orElse(id);
    }

    private void quote(Evidence evidence) {
        out.quote(Shown.shortened(evidence.quote(), LONGEST));
    }

    private void by(String rule) {
        String words = RuleWords.of(rule);
        out.text(" ");
        if (words.isEmpty()) {
            out.element("span", rule, "class", "by");
        } else {
            out.element("span", rule, "class", "by", "title", words);
        }
    }
}
