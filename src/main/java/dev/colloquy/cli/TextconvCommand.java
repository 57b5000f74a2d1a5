package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.Totals;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.EditionReader;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code analyze textconv}: a report as text, one label a line, for {@code git diff}. */
@Command(
        name = "textconv",
        description = {
            "Print a JSON report as text, one label a line, so that git diff of reports reads well. What is no report is printed as"
                    + " it is.",
            "",
            "In .gitattributes: reports/*.json diff=colloquy   and once on each machine what the example says."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze textconv reports/summary.json   as git diff would show it",
            "  git config diff.colloquy.textconv \"analyze textconv\""
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class TextconvCommand implements Callable<Integer> {

    private static final int LONGEST = 200;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1", description = "A report, or reports/summary.json.")
    private Path file = Path.of("");

    TextconvCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String text = OutputFiles.read(file)
                .orElseThrow(() -> new UserError(file + ": there is no such file", "git gives the file itself"));
        String name = file.toString();
        EditionReader reader = new EditionReader();
        reader.report(name, text);
        Optional<Edition> edition = reader.finish(name)
                .edition()
                .filter(e -> !e.items().isEmpty())
                .or(() -> EditionReader.summary(name, name, text).edition());
        String shown = edition.map(TextconvCommand::told).orElse(text);
        terminal.out().print(terminal.outIsTerminal() ? StanceTable.safeLines(shown) : shown);
        terminal.out().flush();
        return ExitStatus.OK.code();
    }

    private static String told(Edition edition) {
        List<String> lines = new ArrayList<>();
        lines.add("corpus " + edition.stamp().corpus());
        lines.add("codebook " + edition.stamp().codebook().id() + " "
                + edition.stamp().codebook().version() + " "
                + Told.version(edition.stamp().codebook().hash()));
        lines.add("program " + edition.stamp().program());
        edition.stamp().models().forEach((role, hash) -> lines.add("model " + role + " " + Told.version(hash)));
        if (edition.threads().isPresent()) {
            edition.items().forEach(i -> item(lines, i));
        } else {
            totals(lines, edition.totals());
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(l -> out.append(Shown.inert(l)).append('\n'));
        return out.toString();
    }

    private static void item(List<String> lines, EditionItem item) {
        String id = item.id();
        lines.add(id + " text " + Told.version(item.hash()));
        Labels labels = item.labels();
        position(lines, id + " stance", new Position(labels.stance(), labels.uncertain(), labels.evidence()));
        labels.further().forEach((target, position) -> position(lines, id + " stance towards " + target, position));
        item.labels().themes().forEach((theme, marks) -> {
            lines.add(id + " theme " + theme);
            marks.forEach(m -> lines.add(id + " theme " + theme + " by " + mark(m)));
        });
        item.labels().works().forEach((key, words) -> lines.add(id + " cites " + key + ", as " + quoted(words)));
    }

    private static void position(List<String> lines, String what, Position position) {
        lines.add(what + " " + position.stance() + (position.uncertain() ? " (uncertain)" : ""));
        position.evidence().forEach(m -> lines.add(what + " by " + mark(m)));
    }

    private static void totals(List<String> lines, Totals totals) {
        lines.add("threads " + totals.threads());
        for (Stance stance : Stance.values()) {
            lines.add("stance " + stance + " " + totals.stance().of(stance));
        }
        totals.further().forEach((target, counts) -> lines.add("stance towards " + target + " " + Told.sides(counts)));
        totals.themes().forEach((theme, counts) -> lines.add("theme " + theme + " " + Told.sides(counts)));
        totals.works().forEach((key, counts) -> lines.add("source " + key + " " + Told.sides(counts)));
    }

    private static String mark(Mark mark) {
        return mark.by() + " " + quoted(mark.quote());
    }

    private static String quoted(String words) {
        return "“" + Shown.shortened(Shown.oneLine(words), LONGEST) + "”";
    }
}
