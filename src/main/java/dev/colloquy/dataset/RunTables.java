package dev.colloquy.dataset;

import dev.colloquy.codebook.Theme;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables about the run: what was looked for, with what, and what could not be read. */
final class RunTables {

    private RunTables() {}

    /** Anything with its number, from 1. */
    private record Numbered<T>(int number, T value) {

        static <T> Stream<Numbered<T>> of(List<T> all) {
            return IntStream.range(0, all.size()).mapToObj(n -> new Numbered<>(n + 1, all.get(n)));
        }
    }

    static DataTable codebookThemes() {
        return DataTable.<Numbered<Theme>>of(
                        "codebook_themes",
                        "One row for each theme of the codebook, found or not.",
                        r -> Numbered.of(r.codebook().themes()))
                .column(
                        Column.text("theme", "The theme's id."),
                        r -> Cell.of(r.value().id()))
                .column(Column.whole("theme_number", "Its place in the codebook, from 1."), r -> Cell.of(r.number()))
                .column(Column.text("name", "Its name."), r -> Cell.of(r.value().name()))
                .column(
                        Column.text("definition", "What belongs to it.").orNothing("the codebook does not say"),
                        r -> Cell.of(ItemTables.some(r.value().definition())))
                .column(
                        Column.whole("indicators", "How many indicators show it.")
                                .in("indicators"),
                        r -> Cell.of(r.value().indicators().size()))
                .keyedBy("theme");
    }

    static DataTable run() {
        return DataTable.<AnalysisResult>of(
                        "run",
                        "One row: the program, the corpus and the codebook that all the other tables come from.",
                        Stream::of)
                .column(Column.text("program", "The program's name."), r -> Cell.of("colloquy"))
                .column(
                        Column.text("program_version", "Its version."),
                        r -> Cell.of(r.header().programVersion()))
                .column(
                        Column.text("corpus_version", "SHA-256 digest of the corpus as read."),
                        r -> Cell.of(r.header().corpusVersion().value()))
                .column(
                        Column.text("codebook", "The codebook's id."),
                        r -> Cell.of(r.header().codebookId()))
                .column(
                        Column.text("codebook_version", "Its version, as its author counts."),
                        r -> Cell.of(r.header().codebookVersion()))
                .column(
                        Column.text("codebook_hash", "SHA-256 digest of its file."),
                        r -> Cell.of(r.header().codebookHash().value()))
                .column(
                        Column.text("archive_map", "SHA-256 digest of your own list of works.")
                                .orNothing("there was none"),
                        r -> Cell.of(r.header().archiveMap().map(ContentHash::value)))
                .column(
                        Column.text("public_suffix_list", "Which list tells registrable domains."),
                        r -> Cell.of(r.header().publicSuffixList()))
                .keyedBy();
    }

    static DataTable models() {
        return DataTable.<RunHeader.ModelRef>of(
                        "models",
                        "One row for each model that took part, in the order of their use.",
                        r -> r.header().models().stream())
                .column(Column.text("role", "What it does."), r -> Cell.of(r.role()))
                .column(Column.text("model", "Its id."), r -> Cell.of(r.id()))
                .column(
                        Column.text("hash", "SHA-256 digest of its file."),
                        r -> Cell.of(r.hash().value()))
                .keyedBy("role", "model");
    }

    static DataTable problems() {
        return DataTable.<Numbered<ReadProblem>>of(
                        "problems",
                        "One row for each thing that reading found odd, or could not read.",
                        r -> Numbered.of(r.problems()))
                .column(Column.whole("number", "Counts from 1."), r -> Cell.of(r.number()))
                .column(
                        Column.text("severity", "How bad it is: of an error, something is missing here.")
                                .oneOf(StanceColumns.names(Severity.values()).stream()
                                        .map(s -> s.toLowerCase(Locale.ROOT))
                                        .toList()),
                        r -> Cell.of(r.value().severity().name().toLowerCase(Locale.ROOT)))
                .column(
                        Column.text("file", "The file, below the input folder."),
                        r -> Cell.of(r.value().file()))
                .column(
                        Column.whole("line_number", "The line, from 1.").orNothing("no place can be named"),
                        r -> place(r.value().line()))
                .column(
                        Column.whole("column_number", "The column, from 1.").orNothing("no place can be named"),
                        r -> place(r.value().column()))
                .column(
                        Column.text("message", "What is wrong, in a sentence."),
                        r -> Cell.of(r.value().message()))
                .keyedBy("number");
    }

    private static Cell place(int number) {
        return number > 0 ? Cell.of(number) : Cell.nothing();
    }
}
