package dev.colloquy.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below {@code analyze}, and which of them a command line needs. To build all of them takes longer than most of them
 * take to run, so only those are built that the words of the command line can mean; nobody sees the difference.
 */
final class Subcommands {

    private static final String HELP = "help";

    /** In the order in which they were added to the program. */
    private static final List<Entry> ALL = List.of(
            new Entry("codebook", CodebookCommand.class, Subcommands::codebook),
            new Entry("inspect", InspectCommand.class, t -> new CommandLine(new InspectCommand(t))),
            new Entry("convert", ConvertCommand.class, t -> new CommandLine(new ConvertCommand(t))),
            new Entry("sources", SourcesCommand.class, t -> new CommandLine(new SourcesCommand(t))),
            new Entry("report", ReportCommand.class, t -> new CommandLine(new ReportCommand(t))),
            new Entry("export", ExportCommand.class, ExportCommand::line),
            new Entry("query", QueryCommand.class, t -> new CommandLine(new QueryCommand(t))),
            new Entry("diff", DiffCommand.class, t -> new CommandLine(new DiffCommand(t))),
            new Entry("textconv", TextconvCommand.class, t -> new CommandLine(new TextconvCommand(t))),
            new Entry("evaluate", EvaluateCommand.class, t -> new CommandLine(new EvaluateCommand(t))),
            new Entry("tune", TuneCommand.class, t -> new CommandLine(new TuneCommand(t))),
            new Entry("explain", ExplainCommand.class, t -> new CommandLine(new ExplainCommand(t))),
            new Entry("versions", VersionsCommand.class, t -> new CommandLine(new VersionsCommand(t))),
            new Entry("snapshot", SnapshotCommand.class, t -> new CommandLine(new SnapshotCommand(t))),
            new Entry("doctor", DoctorCommand.class, t -> new CommandLine(new DoctorCommand(t))),
            new Entry("completion", CompletionCommand.class, t -> new CommandLine(new CompletionCommand(t))),
            new Entry(HELP, CommandLine.HelpCommand.class, t -> new CommandLine(new CommandLine.HelpCommand())));

    /** These tell of all commands. */
    private static final List<String> NEED_ALL = List.of("completion", HELP);

    private Subcommands() {}

    /** A command by its name. */
    private record Entry(String name, Class<?> type, Function<Terminal, CommandLine> made) {

        /** What a list of commands shows of it, and nothing that it could do. */
        CommandLine named() {
            CommandSpec spec = CommandSpec.create().name(name);
            Optional.ofNullable(type.getAnnotation(Command.class))
                    .ifPresent(c -> spec.usageMessage().header(c.header()).description(c.description()));
            return new CommandLine(spec);
        }
    }

    private static CommandLine codebook(Terminal terminal) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookCheckCommand(terminal))
                .addSubcommand(new CodebookConvertCommand(terminal));
    }

    /** Adds every command. */
    static void addAll(CommandLine root, Terminal terminal) {
        ALL.forEach(e -> root.addSubcommand(e.name(), e.made().apply(terminal)));
    }

    /** Adds those that matter to a command line that is right; one that is wrong may be told of any. */
    static void addNeeded(CommandLine root, Terminal terminal, String... args) {
        Optional<Entry> first = Stream.of(args).findFirst().flatMap(Subcommands::named);
        if (first.filter(e -> !NEED_ALL.contains(e.name())).isPresent()) {
            root.addSubcommand(first.get().name(), first.get().made().apply(terminal));
        } else if (mayNameOne(args)) {
            addAll(root, terminal);
        } else if (mayAskForHelp(args)) {
            ALL.forEach(e -> root.addSubcommand(
                    e.name(), e.name().equals(HELP) ? e.made().apply(terminal) : e.named()));
        }
    }

    /** True if the command line, should it be right, asks for labels and names no command. */
    static boolean isMainJob(String... args) {
        return args.length > 0 && !mayNameOne(args) && !mayAskForHelp(args);
    }

    /** A word with {@code @} is a file of words. */
    private static boolean mayNameOne(String... args) {
        return Stream.of(args).anyMatch(a -> a.startsWith("@") || named(a).isPresent());
    }

    private static Optional<Entry> named(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** Short options may stand together: {@code -qh}. */
    private static boolean mayAskForHelp(String... args) {
        return Stream.of(args)
                .anyMatch(a -> a.equals("--help") || (a.startsWith("-") && !a.startsWith("--") && a.indexOf('h') > 0));
    }
}
