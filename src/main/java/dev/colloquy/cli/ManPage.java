package dev.colloquy.cli;

import dev.colloquy.text.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command as a page of the manual, in the macros of man(7). */
final class ManPage {

    /** An example's line that begins so tells what the line above is for. */
    private static final String BELOW = "   ";

    private static final int ASCII_END = 0x7F;

    /** What the environment changes; named once, on the page of the program. */
    private static final Map<String, String> ENVIRONMENT = new TreeMap<>(Map.of(
            "COLUMNS", "How wide the terminal is. Default: what the terminal says.",
            "NO_COLOR", "Not empty: no colours.",
            "CLICOLOR_FORCE", "Not empty and not 0: colours also where standard output is no terminal.",
            "JAVA_HOME", "The Java (17 or newer) that runs the program.",
            "COLLOQUY_JAVA_OPTS", "Options for Java, split at blanks: -Xmx8g."));

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "codebook.yaml", "Targets and themes to look for, beside the input.",
            "reports/", "What was found: a page and a JSON file for each thread, summary.md and summary.json.",
            "corpus/", "The threads as they were read, with a digest for each and one for all.",
            "versions/", "What analyze snapshot keeps."));

    private final StringBuilder page = new StringBuilder();
    private final CommandSpec spec;

    private ManPage(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * The page of a command.
     *
     * @param version of the program
     * @param date for the foot of the page, ISO 8601
     */
    static String of(CommandSpec spec, String version, String date) {
        return new ManPage(spec).written(version, date);
    }

    /** What the page is called: {@code analyze-codebook-check}. */
    static String name(CommandSpec spec) {
        return CommandModel.path(spec, "-");
    }

    private String written(String version, String date) {
        String name = name(spec);
        // Dashes of the date stay as they are, or it is none.
        page.append(".TH \"")
                .append(escaped(name.toUpperCase(Locale.ROOT)))
                .append("\" \"1\" \"")
                .append(date);
        page.append("\" \"Colloquy ").append(version).append("\" \"Colloquy Manual\"\n");
        // No words are broken, for they are typed; no lines are filled out.
        page.append(".nh\n.ad l\n");
        section("NAME");
        text(name + " - " + HelpPages.brief(spec));
        section("SYNOPSIS");
        synopsis();
        section("DESCRIPTION");
        paragraphs(spec.usageMessage().description());
        arguments();
        commands();
        exitStatus();
        if (spec.parent() == null) {
            section("ENVIRONMENT");
            ENVIRONMENT.forEach((variable, what) -> entry("\\fB" + escaped(variable) + "\\fR", what));
            section("FILES");
            FILES.forEach((file, what) -> entry("\\fI" + escaped(file) + "\\fR", what));
        }
        examples();
        section("SEE ALSO");
        seeAlso();
        return page.toString();
    }

    private void synopsis() {
        String[] custom = spec.usageMessage().customSynopsis();
        List<String> lines = custom.length > 0
                ? List.of(custom)
                : List.of(spec.commandLine().getHelp().synopsis(0));
        String command = CommandModel.path(spec, " ");
        boolean first = true;
        for (String line : lines) {
            String plain = Shown.oneLine(Ansi.OFF.string(line));
            String rest = plain.startsWith(command)
                    ? plain.substring(command.length()).strip()
                    : plain;
            page.append(first ? "" : ".br\n")
                    .append(".B ")
                    .append(escaped(command))
                    .append('\n');
            text(rest);
            first = false;
        }
    }

    private void arguments() {
        List<? extends ArgSpec> positional =
                spec.positionalParameters().stream().filter(p -> !p.hidden()).toList();
        if (!positional.isEmpty()) {
            section("ARGUMENTS");
            positional.forEach(
                    p -> entry("\\fI" + escaped(CommandModel.label(spec, p)) + "\\fR", CommandModel.description(p)));
        }
        section("OPTIONS");
        for (OptionSpec option : CommandModel.options(spec)) {
            StringBuilder names = new StringBuilder();
            for (String name : option.names()) {
                names.append(names.isEmpty() ? "" : ", ")
                        .append("\\fB")
                        .append(escaped(name))
                        .append("\\fR");
            }
            String label = CommandModel.takesValue(option) ? CommandModel.label(spec, option) : "";
            if (!label.isEmpty()) {
                names.append(label.startsWith("=") ? "=" : "")
                        .append("\\fI")
                        .append(escaped(label.startsWith("=") ? label.substring(1) : label))
                        .append("\\fR");
            }
            entry(names.toString(), CommandModel.description(option));
        }
    }

    private void commands() {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        if (spec.parent() == null) {
            HelpPages.grouped().forEach((what, names) -> {
                macro("SS", what);
                names.forEach(this::command);
            });
        } else {
            spec.subcommands().keySet().forEach(this::command);
        }
    }

    private void command(String name) {
        CommandSpec command = CommandModel.named(spec, name);
        entry("\\fB" + escaped(name) + "\\fR", HelpPages.brief(command));
    }

    private void exitStatus() {
        Map<String, String> codes = spec.usageMessage().exitCodeList();
        if (!codes.isEmpty()) {
            section("EXIT STATUS");
            codes.forEach((code, what) -> entry("\\fB" + escaped(code) + "\\fR", what));
        }
    }

    /** Each command with what it is for, which stands behind it or on the line below. */
    private void examples() {
        List<String> lines = List.of(spec.usageMessage().footer());
        if (lines.isEmpty()) {
            return;
        }
        section("EXAMPLES");
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).strip().split(" {2,}", 2);
            boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).startsWith(BELOW);
            String what = parts.length > 1 ? parts[1] : goesOn ? lines.get(++i).strip() : "";
            if (what.isEmpty()) {
                page.append(i == 0 ? "" : ".PP\n")
                        .append("\\fB")
                        .append(escaped(parts[0]))
                        .append("\\fR\n");
            } else {
                entry("\\fB" + escaped(parts[0]) + "\\fR", what);
            }
        }
    }

    private void seeAlso() {
        CommandSpec root = spec.root();
        List<String> others = CommandModel.below(root).stream()
                .filter(c -> !c.name().equals("help"))
                .map(ManPage::name)
                .sorted()
                .toList();
        String pages = spec.parent() == null ? String.join("\\fR(1), \\fB", escaped(others)) : escaped(name(root));
        ready("\\fB" + pages + "\\fR(1)");
    }

    private static List<String> escaped(List<String> texts) {
        return texts.stream().map(ManPage::escaped).toList();
    }

    private void section(String heading) {
        macro("SH", heading);
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    /** @param head with its own codes */
    private void entry(String head, String what) {
        page.append(".TP\n").append(head).append('\n');
        text(what);
    }

    private void paragraphs(String... paragraphs) {
        boolean begun = false;
        for (String paragraph : paragraphs) {
            if (paragraph.isBlank()) {
                page.append(begun ? ".PP\n" : "");
            } else {
                text(Shown.oneLine(paragraph));
                begun = true;
            }
        }
    }

    private void text(String text) {
        ready(escaped(text));
    }

    private void ready(String escaped) {
        if (!escaped.isBlank()) {
            // A dot at the beginning would be a command.
            page.append(escaped.startsWith(".") ? "\\&" : "").append(escaped).append('\n');
        }
    }

    /** Characters that mean something else, and those beyond ASCII, which old pages of fonts lack. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\e");
                case '-' -> out.append("\\-");
                case '\'' -> out.append("\\(aq");
                case '`' -> out.append("\\(ga");
                case '^' -> out.append("\\(ha");
                case '~' -> out.append("\\(ti");
                default ->
                    out.append(c < ASCII_END ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c));
            }
        });
        return out.toString();
    }
}
