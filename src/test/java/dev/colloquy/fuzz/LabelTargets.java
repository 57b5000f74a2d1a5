package dev.colloquy.fuzz;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.SourceAnnotator;
import dev.colloquy.annotate.stance.TowardPostAnnotator;
import dev.colloquy.annotate.theme.KeyphraseAnnotator;
import dev.colloquy.annotate.theme.ThemeAnnotator;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.json.CorpusJson;
import dev.colloquy.json.ReportJson;
import dev.colloquy.json.ResultReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.nlp.Token;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Labelling of any text, with stances that are made up: the network is the same arithmetic for every text, and slow. */
final class LabelTargets {

    private static final LanguageModels MODELS = new LanguageModels();
    private static final Codebook CODEBOOK = BuiltinCodebook.general();
    private static final int PARTS = 4;

    private LabelTargets() {}

    static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        targets.put("linguist", LabelTargets::linguist);
        targets.put("labels", LabelTargets::labels);
        return targets;
    }

    /** Sentences follow one another, and tokens within them; all have words. */
    private static void linguist(byte[] input) {
        AnalyzedText text = new OpenNlpLinguist(MODELS).analyze(SourceText.of(Inputs.units(input)));
        int end = 0;
        for (Sentence sentence : text.sentences()) {
            Promise.holds(sentence.span().start() >= end, "sentences follow one another");
            end = sentence.span().end();
            Promise.holds(end <= text.text().length(), "a sentence lies in the text");
            int last = sentence.span().start();
            for (Token token : sentence.tokens()) {
                Promise.holds(token.span().start() >= last, "tokens follow one another");
                last = token.span().end();
                Promise.holds(!token.span().isEmpty() && !token.lemma().isEmpty(), "a token has words");
            }
            Promise.holds(last <= end, "tokens lie in their sentence");
        }
    }

    /** Title, post and comments are parted by a record separator. */
    static ThreadDoc thread(List<String> parts) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 2; i < parts.size(); i++) {
            comments.add(new Comment(
                    "c" + (i - 1),
                    i - 1,
                    Optional.of(i == 2 ? Post.ID : "c" + (i - 2)),
                    Optional.of(parts.get(0)),
                    Optional.empty(),
                    SourceText.of(parts.get(i))));
        }
        SourceText title = SourceText.of(parts.get(0));
        Post post = new Post(title.value(), Optional.empty(), Optional.empty(), SourceText.of(parts.get(1)));
        return new ThreadDoc("thread", "thread.txt", post, comments, OptionalInt.empty());
    }

    private static void labels(byte[] input) {
        ThreadDoc thread = thread(Inputs.parts(input, PARTS));
        List<Annotation> labels = annotate(thread);
        byte[] packed = PackedLabels.of(labels);
        Promise.holds(Arrays.equals(PackedLabels.of(PackedLabels.read(packed, thread)), packed), "labels are kept");
        AnalysisResult result = result(thread, labels);
        String report = ReportJson.thread(result, result.threads().get(0));
        ResultReader.Outcome read = ResultReader.read("thread.json", report, thread, CODEBOOK);
        Promise.same(read.problems(), List.of(), "a report is read without a problem");
        AnalysisResult again = AnalysisResult.of(
                read.labelled().orElseThrow().header(),
                CODEBOOK,
                List.of(read.labelled().orElseThrow().result()),
                List.of());
        Promise.same(ReportJson.thread(again, again.threads().get(0)), report, "a report is written again");
        // All writers together take longer than all else.
        if (Arrays.hashCode(input) % 8 == 0) {
            Written.check(result);
        }
    }

    static List<Annotation> annotate(ThreadDoc thread) {
        List<Annotation> labels = new Pipeline(
                        new OpenNlpLinguist(MODELS),
                        List.of(
                                new ScopeAnnotator(),
                                new MadeStances(),
                                new TowardPostAnnotator(),
                                new ThemeAnnotator(),
                                new KeyphraseAnnotator(),
                                new SourceAnnotator()))
                .annotate(thread, CODEBOOK);
        return labels;
    }

    /** An answer over one thread. */
    static AnalysisResult result(ThreadDoc thread, List<Annotation> labels) {
        ThreadResult result = ThreadResult.of(thread, CODEBOOK, labels, List.of());
        RunHeader header = new RunHeader(
                "0",
                new Corpus(List.of(thread), List.of()).version(),
                CODEBOOK.id(),
                CODEBOOK.version(),
                CODEBOOK.hash(),
                Optional.empty(),
                "0",
                List.of(new RunHeader.ModelRef("stance", "made", ContentHash.of("made"))));
        return AnalysisResult.of(header, CODEBOOK, List.of(result), List.of());
    }

    /** The files of a run, as seeds for the targets that read them: report, summary, corpus, manifest. */
    static List<String> files(List<String> parts) {
        ThreadDoc thread = thread(parts);
        AnalysisResult result = result(thread, annotate(thread));
        return List.of(
                ReportJson.thread(result, result.threads().get(0)),
                ReportJson.summary(result),
                CorpusJson.thread(thread),
                CorpusJson.manifest(new Corpus(List.of(thread), List.of())));
    }
}
