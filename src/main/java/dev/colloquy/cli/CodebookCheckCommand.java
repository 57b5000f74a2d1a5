package dev.colloquy.cli;

import dev.colloquy.codebook.CodebookExplainer;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code analyze codebook check}: says what is wrong with a codebook, or what it looks for. */
@Command(
        name = "check",
        header = "check a codebook and explain what it looks for",
        description = "Check a codebook and explain what it looks for.",
        footerHeading = "%nExamples:%n",
        footer = {"  analyze codebook check my.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is valid",
            "2:wrong usage, or errors, each with its line and column",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class CodebookCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A codebook, a YAML file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path file;

    CodebookCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CodebookOutcome outcome = Codebooks.read(file);
        if (outcome instanceof CodebookOutcome.Valid valid) {
            tell(valid.warnings());
            terminal.out().print(CodebookExplainer.explain(valid.codebook()));
            terminal.out().flush();
            return ExitStatus.OK.code();
        }
        tell(((CodebookOutcome.Invalid) outcome).problems());
        return ExitStatus.USAGE.code();
    }

    private void tell(List<CodebookProblem> problems) {
        Messages messages = new Messages(terminal, false);
        problems.forEach(
                p -> messages.error(Codebooks.sentence(file, p), p.hint().orElse("")));
    }
}
