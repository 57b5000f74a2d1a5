package dev.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The console blocks of a document, run one after the other in a fresh copy of what the project has for users ({@code seeds},
 * {@code corpus}, {@code reports}). A block is one {@code $ ./analyze} command, maybe over several lines within quotation marks, and
 * what it answers on both streams.
 */
final class ConsoleBlocks {

    private static final Pattern BLOCK = Pattern.compile("```console\n\\$ \\./analyze (.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+");

    /** Options whose value is a path that need not be there yet. */
    private static final Set<String> PATHS = Set.of("--out", "--corpus-dir");

    private static final List<String> COPIED = List.of("seeds", "corpus", "reports");

    private final Path folder;

    /**
     * A block.
     *
     * @param command as written, without the program
     * @param shown what the document says that it answers
     * @param answered what it answers
     */
    record Block(String command, String shown, String answered) {}

    private ConsoleBlocks(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs all blocks of a document, in their order.
     *
     * @param folder an empty one
     */
    static List<Block> run(String document, Path folder) throws IOException {
        for (String name : COPIED) {
            copy(CliRunner.ROOT.resolve(name), folder.resolve(name));
        }
        ConsoleBlocks blocks = new ConsoleBlocks(folder);
        List<Block> run = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(document); block.find(); ) {
            int end = commandEnd(block.group(1));
            String command = block.group(1).substring(0, end);
            run.add(new Block(command, block.group(1).substring(end + 1), blocks.answer(command)));
        }
        return run;
    }

    /** The first line end outside of quotation marks. */
    private static int commandEnd(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == '\n' && !quoted) {
                return i;
            }
        }
        throw new IllegalStateException("a command without an end: " + text);
    }

    private String answer(String command) {
        List<String> args = new ArrayList<>();
        String before = "";
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            String arg = word.group(1) == null ? word.group() : word.group(1);
            args.add(word.group(1) == null && isPath(before, arg) ? folder.resolve(arg) + slash(arg) : arg);
            before = arg;
        }
        boolean mainJob = Files.exists(Path.of(args.get(0)));
        if (mainJob && !args.contains("--no-write")) {
            args.addAll(List.of(
                    "--out",
                    folder.resolve("reports").toString(),
                    "--corpus-dir",
                    folder.resolve("corpus").toString()));
        }
        CliRunner.Run run = CliRunner.run(args.toArray(String[]::new));
        return (run.out() + run.err()).replace(folder + "/", "");
    }

    private boolean isPath(String before, String arg) {
        return PATHS.contains(before) || (!arg.startsWith("-") && Files.exists(folder.resolve(arg)));
    }

    private static String slash(String arg) {
        return arg.endsWith("/") ? "/" : "";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path place = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(one, place);
                }
            }
        }
    }
}
