package dev.colloquy.cli;

import dev.colloquy.text.Shown;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as other programs need them that tell people of them: manual pages, completions of shells. */
final class CommandModel {

    /** Words that stand for something that is no file. */
    private static final List<String> NO_FILES =
            List.of("NAME", "ID", "N", "FORMAT", "STATUS", "SIDE", "WHAT", "ITEM", "COMMAND");

    private CommandModel() {}

    /** The whole command line, as it is without a terminal. */
    static CommandSpec root(Terminal terminal) {
        return Application.commandLine(terminal).getCommandSpec();
    }

    static List<CommandSpec> below(CommandSpec spec) {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    /** The command of that name below this one. */
    static CommandSpec named(CommandSpec spec, String name) {
        return below(spec).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<OptionSpec> options(CommandSpec spec) {
        return spec.options().stream().filter(o -> !o.hidden()).toList();
    }

    /** What an option or argument is called that it takes: {@code FILE}. */
    static String label(CommandSpec spec, ArgSpec arg) {
        return spec.commandLine()
                .getHelp()
                .parameterLabelRenderer()
                .renderParameterLabel(arg, Ansi.OFF, List.of())
                .toString();
    }

    /** What it is for, as one text. */
    static String description(ArgSpec arg) {
        return Shown.oneLine(String.join(" ", arg.description())).replace("%%", "%");
    }

    /** Its first sentence, for lists. */
    static String brief(ArgSpec arg) {
        String text = description(arg);
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** True if a word has to follow. */
    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** What it can be, where there is a list of that. */
    static List<String> candidates(ArgSpec arg) {
        Iterable<String> known = arg.completionCandidates();
        return known == null
                ? List.of()
                : StreamSupport.stream(known.spliterator(), false)
                        .map(c -> c.toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** True if files can be given. */
    static boolean takesFiles(ArgSpec arg) {
        return candidates(arg).isEmpty()
                && Stream.of(arg.paramLabel().split("[^A-Z]+", -1)).noneMatch(NO_FILES::contains);
    }

    /** The words of a command line up to this command, with that between them. */
    static String path(CommandSpec spec, String between) {
        return spec.qualifiedName(between);
    }
}
