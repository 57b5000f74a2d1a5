package dev.colloquy.cli;

import dev.colloquy.io.OutputFiles;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a distribution has for the manual and for shells, made from the commands when it is packed: {@code man/man1/*.1} and
 * {@code completions/}.
 */
public final class ShareFiles {

    /** As long as the day of a time in ISO 8601. */
    private static final int DAY = 10;

    private static final int ONE_LINE = 10_000;

    private static final String MANUAL = "man/man1";
    private static final String COMPLETIONS = "completions";

    private ShareFiles() {}

    /**
     * Writes them.
     *
     * @param args the folder to write to, and the time that is on the pages, in ISO 8601
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        SortedMap<Path, SortedMap<String, String>> files = new TreeMap<>();
        files(args[1].substring(0, DAY)).forEach((name, text) -> {
            int slash = name.lastIndexOf('/');
            files.computeIfAbsent(folder.resolve(name.substring(0, slash)), f -> new TreeMap<>())
                    .put(name.substring(slash + 1), text);
        });
        OutputFiles.writeAll(files);
    }

    /** The files by their names, with {@code /}. */
    static SortedMap<String, String> files(String date) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandSpec root = CommandModel.root(new Terminal(nowhere, nowhere, false, false, Map.of()));
        SortedMap<String, String> files = new TreeMap<>();
        pages(root, date, files);
        files.put(COMPLETIONS + "/analyze.bash", BashCompletion.of(root));
        files.put(COMPLETIONS + "/_analyze", ZshCompletion.of(root));
        files.put(COMPLETIONS + "/analyze.fish", FishCompletion.of(root));
        return files;
    }

    private static void pages(CommandSpec spec, String date, SortedMap<String, String> files) {
        // Lines are broken by whoever shows the page.
        spec.usageMessage().width(ONE_LINE);
        if (!(spec.userObject() instanceof CommandLine.HelpCommand)) {
            files.put(MANUAL + "/" + ManPage.name(spec) + ".1", ManPage.of(spec, VersionText.program(), date));
        }
        CommandModel.below(spec).forEach(c -> pages(c, date, files));
    }
}
