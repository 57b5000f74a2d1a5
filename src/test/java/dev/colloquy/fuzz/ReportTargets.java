package dev.colloquy.fuzz;

import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.ArchiveMap;
import dev.colloquy.cite.ArchiveTable;
import dev.colloquy.cite.Supplied;
import dev.colloquy.cli.CommandTargets;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookExplainer;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.codebook.CodebookYaml;
import dev.colloquy.diff.Comparer;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.WordDiff;
import dev.colloquy.diff.Worlds;
import dev.colloquy.evaluate.Evaluator;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldTable;
import dev.colloquy.json.ArchiveJson;
import dev.colloquy.json.CorpusReader;
import dev.colloquy.json.EditionReader;
import dev.colloquy.json.EvaluationJson;
import dev.colloquy.json.ExportJson;
import dev.colloquy.json.GoldJson;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.ManifestReader;
import dev.colloquy.json.ReadEdition;
import dev.colloquy.json.ResultReader;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.json.TunedJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.qda.HumanCodings;
import dev.colloquy.qda.Project;
import dev.colloquy.qda.ProjectReader;
import dev.colloquy.qda.QdcReader;
import dev.colloquy.report.DiffWriter;
import dev.colloquy.summary.AnalysisResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that people and other programs hand in beside threads: codebooks, hand-made labels, projects, lists of works, reports. */
final class ReportTargets {

    /** What fuzzed reports and labels are about; the seeds were made of it. */
    static final List<String> PARTS = List.of(
            "A bridge over the lake",
            "The town plans a bridge. See https://council.example/plan and the Lake News.",
            "I like it very much. Ann Berg says it saves an hour (https://news.example/2020/03/bridge).",
            "No, it costs too much money, and privacy matters.");

    private static final int FILES = 4;

    private ReportTargets() {}

