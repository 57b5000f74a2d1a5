package dev.colloquy.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The commands below {@code analyze}, and which of them a command line needs. To build all of them takes longer than most of them
 * take to run, so only those are built that the words of the command line can mean; nobody sees the difference.
 */
final class Subcommands {

    private static final String HELP = "help";

    /** In the order in which they were added to the program. */
    private static final List<Entry> ALL = List.of(
            new Entry("codebook", "check a codebook and see what it looks for", Subcommands::codebook),
            new Entry("inspect", "see what files hold, before anything is labelled", InspectCommand::new),
            new Entry("convert", "write threads as a table or JSON, without labels", ConvertCommand::new),
            new Entry("sources", "list what is cited, and write it for reference managers", SourcesCommand::new),
            new Entry("report", "make pages of reports, without labelling again", ReportCommand::new),
            new Entry("export", "write labels for NVivo, R, Python and other programs", ExportCommand::line),
            new Entry("query", "ask labels a question in SQL", QueryCommand::new),
            new Entry("diff", "show what changed between two versions, and why", DiffCommand::new),
            new Entry("textconv", "print a JSON report as text, for git diff", TextconvCommand::new),
            new Entry("evaluate", "compare the labels with your own coding", EvaluateCommand::new),
            new Entry("tune", "fit the labels to your own coding", TuneCommand::new),
            new Entry("explain", "show how the label of one item came about", ExplainCommand::new),
            new Entry("versions", "list the versions of a corpus", VersionsCommand::new),
            new Entry("snapshot", "keep a version of reports and corpus under a name", SnapshotCommand::new),
            new Entry("doctor", "see whether the program works here; for bug reports", DoctorCommand::new),
            new Entry("completion", "print a completion script for your shell", CompletionCommand::new),
            new Entry(HELP, "show the help of a command", t -> new CommandLine.HelpCommand()));

    /** These tell of all commands. */
    private static final List<String> NEED_ALL = List.of("completion", HELP);

    private Subcommands() {}

    /** A command by its name, with what it is for in a few words. */
    private record Entry(String name, String brief, Function<Terminal, Object> maker) {

        CommandLine made(Terminal terminal) {
            Object made = maker.apply(terminal);
            CommandLine line = made instanceof CommandLine whole ? whole : new CommandLine(made);
            line.getCommandSpec().usageMessage().header(brief);
            return line;
        }
    }

    private static CommandLine codebook(Terminal terminal) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookCheckCommand(terminal))
                .addSubcommand(new CodebookConvertCommand(terminal));
    }

    /** What each command is for, in a few words, by its name. */
    static Map<String, String> briefs() {
        Map<String, String> briefs = new LinkedHashMap<>();
        ALL.forEach(e -> briefs.put(e.name(), e.brief()));
        return briefs;
    }

    /** Adds every command. */
    static void addAll(CommandLine root, Terminal terminal) {
        ALL.forEach(e -> root.addSubcommand(e.name(), e.made(terminal)));
    }

    /** Adds those that matter to a command line that is right; one that is wrong may be told of any. */
    static void addNeeded(CommandLine root, Terminal terminal, String... args) {
        Optional<Entry> first = Stream.of(args).findFirst().flatMap(Subcommands::named);
        if (first.filter(e -> !NEED_ALL.contains(e.name())).isPresent()) {
            root.addSubcommand(first.get().name(), first.get().made(terminal));
        } else if (mayNameOne(args)) {
            addAll(root, terminal);
        } else if (mayAskForHelp(args)) {
            // The list of commands is made of their briefs.
            named(HELP).ifPresent(e -> root.addSubcommand(e.name(), e.made(terminal)));
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
