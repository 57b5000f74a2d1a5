package dev.colloquy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyze codebook}: a home for what is done with codebooks. */
@Command(
        name = "codebook",
        description = {
            "A codebook says what is looked for: targets, which people may be for or against, and themes, each with the words"
                    + " that show it. It is a YAML file; analyze takes codebook.yaml beside the input, or what --codebook names."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  analyze codebook check my.yaml          what is wrong, or what it looks for"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class CodebookCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the codebook: check, convert");
    }
}
