package dev.colloquy.cli;

import picocli.CommandLine;

/** The command line as a function from arguments to an exit status; no static state. */
final class Application {

    private Application() {}

    static int run(Terminal terminal, String... args) {
        try {
            return commandLine(terminal).execute(args);
        } catch (OutOfMemoryError e) {
            new Messages(terminal, false)
                    .error("there is not enough memory", "give it more, such as COLLOQUY_JAVA_OPTS=-Xmx2g");
            return ExitStatus.USAGE.code();
        }
    }

    static CommandLine commandLine(Terminal terminal) {
        AnalyzeCommand root = new AnalyzeCommand(terminal);
        CommandLine commands = new CommandLine(root)
                .addSubcommand(new CommandLine(new CodebookCommand())
                        .addSubcommand(new CodebookCheckCommand(terminal))
                        .addSubcommand(new CodebookConvertCommand(terminal)))
                .addSubcommand(new InspectCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new SourcesCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(ExportCommand.line(terminal))
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new TextconvCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new TuneCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new VersionsCommand(terminal))
                .addSubcommand(new SnapshotCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new CommandLine.HelpCommand());
        ErrorHandler errors = new ErrorHandler(terminal, root::stackTraces);
        HelpPages.layOut(commands, terminal.outColumns());
        return commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(terminal.style().help())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }
}
