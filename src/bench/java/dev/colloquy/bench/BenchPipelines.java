package dev.colloquy.bench;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.SourceAnnotator;
import dev.colloquy.annotate.stance.StanceAnnotator;
import dev.colloquy.annotate.stance.TowardPostAnnotator;
import dev.colloquy.annotate.theme.KeyphraseAnnotator;
import dev.colloquy.annotate.theme.ThemeAnnotator;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.StanceModel;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the benchmarks label with: all annotators as the program has them, a target, and the built-in themes. */
final class BenchPipelines {

    static final Target TARGET = new Target(
            "tunnel",
            "the harbour tunnel",
            "The city should build the harbour tunnel.",
            "The city should not build the harbour tunnel.");

    static final Codebook CODEBOOK = new Codebook(
            "bench", "1", "", List.of(TARGET), BuiltinCodebook.general().themes(), ContentHash.of("bench"));

    private static final StanceModel MODEL = new StanceModel();

    private BenchPipelines() {}

    static Pipeline everything(LanguageModels models, int workers) {
        return new Pipeline(
                new OpenNlpLinguist(models),
                List.of(
                        new ScopeAnnotator(),
                        new StanceAnnotator(
                                Stream.generate(() -> new TargetScorer(MODEL.scorer()))
                                        .limit(workers)
                                        .toList(),
                                Optional.empty()),
                        new TowardPostAnnotator(),
                        new ThemeAnnotator(),
                        new KeyphraseAnnotator(),
                        new SourceAnnotator()));
    }
}
