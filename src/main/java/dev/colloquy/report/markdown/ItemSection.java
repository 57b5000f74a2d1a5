package dev.colloquy.report.markdown;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.RoundedShares;
import dev.colloquy.text.Shown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One item of a report: its label, the words behind it, what it reports of others, what was uncertain. */
final class ItemSection {

    /** Longer than any sentence; the JSON report has it whole. */
    private static final int LONGEST = 1_000;

    private final Codebook codebook;
    private final List<Target> targets;
    private final StringBuilder out;

    ItemSection(Codebook codebook, List<Target> targets, StringBuilder out) {
        this.codebook = codebook;
        this.targets = List.copyOf(targets);
        this.out = out;
    }

    void write(ItemResult result) {
        line("### " + MarkdownReport.name(result.item()) + ": " + Sentences.stance(result.label()));
        line("");
        result.language()
                .ifPresent(code -> line("- *not in English* (" + MarkdownText.plain(code)
                        + "): it has no labels, and nothing but addresses was looked for."));
        for (StanceAnnotation stance : result.stances()) {
            if (result.stances().size() > 1) {
                line("Towards " + MarkdownText.plain(target(stance.target())) + ": " + Sentences.stance(stance.label())
                        + ".");
                line("");
            }
            stance(stance);
            if (result.stances().size() > 1) {
                line("");
            }
        }
        towardPost(result);
        result.themes().forEach(this::theme);
        result.citations().forEach(this::citation);
        result.looseMentions().forEach(this::loose);
        line("");
    }

    private void stance(StanceAnnotation stance) {
        if (stance.unread()) {
            if (stance.doubts().contains(Doubt.NO_TEXT)) {
                line("- *uncertain*, for " + Sentences.doubt(Doubt.NO_TEXT));
            }
            return;
        }
        if (stance.evidence().isEmpty()) {
            line("- No sentence of the author's own takes a side.");
        }
        stance.evidence()
                .forEach(s -> line("- **" + Sentences.stance(s.side()) + "** " + quote(s.evidence()) + " "
                        + MarkdownText.score(s.evidence().score())));
        stance.reported()
                .forEach(r -> line("- *reported"
                        + (r.endorsed()
                                ? " and shared by the author"
                                : r.rejected() ? " and rejected by the author" : "")
                        + "* (" + (r.side() == Stance.NONE ? "side unknown" : Sentences.stance(r.side())) + ", held by "
                        + r.holder().map(ItemSection::quote).orElse("somebody unnamed")
                        + r.via().stream().map(v -> ", through " + quote(v)).collect(Collectors.joining()) + "): "
                        + quote(r.evidence())));
        if (stance.uncertain()) {
            line("- *uncertain*, for "
                    + stance.doubts().stream().map(Sentences::doubt).collect(Collectors.joining(" and ")) + ": "
                    + RoundedShares.of(stance.scores()).entrySet().stream()
                            .map(e -> Sentences.stance(e.getKey()) + " *" + e.getValue() + "*")
                            .collect(Collectors.joining(", ")));
            stance.otherReading()
                    .ifPresent(
                            s -> line("- *the other reading*: " + Sentences.stance(s.side()) + " " + quote(s.evidence())
                                    + " " + MarkdownText.score(s.evidence().score())));
        }
    }

    private String target(String id) {
        return targets.stream()
                .filter(t -> t.id().equals(id))
                .map(Target::name)
                .findFirst()
                .orElse(id);
    }

    private void towardPost(ItemResult result) {
        if (result.towardPost().label() != TowardPost.NONE) {
            line("- **" + Sentences.towardPost(result.towardPost().label()) + "** with the post or a comment: "
                    + result.towardPost().evidence().stream()
                            .map(ItemSection::quote)
                            .collect(Collectors.joining(" · ")));
        }
    }

    private void theme(ThemeAnnotation theme) {
        Set<String> words = new LinkedHashSet<>();
        theme.evidence().forEach(e -> words.add(quote(e)));
        line("- theme " + themeName(codebook, theme.theme()) + ": " + String.join(", ", words));
    }

    private void citation(SourceAnnotation citation) {
        String mentions = citation.mentions().stream()
                .filter(m -> m.kind() != SourceAnnotation.Kind.ADDRESS)
                .map(m -> quote(m.evidence()))
                .collect(Collectors.joining(", "));
        String quotes = citation.quotes().stream().map(ItemSection::quote).collect(Collectors.joining(", "));
        String people = citation.people().stream().map(ItemSection::quote).collect(Collectors.joining(", "));
        line("- cites " + MarkdownReport.source(citation.source()) + (mentions.isEmpty() ? "" : ", as " + mentions)
                + (quotes.isEmpty() ? "" : ", quoting " + quotes)
                + (people.isEmpty() ? "" : ", on " + people));
    }

    private void loose(LooseMention loose) {
        line("- *not tied*: " + quote(loose.mention().evidence()) + " " + Sentences.reason(loose));
    }

    static String themeName(Codebook codebook, String id) {
        return MarkdownText.plain(codebook.themes().stream()
                .filter(t -> t.id().equals(id))
                .map(Theme::name)
                .findFirst()
                .orElse(id));
    }

    private static String quote(Evidence evidence) {
        return "“" + MarkdownText.plain(Shown.shortened(evidence.quote(), LONGEST)) + "”";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
