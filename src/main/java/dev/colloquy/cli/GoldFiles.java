package dev.colloquy.cli;

import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldTable;
import dev.colloquy.io.FileTree;
import dev.colloquy.json.GoldJson;
import dev.colloquy.qda.ProjectReader;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files with hand-made labels. */
final class GoldFiles {

    private static final String KINDS = "name a .json, .csv or .qdpx file with hand-made labels";
    private static final List<String> OWN_FOLDERS = List.of("reports", "corpus", "evaluation");

    private GoldFiles() {}

    /** @throws UserError if the file is missing or empty, or neither text nor a project */
    static GoldFile read(Path file) {
        byte[] bytes = bytes(file);
        if (ProjectFile.isZip(bytes)) {
            ProjectFile project = ProjectFile.read(file, bytes);
            return GoldFile.of(file, ProjectReader.read(project.main(), project.texts()));
        }
        String text = text(file, bytes);
        boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return GoldFile.of(file, table ? GoldTable.read(text) : GoldJson.read(text));
    }

    private static byte[] bytes(Path file) {
        if (file.toFile().isDirectory()) {
            throw new UserError(file + ": this is a folder, and --gold takes a file", KINDS);
        }
        if (!file.toFile().exists()) {
            throw new UserError(
                    file + ": there is no such file", "check the spelling; paths are relative to the current folder");
        }
        FileTree.Content content = FileTree.read(file);
        if (content instanceof FileTree.Content.Unreadable unreadable) {
            throw new UserError(file + ": cannot be read: " + unreadable.why(), KINDS);
        }
        return ((FileTree.Content.Bytes) content).bytes();
    }

    private static String text(Path file, byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        if (decoded instanceof TextDecoder.Decoded.Rejected rejected) {
            throw new UserError(file + ": there are no labels in this file: " + rejected.why(), KINDS);
        }
        return ((TextDecoder.Decoded.Text) decoded).text().value();
    }

    /** What is no thread below the inputs: the files given, and the folders that the program itself fills. */
    static List<Path> excluded(List<Path> inputs, Path... files) {
        List<Path> excluded = new ArrayList<>(List.of(files));
        for (String folder : OWN_FOLDERS) {
            excluded.add(Path.of(folder));
            inputs.forEach(input -> excluded.add(input.resolve(folder)));
        }
        return excluded;
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
