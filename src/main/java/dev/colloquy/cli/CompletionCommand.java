package dev.colloquy.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze completion}: a completion script for a shell. */
@Command(
        name = "completion",
        description = "Print a completion script for your shell.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(analyze completion bash)       in ~/.bashrc",
            "  source <(analyze completion zsh)        in ~/.zshrc",
            "  analyze completion fish | source        in config.fish"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class CompletionCommand implements Runnable {

    /** Shells that a script can be made for. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
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
        terminal.out()
                .print(
                        switch (shell) {
                            case BASH -> BashCompletion.of(spec.root());
                            case ZSH -> ZshCompletion.of(spec.root());
                            case FISH -> FishCompletion.of(spec.root());
                        });
        terminal.out().flush();
    }
}
