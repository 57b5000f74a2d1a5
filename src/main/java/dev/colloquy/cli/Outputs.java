package dev.colloquy.cli;

import dev.colloquy.json.CorpusJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run writes, as text by file name. */
final class Outputs {

    private static final String MANIFEST = "manifest.json";

    private Outputs() {}

    static SortedMap<String, String> corpus(Corpus corpus) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ThreadDoc thread : corpus.threads()) {
            files.put(thread.id() + ".json", CorpusJson.thread(thread));
        }
        files.put(MANIFEST, CorpusJson.manifest(corpus));
        return files;
    }

    static SortedMap<String, String> reports(AnalysisResult result, List<ReportWriter> writers) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ReportWriter writer : writers) {
            for (ThreadResult thread : result.threads()) {
                files.put(writer.threadFile(thread.thread().id()), writer.thread(result, thread));
            }
            files.put(writer.summaryFile(), writer.summary(result));
        }
        return files;
    }

    /** Names of the files of a corpus. */
    static List<String> corpusNames(Corpus corpus) {
        return Stream.concat(corpus.threads().stream().map(t -> t.id() + ".json"), Stream.of(MANIFEST))
                .toList();
    }

    /** Names of the files of reports. */
    static List<String> reportNames(Corpus corpus, List<ReportWriter> writers) {
        return writers.stream()
                .flatMap(w -> Stream.concat(
                        corpus.threads().stream().map(t -> w.threadFile(t.id())), Stream.of(w.summaryFile())))
                .toList();
    }

    /** Both, where reports and corpus go to one folder. */
    static SortedMap<String, String> merged(SortedMap<String, String> a, SortedMap<String, String> b) {
        SortedMap<String, String> both = new TreeMap<>(a);
        b.forEach((name, text) -> {
            if (both.put(name, text) != null) {
                throw new UserError(
                        "the corpus and the reports would both write " + name,
                        "give --out and --corpus-dir different folders");
            }
        });
        return both;
    }
}