    static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        targets.put("codebook", ReportTargets::codebook);
        targets.put("codebook-qdc", ReportTargets::qdc);
        targets.put("gold-json", input -> scored(GoldJson.read(Inputs.text(input))));
        targets.put("gold-csv", input -> scored(GoldTable.read(Inputs.text(input))));
        targets.put("gold-qda", ReportTargets::project);
        targets.put("archive-map-json", input -> map(ArchiveJson.read(Inputs.text(input), AddressFinder::only)));
        targets.put("archive-map-csv", input -> map(ArchiveTable.read(Inputs.text(input), AddressFinder::only)));
        targets.put("report", ReportTargets::report);
        targets.put("edition", ReportTargets::edition);
        targets.put("own-json", ReportTargets::small);
        return targets;
    }

    /** Made when it is first asked for: the models take a second. */
    private static final class Labelled {
        static final AnalysisResult RESULT = LabelTargets.result(thread(), LabelTargets.annotate(thread()));
    }

    private static ThreadDoc thread() {
        return LabelTargets.thread(PARTS);
    }

    /** A codebook that can be used says the same when it is written and read again. */
    private static void codebook(byte[] input) {
        CodebookOutcome outcome = new CodebookReader().read("codebook.yaml", Inputs.text(input));
        if (outcome instanceof CodebookOutcome.Valid valid) {
            Codebook codebook = valid.codebook();
            Promise.holds(!CodebookExplainer.explain(codebook).isBlank(), "a page");
            CodeTree.of(codebook).byKey();
            codebook.targetsFor(codebook.name());
            String yaml = CodebookYaml.write(codebook, Map.of());
            CodebookOutcome again = new CodebookReader().read("codebook.yaml", yaml);
            Promise.holds(again instanceof CodebookOutcome.Valid, "what was written is valid: " + again + yaml);
            Codebook read = ((CodebookOutcome.Valid) again).codebook();
            Promise.same(read.targets(), codebook.targets(), "targets are written");
            Promise.same(read.themes(), codebook.themes(), "themes are written");
        } else {
            ((CodebookOutcome.Invalid) outcome).problems().forEach(p -> {
                Promise.holds(!p.message().isBlank() && p.line() > 0 && p.column() > 0, "a sentence and its place");
            });
        }
    }

    private static void qdc(byte[] input) {
        QdcReader.Outcome outcome = QdcReader.read(input, "codes");
        outcome.codebook()
                .map(codebook -> CodebookYaml.write(codebook, outcome.comments()))
                .ifPresent(yaml -> new CodebookReader().read("codebook.yaml", yaml));
        if (outcome.codebook().isEmpty()) {
            Promise.holds(!outcome.faults().isEmpty(), "a reason");
        }
    }

    private static void scored(Gold gold) {
        gold.problems().forEach(p -> Promise.holds(!p.message().isBlank(), "a sentence"));
        EvaluationJson.write(Evaluator.evaluate(Labelled.RESULT, gold));
    }

    /** The file of a project, and behind a record separator one of its texts. */
    private static void project(byte[] input) {
        List<String> parts = Inputs.parts(input, 2);
        Project project = ProjectReader.read(
                parts.get(0).getBytes(StandardCharsets.UTF_8),
                Map.of("33333333-3333-4333-8333-333333333333.txt", parts.get(1).getBytes(StandardCharsets.UTF_8)));
        HumanCodings.any(project);
        HumanCodings.of(project, List.of(thread()), BuiltinCodebook.general(), Codebook.TITLE);
    }

    private static void map(ArchiveMap map) {
        map.problems().forEach(p -> Promise.holds(!p.message().isBlank(), "a sentence"));
        Supplied works = Supplied.of(map);
        works.twice();
        works.uncited(List.of());
        map.entries().forEach(e -> Promise.holds(!e.addresses().isEmpty(), "an entry has an address"));
    }

    /** A report that is taken is a whole result: every writer writes it. */
    private static void report(byte[] input) {
        String text = Inputs.text(input);
        ResultReader.Outcome outcome =
                ResultReader.read("reports/thread.json", text, thread(), BuiltinCodebook.general());
        Soundness.problems(outcome.problems());
        if (outcome.labelled().isEmpty()) {
            Promise.holds(!outcome.problems().isEmpty(), "a reason");
        }
        outcome.labelled()
                .ifPresent(l -> Written.check(AnalysisResult.of(
                        l.header(),
                        BuiltinCodebook.general(),
                        List.of(l.result()),
                        ResultReader.problemsOf("reports/thread.json", text))));
    }

    /** Report, summary, thread and manifest, as a comparison takes them; an edition compared with itself has no changes. */
    private static void edition(byte[] input) {
        List<String> files = Inputs.parts(input, FILES);
        EditionReader reader = new EditionReader();
        reader.report("thread.json", files.get(0));
        if (!files.get(1).isEmpty()) {
            reader.report("summary.json", files.get(1));
        }
        if (!files.get(2).isEmpty()) {
            reader.corpus("thread.json", files.get(2));
        }
        if (!files.get(3).isEmpty()) {
            reader.corpus("manifest.json", files.get(3));
        }
        ReadEdition read = reader.finish("reports");
        Soundness.problems(read.problems());
        read.edition().filter(e -> e.threads().isPresent()).ifPresent(ReportTargets::compare);
    }

    private static void compare(Edition edition) {
        Comparison same = new Comparer(WordDiff::of)
                .compare(edition, edition, Worlds.unknown(), Pairer.pair(edition, edition), Comparer.TOLERANCE);
        Promise.same(same.changes(), List.of(), "nothing changed");
        for (DiffWriter writer : CommandTargets.diffWriters()) {
            Promise.holds(!writer.write(same).isBlank(), "a page");
        }
    }

    /** What else the program reads of what it wrote. */
    private static void small(byte[] input) {
        String text = Inputs.text(input);
        JsonKind.of(text);
        Soundness.problems(ManifestReader.read("manifest.json", text).problems());
        Soundness.problems(EditionReader.summary("s", "summary.json", text).problems());
        SnapshotJson.label(text);
        TunedJson.read(text);
        ExportJson.read("export.json", text);
        CorpusReader reader = new CorpusReader();
        reader.file("thread.json", text);
        Corpus corpus = reader.finish();
        Soundness.problems(corpus.problems());
        corpus.threads().forEach(t -> {
            Soundness.check(t, Integer.MAX_VALUE);
            Soundness.kept(t);
        });
    }
}
