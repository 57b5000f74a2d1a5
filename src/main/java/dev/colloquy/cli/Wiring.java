package dev.colloquy.cli;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.SourceAnnotator;
import dev.colloquy.annotate.stance.StanceAnnotator;
import dev.colloquy.annotate.stance.TowardPostAnnotator;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.annotate.theme.KeyphraseAnnotator;
import dev.colloquy.annotate.theme.ThemeAnnotator;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.PublicSuffixes;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.database.DuckDbWriter;
import dev.colloquy.database.ParquetWriter;
import dev.colloquy.encode.StanceModel;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.json.TunedJson;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.blogger.BloggerReader;
import dev.colloquy.load.discourse.DiscourseReader;
import dev.colloquy.load.disqus.DisqusReader;
import dev.colloquy.load.feed.FeedReader;
import dev.colloquy.load.hackernews.HackerNewsReader;
import dev.colloquy.load.own.CorpusFileReader;
import dev.colloquy.load.page.PageReader;
import dev.colloquy.load.plain.PlainTextReader;
import dev.colloquy.load.reddit.RedditReader;
import dev.colloquy.load.staticsite.StaticSiteReader;
import dev.colloquy.load.table.TableReader;
import dev.colloquy.load.wprest.WordPressRestReader;
import dev.colloquy.load.wxr.WxrReader;
import dev.colloquy.load.youtube.YouTubeReader;
import dev.colloquy.model.Corpus;
import dev.colloquy.nlp.LanguageGuess;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.Linguist;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.nlp.TextLanguage;
import dev.colloquy.report.DiffWriter;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.JsonDiff;
import dev.colloquy.report.JsonWriter;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.report.TextDiff;
import dev.colloquy.report.crate.CrateWriter;
import dev.colloquy.report.exchange.BibTexWriter;
import dev.colloquy.report.exchange.CslWriter;
import dev.colloquy.report.exchange.CsvWriter;
import dev.colloquy.report.exchange.DoccanoWriter;
import dev.colloquy.report.exchange.LabelStudioWriter;
import dev.colloquy.report.exchange.QdcWriter;
import dev.colloquy.report.exchange.RefiWriter;
import dev.colloquy.report.exchange.RisWriter;
import dev.colloquy.report.exchange.WebAnnotationWriter;
import dev.colloquy.report.exchange.XmiWriter;
import dev.colloquy.report.html.HtmlDiff;
import dev.colloquy.report.html.HtmlWriter;
import dev.colloquy.report.markdown.MarkdownDiff;
import dev.colloquy.report.markdown.MarkdownSources;
import dev.colloquy.report.markdown.MarkdownWriter;
import dev.colloquy.report.tables.CsvTables;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.RunHeader.ModelRef;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole object graph, by hand, on one page. */
final class Wiring {

    private static final LanguageModels LANGUAGE = new LanguageModels();
    private static final StanceModel STANCE = new StanceModel();
    private static final Set<String> BEGUN = ConcurrentHashMap.newKeySet();
    private static final Queue<Thread> WARMING = new ConcurrentLinkedQueue<>();
    private static final Supplier<String> PUBLIC_SUFFIXES = PublicSuffixes::version;

    private Wiring() {}

    /** What tells languages apart. */
    static TextLanguage language() {
        return text -> LanguageGuess.of(text.value());
    }

    /** Readers in the order of their precedence. */
    static ThreadLoader loader() {
        return new ThreadLoader(List.of(
                new WordPressRestReader(),
                new RedditReader(),
                new HackerNewsReader(),
                new DiscourseReader(),
                new YouTubeReader(),
                new WxrReader(),
                new DisqusReader(),
                new BloggerReader(),
                new FeedReader(),
                new PageReader(),
                new CorpusFileReader(),
                new StaticSiteReader(),
                new TableReader(),
                new PlainTextReader()));
    }

    /** Begins to load what labelling needs, beside what the run does meanwhile. Only for runs that will use it. */
    static void warmUp() {
        beside("language models", LANGUAGE::load);
        warmUpStances();
        beside("tables of sources", SourceAnnotator::warmUp);
    }

    /** The same of the stance network alone. */
    static void warmUpStances() {
        beside("stance network", STANCE::scorer);
    }

