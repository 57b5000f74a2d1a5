package dev.colloquy.cli;

import dev.colloquy.text.Cells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How help is laid out: commands in the order in which somebody needs them, and headings that are the same everywhere. */
final class HelpPages {

    /** The narrowest that the parser's library can lay out. */
    private static final int NARROWEST = 55;

    private static final int WIDEST = 100;
    private static final int GAP = 2;
    private static final String REST = "More";

    /** What commands are for; a command that is not named here is listed behind all others. */
    private static final Map<String, List<String>> GROUPS = groups();

    private HelpPages() {}

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Before you label", List.of("inspect", "convert", "codebook"));
        groups.put("Understand and use the answer", List.of("explain", "report", "sources", "query", "export"));
        groups.put("Compare with your own coding", List.of("evaluate", "tune"));
        groups.put("Versions of a corpus", List.of("versions", "snapshot", "diff", "textconv"));
        groups.put("The program", List.of("doctor", "completion", "help"));
        return groups;
    }

    /** Lays out the help of a command and of all commands below it. */
    static void layOut(CommandLine command, int columns) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.userObject() instanceof CommandLine.HelpCommand) {
            spec.usageMessage().header("show the help of a command");
        }
        UsageMessageSpec page = spec.usageMessage();
        page.width(Math.max(NARROWEST, Math.min(WIDEST, columns)));
        page.descriptionHeading("%n");
        page.parameterListHeading(spec.positionalParameters().isEmpty() ? "" : "%nArguments:%n");
        page.optionListHeading("%nOptions:%n");
        // The header is for lists of commands; the description says the same in full.
        List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
        sections.remove(UsageMessageSpec.SECTION_KEY_HEADER);
        sections.remove(UsageMessageSpec.SECTION_KEY_HEADER_HEADING);
        if (spec.parent() == null) {
            sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
            sections.add(
                    sections.indexOf(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING),
                    UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
        }
        command.setHelpSectionKeys(sections);
        page.commandListHeading("%nCommands:%n");
        if (spec.parent() == null) {
            page.commandListHeading("");
            command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, HelpPages::commands);
        } else {
            command.getHelpSectionMap()
                    .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> list(spec, names(spec), help));
        }
        command.getSubcommands().values().forEach(c -> layOut(c, columns));
    }

    /** The names of commands by what they are for, in order; groups without a command are left out. */
    static Map<String, List<String>> grouped(CommandSpec root) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        List<String> rest = names(root);
        GROUPS.forEach((what, members) -> {
            List<String> here =
                    members.stream().filter(root.subcommands()::containsKey).toList();
            rest.removeAll(here);
            if (!here.isEmpty()) {
                grouped.put(what, here);
            }
        });
        if (!rest.isEmpty()) {
            grouped.put(REST, rest);
        }
        return grouped;
    }

    /** What a command is for, in a few words. */
    static String brief(CommandSpec spec) {
        UsageMessageSpec page = spec.usageMessage();
        String[] lines = page.header().length > 0 ? page.header() : page.description();
        return lines.length == 0 ? "" : lines[0];
    }

    private static List<String> names(CommandSpec spec) {
        return new ArrayList<>(spec.subcommands().keySet());
    }

    private static String commands(Help help) {
        StringBuilder text = new StringBuilder();
        CommandSpec root = help.commandSpec();
        grouped(root)
                .forEach((what, names) ->
                        text.append("\n").append(what).append(":\n").append(list(root, names, help)));
        return text.append("\nWhat a command takes is told by: ")
                .append(root.qualifiedName())
                .append(" help COMMAND\n")
                .toString();
    }

    private static String list(CommandSpec spec, List<String> names, Help help) {
        int longest = spec.subcommands().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int width = spec.usageMessage().width() - GAP - longest - GAP;
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            CommandSpec command = CommandModel.named(spec, name);
            List<String> lines = Cells.wrapped(brief(command), width);
            String shown = help.colorScheme().commandText(name).toString();
            text.append("  ").append(shown).append(" ".repeat(longest - name.length() + GAP));
            text.append(String.join("\n" + " ".repeat(GAP + longest + GAP), lines))
                    .append('\n');
        }
        return text.toString();
    }
}
