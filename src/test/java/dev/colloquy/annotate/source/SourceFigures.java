package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.Tally.Counts;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores the sources that the program finds on hand-coded threads. Arguments: files of coded threads; {@code -v} lists what
 * differs, {@code -rules} leaves out what was fitted, {@code -oracle} takes mentions from the coding, {@code -mentions=FILE}, {@code -fields=FILE}
 * and {@code -ties=FILE} take other weights.
 *
 * <ul>
 *   <li>detection: a work found is right if it has the address of one coded, or else shares a mention with it, one for one;
 *   <li>identity: over all pairs of coded mentions of a thread that were found, whether both mean one work, F1 of "same";
 *   <li>links: a mention (addresses left out) is right if it overlaps one coded and is tied to the work that is matched with
 *       its work, or is told as ambiguous or unlinked where it is coded so;
 *   <li>fields: over the works matched, F1 of each field's values.
 * </ul>
 */
public final class SourceFigures {

    private final Pipeline pipeline;
    private final Tally tally;
    private final CodedMentions oracle;

    private SourceFigures(boolean verbose, SourceAnnotator annotator, CodedMentions oracle) {
        this.tally = new Tally(verbose);
        this.oracle = oracle;
        this.pipeline =
                new Pipeline(new OpenNlpLinguist(new LanguageModels()), List.of(new ScopeAnnotator(), annotator));
    }

    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        boolean verbose = false;
        CodedMentions oracle = new CodedMentions();
        Models models = Models.shipped();
        for (String arg : args) {
            int value = arg.indexOf('=') + 1;
            String file = arg.substring(value);
            switch (value > 0 ? arg.substring(0, value) : arg) {
                case "-v" -> verbose = true;
                case "-rules" -> models = Models.NONE;
                case "-oracle" -> models = models.mentions((words, features) -> Optional.of(oracle.in(words)));
                case "-mentions=" -> models = models.mentions(Models.of(read(file, MentionTagger::of)));
                case "-fields=" -> models = models.fields(read(file, FieldTagger::of)::parts);
                case "-ties=" -> models = models.ties(new Ranked(read(file, TieModel::of)));
                default -> files.add(Path.of(arg));
            }
        }
        of(files, new SourceFigures(verbose, new SourceAnnotator(models), oracle))
                .forEach((name, c) -> System.out.printf(
                        Locale.ROOT,
                        "%-22s P %.3f  R %.3f  F1 %.3f  (%s)%n",
                        name,
                        c.precision(),
                        c.recall(),
                        c.f1(),
                        c.share()));
    }

    /** Reads a table of weights. */
    private interface Table<T> {
        T of(BufferedReader lines) throws IOException;
    }

    private static <T> T read(String file, Table<T> table) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
            return table.of(lines);
        }
    }

    static Map<String, Counts> of(List<Path> files, SourceAnnotator annotator) throws IOException {
        return of(files, new SourceFigures(false, annotator, new CodedMentions()));
    }

    private static Map<String, Counts> of(List<Path> files, SourceFigures figures) throws IOException {
        for (Path file : files) {
            CitingGold.read(file).forEach(figures::add);
        }
        return figures.tally.all();
    }

    /** A mention found. */
    record Found(String item, Span span, Set<String> sources, boolean address, String by) {}

    private void add(CitingGold gold) {
        oracle.of(gold);
        List<Annotation> all =
                pipeline.annotate(gold.thread(), new Codebook("c", "1", "c", List.of(), List.of(), ContentHash.of("")));
        Map<String, CitedSource> sources = new TreeMap<>();
        List<Found> mentions = new ArrayList<>();
        List<CitingGold.Quoted> quotes = new ArrayList<>();
        List<CitingGold.Quoted> people = new ArrayList<>();
        for (Annotation a : all) {
            if (a instanceof SourceAnnotation s) {
                sources.put(s.source().id(), s.source());
                s.mentions()
                        .forEach(m -> mentions.add(new Found(
                                s.itemId(),
                                m.evidence().span(),
                                Set.of(s.source().id()),
                                m.kind() == SourceAnnotation.Kind.ADDRESS,
                                m.evidence().by())));
                s.quotes()
                        .forEach(q -> quotes.add(new CitingGold.Quoted(
                                s.itemId(), q.span(), s.source().id())));
                s.people()
                        .forEach(q -> people.add(new CitingGold.Quoted(
                                s.itemId(), q.span(), s.source().id())));
            } else if (a instanceof LooseMention l) {
                mentions.add(new Found(
                        l.itemId(),
                        l.mention().evidence().span(),
                        new TreeSet<>(l.candidates()),
                        l.mention().kind() == SourceAnnotation.Kind.ADDRESS,
                        l.mention().evidence().by()));
            }
        }
        tally.say("## " + gold.id());
        Map<String, String> matched = WorkMatch.of(tally, gold, sources, mentions);
        links(gold, mentions, matched);
        identity(gold, mentions);
        FieldFigures.add(tally, gold, sources, matched);
        quoted("quotes", gold, gold.quotes(), quotes, matched);
        quoted("people", gold, gold.people(), people, matched);
    }

    static String text(CitingGold gold, String item, Span span) {
        return gold.thread().items().stream()
                .filter(i -> i.id().equals(item))
                .map(i -> i.body().text(span))
                .findFirst()
                .orElse("");
    }

    private void links(CitingGold gold, List<Found> mentions, Map<String, String> matched) {
        Counts c = tally.count("links");
        List<Found> open =
                new ArrayList<>(mentions.stream().filter(m -> !m.address()).toList());
        for (CitingGold.Mention coded : gold.mentions()) {
            if (coded.kind().equals("address")) {
                continue;
            }
            c.wanted(1);
            List<Found> over = open.stream()
                    .filter(f -> f.item().equals(coded.item()) && f.span().overlaps(coded.span()))
                    .toList();
            boolean right = over.stream().anyMatch(f -> meant(f, matched).equals(coded.sources()));
            c.right(right ? 1 : 0);
            if (!right) {
                tally.say("  - link " + coded.item() + " «" + text(gold, coded.item(), coded.span()) + "» "
                        + coded.sources()
                        + " found "
                        + over.stream()
                                .map(f -> text(gold, f.item(), f.span()) + meant(f, matched) + f.by())
                                .toList());
            }
        }
        for (Found found : open) {
            boolean overAddress = gold.mentions().stream()
                    .anyMatch(m -> m.kind().equals("address")
                            && m.item().equals(found.item())
                            && m.span().overlaps(found.span()));
            boolean right = gold.mentions().stream()
                    .anyMatch(m -> m.item().equals(found.item())
                            && m.span().overlaps(found.span())
                            && meant(found, matched).equals(m.sources()));
            if (!overAddress || right) {
                c.found(1);
            }
            if (!right
                    && !overAddress
                    && gold.mentions().stream()
                            .noneMatch(m ->
                                    m.item().equals(found.item()) && m.span().overlaps(found.span()))) {
                tally.say("  + link " + found.item() + " «" + text(gold, found.item(), found.span()) + "» "
                        + meant(found, matched) + " " + found.by());
            }
        }
    }

    private static Set<String> meant(Found found, Map<String, String> matched) {
        Set<String> meant = new TreeSet<>();
        found.sources().forEach(s -> meant.add(matched.getOrDefault(s, "?" + s)));
        return meant;
    }

    private void identity(CitingGold gold, List<Found> mentions) {
        Counts c = tally.count("identity");
        List<CitingGold.Mention> coded = new ArrayList<>();
        List<String> got = new ArrayList<>();
        for (CitingGold.Mention m : gold.mentions()) {
            mentions.stream()
                    .filter(f -> f.item().equals(m.item())
                            && f.span().overlaps(m.span())
                            && f.sources().size() == 1
                            && m.sources().size() == 1)
                    .findFirst()
                    .ifPresent(f -> {
                        coded.add(m);
                        got.add(f.sources().iterator().next());
                    });
        }
        for (int i = 0; i < coded.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = coded.get(i).sources().equals(coded.get(j).sources());
                boolean said = got.get(i).equals(got.get(j));
                c.wanted(same ? 1 : 0);
                c.found(said ? 1 : 0);
                c.right(same && said ? 1 : 0);
            }
        }
    }

    private void quoted(
            String name,
            CitingGold gold,
            List<CitingGold.Quoted> wanted,
            List<CitingGold.Quoted> found,
            Map<String, String> matched) {
        Counts c = tally.count(name);
        c.wanted(wanted.size());
        c.found(found.size());
        for (CitingGold.Quoted w : wanted) {
            boolean right = found.stream()
                    .anyMatch(f -> f.item().equals(w.item())
                            && f.span().overlaps(w.span())
                            && w.source().equals(matched.get(f.source())));
            c.right(right ? 1 : 0);
            if (!right) {
                tally.say("  - " + name + " " + w.item() + " «" + text(gold, w.item(), w.span()) + "» " + w.source());
            }
        }
        found.stream()
                .filter(f -> wanted.stream()
                        .noneMatch(w -> f.item().equals(w.item()) && f.span().overlaps(w.span())))
                .forEach(f -> tally.say("  + " + name + " " + f.item() + " «" + text(gold, f.item(), f.span()) + "» "
                        + matched.get(f.source())));
    }
}