    /** Does it once in the life of the process. */
    private static void beside(String name, Runnable work) {
        if (!BEGUN.add(name)) {
            return;
        }
        Thread loading = new Thread(work, name);
        loading.setDaemon(true);
        // Whatever goes wrong here goes wrong again, and is told, where it is needed.
        loading.setUncaughtExceptionHandler((thread, e) -> {});
        loading.start();
        WARMING.add(loading);
    }

    /** Returns when nothing is loaded any more. */
    static void awaitWarmUp() {
        for (Thread loading : WARMING) {
            try {
                loading.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * A pipeline for one worker; models are shared.
     *
     * @param scorers how many items of a thread may be read side by side
     * @param tuned a layer that was fitted to a researcher's own labels
     * @param afterItem is run when the stance of an item is known, by any worker
     */
    static Pipeline pipeline(int scorers, Optional<TunedLayer> tuned, Runnable afterItem) {
        return new Pipeline(
                linguists(scorers),
                List.of(
                        new ScopeAnnotator(),
                        stances(scorers, tuned, afterItem),
                        new TowardPostAnnotator(),
                        new ThemeAnnotator(),
                        new KeyphraseAnnotator(),
                        new SourceAnnotator()));
    }

    /** A pipeline for one worker that finds stances only. */
    static Pipeline stancePipeline(int scorers, Optional<TunedLayer> tuned, Runnable afterItem) {
        return new Pipeline(linguists(scorers), List.of(new ScopeAnnotator(), stances(scorers, tuned, afterItem)));
    }

    private static StanceAnnotator stances(int scorers, Optional<TunedLayer> tuned, Runnable afterItem) {
        return new StanceAnnotator(
                Stream.generate(() -> new TargetScorer(STANCE.scorer()))
                        .limit(scorers)
                        .toList(),
                tuned,
                afterItem);
    }

    /** A pipeline for one worker that finds themes only; no stance network. */
    static Pipeline themePipeline() {
        return new Pipeline(linguist(), List.of(new ThemeAnnotator()));
    }

    /** A pipeline for one worker that finds sources only; no stance network. */
    static Pipeline sourcePipeline() {
        return new Pipeline(linguist(), List.of(new ScopeAnnotator(), new SourceAnnotator()));
    }

    /** Reads one address or identifier. */
    static Function<String, Optional<Address>> addresses() {
        return AddressFinder::only;
    }

    private static List<Linguist> linguists(int number) {
        return Stream.generate(Wiring::linguist).limit(number).toList();
    }

    static Linguist linguist() {
        return new OpenNlpLinguist(LANGUAGE);
    }

    static List<ReportWriter> writers() {
        return List.of(new JsonWriter(), new MarkdownWriter(), new HtmlWriter());
    }

    static List<SourceWriter> sourceWriters() {
        return List.of(new CslWriter(), new BibTexWriter(), new RisWriter(), new CsvWriter(), new MarkdownSources());
    }

    /** Formats of other programs, in the order in which help lists them. */
    static List<ExportWriter> exportWriters() {
        return List.of(
                new RefiWriter(),
                new QdcWriter(),
                new WebAnnotationWriter(),
                new LabelStudioWriter(),
                new DoccanoWriter(),
                new XmiWriter(),
                new CsvTables(),
                new ParquetWriter(),
                new DuckDbWriter(),
                new CrateWriter(writers(), new CsvTables()));
    }

    static List<DiffWriter> diffWriters() {
        return List.of(new TextDiff(), new MarkdownDiff(), new HtmlDiff(), new JsonDiff());
    }

    /** Every model that takes part, in the order of its use. */
    static List<ModelRef> models() {
        List<ModelRef> models = new ArrayList<>();
        LANGUAGE.infos().forEach(m -> models.add(new ModelRef(m.role(), m.id(), m.hash())));
        models.add(new ModelRef(StanceModel.INFO.role(), StanceModel.INFO.id(), StanceModel.INFO.hash()));
        return models;
    }

    /** The digest of the stance network. */
    static ContentHash stanceModel() {
        return StanceModel.INFO.hash();
    }

    static RunHeader header(
            Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned, Optional<ContentHash> archiveMap) {
        List<ModelRef> models = models();
        tuned.ifPresent(t -> models.add(new ModelRef("tuned", "tuned-layer", ContentHash.of(TunedJson.write(t)))));
        return new RunHeader(
                VersionText.program(),
                corpus.version(),
                codebook.id(),
                codebook.version(),
                codebook.hash(),
                archiveMap,
                PUBLIC_SUFFIXES.get(),
                models);
    }
}
