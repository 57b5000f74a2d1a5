package dev.colloquy.cli;

import dev.colloquy.cli.Finding.Level;
import dev.colloquy.json.JsonTree;
import dev.colloquy.text.Cells;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze doctor}: what a bug report needs to say of the program and of the machine it runs on. */
@Command(
        name = "doctor",
        description = {
            "Tell what the program runs on and whether it works there: Java, system, models, native libraries, folders, and a"
                    + " self-test on a thread that comes with the program.",
            "",
            "Every line says ok, note or wrong, and what to do about it. The page can be put into a bug report as it is: the"
                    + " home folder is shown as ~, and no name of yours and nothing of your threads is on it.",
            "",
            "PATH is where your threads lie, whose codebook is looked at; the current folder if it is left out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze doctor                          does it work here?",
            "  analyze doctor threads/ --json          for another program"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is wrong: models, libraries, folders, the codebook or the self-test",
            "2:wrong usage",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class DoctorCommand implements Callable<Integer> {

    private static final int LEVEL = 7;
    private static final int ABOUT = 16;
    private static final int WIDEST = 120;

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "Where your threads lie.")
    private Path threads = Path.of("");

    @Option(names = "--json", description = "Write it as JSON.")
    private boolean json;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("program", "colloquy " + VersionText.program() + ProgramFolder.told()));
        findings.addAll(new MachineCheck(terminal).findings());
        findings.addAll(PartsCheck.findings());
        findings.add(ClassDataCheck.finding());
        findings.addAll(new PlacesCheck(threads).findings());
        findings.add(SelfTest.run());
        Privately privately = Privately.here();
        print(findings.stream().map(f -> f.without(privately)).toList());
        return (findings.stream().anyMatch(f -> f.level() == Level.WRONG) ? ExitStatus.DIFFERS : ExitStatus.OK).code();
    }

    private void print(List<Finding> findings) {
        if (json) {
            terminal.out().print(JsonTree.write(tree(findings)));
        } else {
            findings.forEach(this::line);
            long wrong = count(findings, Level.WRONG);
            long notes = count(findings, Level.NOTE);
            terminal.out()
                    .println("\n" + (wrong == 0 ? "Nothing is wrong" : wrong + " wrong") + "; "
                            + (notes == 1 ? "1 note" : notes + " notes") + ".");
        }
        terminal.out().flush();
    }

    private void line(Finding finding) {
        String head = Cells.padded(finding.level().word(), LEVEL) + Cells.padded(finding.about(), ABOUT);
        int width = Math.min(WIDEST, terminal.outColumns()) - LEVEL - ABOUT;
        List<String> lines = new ArrayList<>(Cells.wrapped(StanceTable.safe(finding.told()), width));
        if (!finding.advice().isEmpty()) {
            lines.addAll(Cells.wrapped("→ " + StanceTable.safe(finding.advice()), width));
        }
        String shown = String.join("\n" + " ".repeat(LEVEL + ABOUT), lines);
        Style style = terminal.style();
        terminal.out().println(finding.level() == Level.OK ? head + shown : style.bold(head) + shown);
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }

    private static Map<String, Object> tree(List<Finding> findings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schemaVersion", 1);
        tree.put("wrong", count(findings, Level.WRONG));
        tree.put("notes", count(findings, Level.NOTE));
        tree.put("findings", findings.stream().map(DoctorCommand::node).toList());
        return tree;
    }

    private static Map<String, Object> node(Finding finding) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("level", finding.level().word());
        node.put("about", finding.about());
        node.put("told", finding.told());
        node.put("advice", finding.advice());
        return node;
    }
}
