package dev.colloquy.cli;

import dev.colloquy.database.ParquetWriter;
import dev.colloquy.database.TableBase;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.Marked;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.ExportJson;
import java.nio.file.Path;
import java.util.Optional;

/** Tells tables that {@code analyze export} wrote from threads. */
final class ExportedTables {

    /** What the first bytes of a file of DuckDB hold, behind a checksum. */
    private static final String MAGIC = "DUCK";

    private static final int MAGIC_AT = 8;

    private ExportedTables() {}

    static boolean is(Path path) {
        return isDuckDb(path) || isParquet(path);
    }

    /** The tables, if the path has some. */
    static Optional<TableBase> open(Path path) {
        if (isDuckDb(path)) {
            return Optional.of(TableBase.file(path));
        }
        return isParquet(path) ? Optional.of(TableBase.parquet(path)) : Optional.empty();
    }

    private static boolean isDuckDb(Path path) {
        return FileTree.isFile(path) && Marked.at(path, MAGIC_AT, MAGIC);
    }

    private static boolean isParquet(Path path) {
        Path told = path.resolve(ExportJson.NAME);
        return FileTree.isFolder(path)
                && OutputFiles.read(told)
                        .flatMap(text -> ExportJson.read(told.toString(), text))
                        .map(ExportJson.Told::format)
                        .filter(new ParquetWriter().format()::equals)
                        .isPresent();
    }
}
