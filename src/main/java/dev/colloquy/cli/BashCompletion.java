package dev.colloquy.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Completions for bash, as the parser's library writes them, without the time of writing. */
final class BashCompletion {

    private static final Pattern STAMP = Pattern.compile("(?m)^# (Date|Generated).*\n");

    /** What can be chosen is named in capitals in the code, and in small letters by people. */
    private static final Pattern CHOICES = Pattern.compile("(?m)^ *local \\w+_args=\\(.*\\).*$");

    private BashCompletion() {}

    static String of(CommandSpec root) {
        String script = AutoComplete.bash("analyze", root.commandLine());
        String plain = STAMP.matcher(script).replaceAll("");
        return CHOICES.matcher(plain).replaceAll(m -> choices(m.group()));
    }

    private static String choices(String line) {
        int list = line.indexOf('(');
        return line.substring(0, list).replace("$", "\\$")
                + line.substring(list).toLowerCase(Locale.ROOT).replace("$", "\\$");
    }
}
