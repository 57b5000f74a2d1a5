package dev.colloquy.cli;

import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldTable;
import dev.colloquy.io.FileTree;
import dev.colloquy.json.GoldJson;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files with hand-made labels. */
final class GoldFiles {

    private GoldFiles() {}

    static Gold read(Path file) {
        if (FileTree.read(file) instanceof FileTree.Content.Bytes bytes
                && TextDecoder.decode(bytes.bytes()) instanceof TextDecoder.Decoded.Text text) {
            String value = text.text().value();
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? GoldTable.read(value)
                    : GoldJson.read(value);
        }
        throw new UserError(file + ": cannot be read as text", "name a .json or .csv file with hand-made labels");
    }

    /** The threads that a gold file codes: those named, else those in its folder. */
    static List<Path> inputs(Path gold, List<Path> paths) {
        return paths.isEmpty() ? List.of(Optional.ofNullable(gold.getParent()).orElse(Path.of("."))) : paths;
    }

    static String sentence(Path gold, Gold.Problem problem) {
        return problem.line() > 0
                ? gold + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()
                : gold + ": " + problem.message();
    }
}
