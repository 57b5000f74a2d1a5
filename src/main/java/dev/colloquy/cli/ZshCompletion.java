package dev.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for zsh, with what each command and option is for. */
final class ZshCompletion {

    /** So that the script works from a folder of {@code fpath} and when it is read by {@code source}. */
    private static final String START = """
            if [ "${funcstack[1]}" = "_analyze" ]; then
              _analyze "$@"
            else
              (( $+functions[compdef] )) || { autoload -Uz compinit; compinit }
              compdef _analyze analyze
            fi
            """;

    private ZshCompletion() {}

    static String of(CommandSpec root) {
        StringBuilder script = new StringBuilder("#compdef analyze\n");
        function(script, root);
        return script.append('\n').append(START).toString();
    }

    private static void function(StringBuilder script, CommandSpec spec) {
        List<CommandSpec> below = CommandModel.below(spec);
        String name = name(spec);
        if (!below.isEmpty()) {
            script.append('\n').append(name).append("_first() {\n  local -a commands\n  commands=(\n");
            below.forEach(c -> script.append("    ")
                    .append(quoted(c.name() + ":" + HelpPages.brief(c)))
                    .append('\n'));
            script.append("  )\n  _describe -t commands command commands\n");
            script.append(spec.positionalParameters().isEmpty() ? "" : "  _files\n")
                    .append("}\n");
        }
        script.append('\n').append(name).append("() {\n");
        if (!below.isEmpty()) {
            script.append("  if (( CURRENT > 2 )); then\n    case $words[2] in\n");
            below.forEach(c -> script.append("      ")
                    .append(c.name())
                    .append(") shift words; (( CURRENT-- )); ")
                    .append(name(c))
                    .append("; return ;;\n"));
            script.append("    esac\n  fi\n");
        }
        List<String> arguments = new ArrayList<>();
        CommandModel.options(spec).forEach(o -> arguments.add(option(o)));
        arguments.addAll(positional(spec));
        script.append("  _arguments -s \\\n    ")
                .append(String.join(" \\\n    ", arguments))
                .append("\n}\n");
        below.forEach(c -> function(script, c));
    }

    private static String name(CommandSpec spec) {
        return "_" + CommandModel.path(spec, "_");
    }

    private static List<String> positional(CommandSpec spec) {
        List<String> arguments = new ArrayList<>();
        if (!spec.subcommands().isEmpty()) {
            arguments.add(quoted("1: :" + name(spec) + "_first"));
        }
        spec.positionalParameters().forEach(p -> {
            boolean many = p.arity().max() > 1;
            arguments.add(quoted((many ? "*" : "") + ":" + plain(p.paramLabel()) + ":" + action(p)));
        });
        return arguments;
    }

    private static String option(OptionSpec option) {
        String names = String.join(" ", option.names());
        boolean many = option.isMultiValue();
        String what = "[" + CommandModel.brief(option).replace("[", "\\[").replace("]", "\\]") + "]";
        String value = CommandModel.takesValue(option) ? ":" + plain(option.paramLabel()) + ":" + action(option) : "";
        String before = many ? "*" : "(" + names + ")";
        if (option.names().length == 1) {
            return quoted(before + option.names()[0] + (value.isEmpty() ? "" : "=") + what + value);
        }
        return quoted(before) + "{" + String.join(",", option.names()) + "}" + quoted(what + value);
    }

    private static String action(ArgSpec arg) {
        List<String> candidates = CommandModel.candidates(arg);
        return candidates.isEmpty()
                ? CommandModel.takesFiles(arg) ? "_files" : " "
                : "(" + String.join(" ", candidates) + ")";
    }

    private static String plain(String label) {
        return label.replaceAll("[^A-Za-z=]+", " ").strip();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
