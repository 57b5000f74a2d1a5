package dev.colloquy.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for fish, with what each command and option is for. */
final class FishCompletion {

    private FishCompletion() {}

    static String of(CommandSpec root) {
        StringBuilder script = new StringBuilder();
        lines(script, root, "");
        return script.toString();
    }

    /** @param seen what must be on the line for this command to be meant */
    private static void lines(StringBuilder script, CommandSpec spec, String seen) {
        List<CommandSpec> below = CommandModel.below(spec);
        String names = below.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
        String none = below.isEmpty() ? "" : "not __fish_seen_subcommand_from " + names;
        String here = seen.isEmpty() || none.isEmpty() ? seen + none : seen + "; and " + none;
        below.forEach(c -> line(script, here, " -a " + c.name() + described(HelpPages.brief(c))));
        CommandModel.options(spec).forEach(o -> line(script, here, option(o)));
        spec.positionalParameters().forEach(p -> {
            List<String> candidates = CommandModel.candidates(p);
            if (!candidates.isEmpty()) {
                line(script, here, " -f -a " + quoted(String.join(" ", candidates)));
            }
        });
        if (spec.positionalParameters().stream().noneMatch(CommandModel::takesFiles)) {
            line(script, here, " -f");
        }
        for (CommandSpec command : below) {
            String also = "__fish_seen_subcommand_from " + command.name();
            lines(script, command, seen.isEmpty() ? also : seen + "; and " + also);
        }
    }

    private static void line(StringBuilder script, String condition, String what) {
        script.append("complete -c analyze");
        script.append(condition.isEmpty() ? "" : " -n " + quoted(condition));
        script.append(what).append('\n');
    }

    private static String option(OptionSpec option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return text + (CommandModel.takesValue(option) ? value(option) : "") + described(CommandModel.brief(option));
    }

    private static String value(ArgSpec arg) {
        List<String> candidates = CommandModel.candidates(arg);
        return candidates.isEmpty()
                ? CommandModel.takesFiles(arg) ? " -r -F" : " -x"
                : " -x -a " + quoted(String.join(" ", candidates));
    }

    private static String described(String text) {
        return " -d " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
