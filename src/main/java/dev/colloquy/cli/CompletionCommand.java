package dev.colloquy.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze completion}: a completion script for a shell. */
@Command(
        name = "completion",
        description = "Print a completion script for your shell.",
        footer = {"", "Example:", "  source <(analyze completion bash)"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class CompletionCommand implements Runnable {

    /** Shells that a script can be made for. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return this == BASH ? "bash" : "zsh";
        }
    }

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private Shell shell;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (shell == Shell.ZSH) {
            terminal.out().print("autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n");
        }
        String script = AutoComplete.bash("analyze", spec.root().commandLine());
        terminal.out().print(script.replaceAll("(?m)^# (Date|Generated).*\n", ""));
        terminal.out().flush();
    }
}
