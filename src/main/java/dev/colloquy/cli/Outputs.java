package dev.colloquy.cli;

import dev.colloquy.io.OutFile;
import dev.colloquy.io.Workplace;
import dev.colloquy.json.CorpusJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a run writes, file by file; each text is made when it is asked for, so that one of them is in memory at a time. */
final class Outputs {

    private static final String MANIFEST = "manifest.json";

    private Outputs() {}

    /** The corpus as read and the reports: of one thread after another, then of all together. */
    static Iterable<OutFile> all(
            Path corpusFolder, Corpus corpus, Path folder, AnalysisResult result, List<ReportWriter> writers) {
        return () -> Stream.of(
                        IntStream.range(0, corpus.threads().size())
                                .boxed()
                                .flatMap(i -> Stream.concat(
                                        Stream.of(thread(corpusFolder, corpus.id(i), i, result)),
                                        reports(folder, corpus.id(i), i, result, writers))),
                        Stream.of(new OutFile(corpusFolder, MANIFEST, out -> CorpusJson.manifest(corpus, out))),
                        summaries(folder, result, writers))
                .flatMap(s -> s)
                .iterator();
    }

    /** The reports alone. */
    static Iterable<OutFile> reports(Path folder, AnalysisResult result, List<ReportWriter> writers) {
        List<ThreadResult> threads = result.threads();
        return () -> Stream.concat(
                        IntStream.range(0, threads.size())
                                .boxed()
                                .flatMap(i -> reports(folder, result.id(i), i, result, writers)),
                        summaries(folder, result, writers))
                .iterator();
    }

    private static OutFile thread(Path folder, String id, int index, AnalysisResult result) {
        return new OutFile(
                folder,
                corpusFile(id),
                out -> out.write(CorpusJson.thread(result.threads().get(index).thread())));
    }

    private static Stream<OutFile> reports(
            Path folder, String id, int index, AnalysisResult result, List<ReportWriter> writers) {
        return writers.stream()
                .map(w -> new OutFile(
                        folder,
                        w.threadFile(id),
                        out -> out.write(w.thread(result, result.threads().get(index)))));
    }

    private static Stream<OutFile> summaries(Path folder, AnalysisResult result, List<ReportWriter> writers) {
        return writers.stream().map(w -> new OutFile(folder, w.summaryFile(), out -> w.summary(result, out)));
    }

    private static String corpusFile(String thread) {
        return thread + ".json";
    }

    /** Names of the files of a corpus. */
    static Iterable<String> corpusNames(Corpus corpus) {
        return () -> Stream.concat(corpus.ids().map(Outputs::corpusFile), Stream.of(MANIFEST))
                .iterator();
    }

    /** Names of the files of reports. */
    static Iterable<String> reportNames(Corpus corpus, List<ReportWriter> writers) {
        return () -> writers.stream()
                .flatMap(w -> Stream.concat(corpus.ids().map(w::threadFile), Stream.of(w.summaryFile())))
                .iterator();
    }

    /**
     * Looks whether corpus and reports go to one folder under one name.
     *
     * @throws UserError if they do
     */
    static void demandApart(Path corpusFolder, Path folder, Corpus corpus, List<ReportWriter> writers) {
        if (!Workplace.isSame(corpusFolder, folder)) {
            return;
        }
        Set<String> names = new HashSet<>();
        corpusNames(corpus).forEach(names::add);
        List<String> both = new ArrayList<>();
        reportNames(corpus, writers).forEach(name -> {
            if (names.contains(name)) {
                both.add(name);
            }
        });
        if (!both.isEmpty()) {
            throw new UserError(
                    "the corpus and the reports would both write " + both.get(0),
                    "give --out and --corpus-dir different folders");
        }
    }
}
