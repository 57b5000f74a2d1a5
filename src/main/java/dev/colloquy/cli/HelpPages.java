package dev.colloquy.cli;

import dev.colloquy.text.Cells;
import java.util.ArrayList;
import java.util.Collection;
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
                    .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> list(briefs(spec), help));
        }
        command.getSubcommands().values().forEach(c -> layOut(c, columns));
    }

    /** The names of all commands by what they are for, in order. */
    static Map<String, List<String>> grouped() {
        Map<String, List<String>> grouped = new LinkedHashMap<>(GROUPS);
        List<String> rest = new ArrayList<>(Subcommands.briefs().keySet());
        GROUPS.values().forEach(rest::removeAll);
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

    private static Map<String, String> briefs(CommandSpec spec) {
        Map<String, String> briefs = new LinkedHashMap<>();
        CommandModel.below(spec).forEach(c -> briefs.put(c.name(), brief(c)));
        return briefs;
    }

    /** The commands that there are, also those that were not built for this command line. */
    private static String commands(Help help) {
        StringBuilder text = new StringBuilder();
        Map<String, String> briefs = Subcommands.briefs();
        grouped().forEach((what, names) -> {
            text.append("\n").append(what).append(":\n");
            list(briefs, names, help, text);
        });
        return text.append("\nWhat a command takes is told by: ")
                .append(help.commandSpec().qualifiedName())
                .append(" help COMMAND\n")
                .toString();
    }

    private static String list(Map<String, String> briefs, Help help) {
        StringBuilder text = new StringBuilder();
        list(briefs, briefs.keySet(), help, text);
        return text.toString();
    }

    /** Lists some of the commands; texts stand in the same column for all. */
    private static void list(Map<String, String> briefs, Collection<String> names, Help help, StringBuilder text) {
        int longest = briefs.keySet().stream().mapToInt(String::length).max().orElse(0);
        int width = help.commandSpec().usageMessage().width() - GAP - longest - GAP;
        for (String name : names) {
            List<String> lines = Cells.wrapped(briefs.getOrDefault(name, ""), width);
            String shown = help.colorScheme().commandText(name).toString();
            text.append("  ").append(shown).append(" ".repeat(longest - name.length() + GAP));
            text.append(String.join("\n" + " ".repeat(GAP + longest + GAP), lines))
                    .append('\n');
        }
    }
}
