package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Exports of a thread in which everything is odd. */
final class Exported {

    /** CRLF line ends, characters beyond 16 bits, formulas, quotation marks, an escape sequence, a name with slashes. */
    static final String ODD = """
            A bridge, "good" or not? 😀

            The town plans a bridge 🌉, says https://www.example.org/2019/12/bridge .

            3 comments

            1. =HYPERLINK("http://x.example") says:
            May 5, 2019
            😀😀 I like the bridge. It is a good idea, and I want it, "now".

            2. ../../etc/passwd says:
            May 6, 2019
            +1 for this. \u001B[31mI agree with the post\u001B[0m, we need the bridge.

            3. Ann O'Neil; DROP TABLE items says:
            May 7, 2019
            I am against the bridge. It costs too much, and nobody needs it.
            """.replace("\n", "\r\n");

    private Exported() {}

    /** Writes the thread. */
    static Path odd(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/codebook.yaml"), Bridges.CODEBOOK);
        return Files.writeString(folder.resolve("in/a bridge.txt"), ODD);
    }

    static CliRunner.Run export(Path from, String format, Path out, String... more) {
        return CliRunner.run(Stream.concat(
                        Stream.of("export", from.toString(), "--to", format, "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** All files below a folder, by their names, byte by byte. */
    static SortedMap<String, List<Byte>> files(Path folder) throws IOException {
        SortedMap<String, List<Byte>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(f -> files.put(folder.relativize(f).toString(), bytes(f)));
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static List<Byte> bytes(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            return IntStream.range(0, all.length).mapToObj(i -> all[i]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
