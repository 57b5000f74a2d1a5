package dev.colloquy.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regular expressions that sources hand to the methods of strings that take one: literal ones to be tried, and calls whose expression is
 * no literal. Replacements of matchers are among the literals, where they do no harm.
 */
final class SourceRegexes {
    private static final Pattern CALL = Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*([,)+])");
    private static final Pattern NO_REGEX = Pattern.compile("\\)|\\(|\\w+ ->|\\w+::|Shown::");
    /** What takes no regex, or is one that has been found already: a constant. */
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]{2,}$");

    /** Literal expressions, by the places where they stand, and whether they must match all. */
    final SortedMap<String, Pattern> matching = new TreeMap<>();

    final SortedMap<String, Pattern> finding = new TreeMap<>();
    /** Calls whose first argument is no literal, as {@code File.java: argument}. */
    final List<String> others = new ArrayList<>();

    private SourceRegexes() {}

    static SourceRegexes in(Path sources) {
        SourceRegexes found = new SourceRegexes();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                found.add(sources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void add(String file, String source) {
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            String rest = source.substring(call.end(), Math.min(source.length(), call.end() + 400));
            Matcher literal = LITERAL.matcher(rest);
            if (literal.lookingAt() && !literal.group(2).equals("+")) {
                String regex = literal.group(1).translateEscapes();
                boolean all = call.group(1).equals("matches");
                (all ? matching : finding).put(file + " " + regex, Pattern.compile(regex));
            } else if (!NO_REGEX.matcher(rest).lookingAt()
                    && !CONSTANT.matcher(source.substring(Math.max(0, call.start() - 40), call.start()))
                            .find()) {
                others.add(file.substring(file.lastIndexOf('/') + 1) + ": " + rest.split("[,)]", 2)[0]);
            }
        }
    }
}
