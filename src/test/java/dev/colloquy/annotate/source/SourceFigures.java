package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Publishers;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores the sources that the program finds on hand-coded threads. Arguments: files of coded threads; {@code -v} lists what
 * differs, {@code -rules} leaves the tagger of mentions out, {@code -oracle} takes mentions from the coding, {@code -weights=FILE} takes other weights for it.
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

    private static final List<String> FIELDS = List.of("publisher", "author", "year", "date", "title", "type");

    private final boolean verbose;
    private final Pipeline pipeline;
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    private SourceFigures(boolean verbose, SourceAnnotator annotator) {
        this.verbose = verbose;
        this.pipeline =
                new Pipeline(new OpenNlpLinguist(new LanguageModels()), List.of(new ScopeAnnotator(), annotator));
    }

    /** What was right, what was found, what was there. */
    static final class Counts {
        private int right;
        private int found;
        private int wanted;

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }
    }

    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        boolean verbose = false;
        SourceAnnotator annotator = new SourceAnnotator();
        Tying.Fields fields = Tying.NO_FIELDS;
        Tying.Chooser chooser = Tying.RULES;
        for (String arg : args) {
            if (arg.startsWith("-fields=")) {
                try (BufferedReader lines = Files.newBufferedReader(Path.of(arg.substring("-fields=".length())))) {
                    fields = FieldTagger.of(lines)::parts;
                }
            }
            if (arg.startsWith("-ties=")) {
                try (BufferedReader lines = Files.newBufferedReader(Path.of(arg.substring("-ties=".length())))) {
                    chooser = new Ranked(TieModel.of(lines));
                }
            }
        }
        Tying.Chooser chosen = chooser;
        Tying.Fields parts = fields;
        for (String arg : args) {
            if (arg.equals("-v")) {
                verbose = true;
            } else if (arg.equals("-rules")) {
                annotator = new SourceAnnotator((words, features) -> Optional.empty(), parts, chosen);
            } else if (arg.equals("-oracle")) {
                annotator = new SourceAnnotator((words, features) -> Optional.of(coded(words)), parts, chosen);
            } else if (arg.startsWith("-weights=")) {
                try (BufferedReader lines = Files.newBufferedReader(Path.of(arg.substring("-weights=".length())))) {
                    MentionTagger tagger = MentionTagger.of(lines);
                    annotator = new SourceAnnotator(
                            (words, features) -> Optional.of(tagger.tag(features.size(), features::of)), parts, chosen);
                }
            } else if (!arg.startsWith("-ties=") && !arg.startsWith("-fields=")) {
                files.add(Path.of(arg));
            }
        }
        of(files, verbose, annotator)
                .forEach((name, c) -> System.out.printf(
                        Locale.ROOT,
                        "%-22s P %.3f  R %.3f  F1 %.3f  (%d of %d coded)%n",
                        name,
                        c.precision(),
                        c.recall(),
                        c.f1(),
                        c.right,
                        c.wanted));
    }

    static Map<String, Counts> of(List<Path> files, boolean verbose, SourceAnnotator annotator) throws IOException {
        SourceFigures figures = new SourceFigures(verbose, annotator);
        for (Path file : files) {
            CitingGold.read(file).forEach(figures::add);
        }
        return figures.counts;
    }

    private Counts count(String name) {
        return counts.computeIfAbsent(name, n -> new Counts());
    }

    /** The thread at hand, for the oracle. */
    private static Optional<CitingGold> now = Optional.empty();

    /** Mentions as coded: how well they are tied where they are found. */
    private static List<MentionTagger.Tagged> coded(ItemWords words) {
        List<MentionTagger.Tagged> tags = new ArrayList<>();
        CitingGold gold = now.orElseThrow();
        String item = gold.thread().items().stream()
                .filter(i -> i.body().value().equals(words.text()))
                .findFirst()
                .orElseThrow()
                .id();
        for (CitingGold.Mention m : gold.mentions()) {
            boolean names = m.kind().equals("narrative");
            if (m.item().equals(item) && (names || m.kind().equals("back-reference"))) {
                int from = words.placeAt(m.span().start());
                int to = words.placeAt(m.span().end());
                if (to > from) {
                    tags.add(new MentionTagger.Tagged(
                            from, to, names ? MentionTagger.Kind.NAMES : MentionTagger.Kind.REFERS, 1));
                }
            }
        }
        tags.sort((a, b) -> a.from() - b.from());
        return tags;
    }

    private record Found(String item, Span span, Set<String> sources, boolean address, String by) {}

    private void add(CitingGold gold) {
        now = Optional.of(gold);
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
        say("## " + gold.id());
        Map<String, String> matched = match(gold, sources, mentions);
        links(gold, mentions, matched);
        identity(gold, mentions);
        fields(gold, sources, matched);
        quoted("quotes", gold, gold.quotes(), quotes, matched);
        quoted("people", gold, gold.people(), people, matched);
    }

    /** Coded works by the ids of those found. */
    private Map<String, String> match(CitingGold gold, Map<String, CitedSource> sources, List<Found> mentions) {
        Map<String, String> matched = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (CitingGold.Source coded : gold.sources().values()) {
            String url = coded.fields().getOrDefault("url", "");
            List<String> keys =
                    AddressFinder.in(url).stream().map(f -> f.address().key()).toList();
            sources.values().stream()
                    .filter(s -> !matched.containsKey(s.id())
                            && s.work().addresses().stream().map(Address::key).anyMatch(keys::contains))
                    .findFirst()
                    .ifPresent(s -> {
                        matched.put(s.id(), coded.id());
                        taken.add(coded.id());
                    });
        }
        Map<String, Integer> shared = new TreeMap<>();
        for (Found found : mentions) {
            for (CitingGold.Mention coded : gold.mentions()) {
                if (coded.item().equals(found.item())
                        && coded.span().overlaps(found.span())
                        && coded.sources().size() == 1
                        && found.sources().size() == 1) {
                    shared.merge(
                            found.sources().iterator().next() + " "
                                    + coded.sources().iterator().next(),
                            1,
                            Integer::sum);
                }
            }
        }
        shared.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).forEach(e -> {
            String[] pair = e.getKey().split(" ", -1);
            if (!matched.containsKey(pair[0]) && !taken.contains(pair[1])) {
                matched.put(pair[0], pair[1]);
                taken.add(pair[1]);
            }
        });
        Counts c = count("detection");
        c.right += matched.size();
        c.found += sources.size();
        c.wanted += gold.sources().size();
        sources.keySet().stream()
                .filter(id -> !matched.containsKey(id))
                .forEach(id -> say("  + source "
                        + Optional.ofNullable(sources.get(id))
                                .map(SourceFigures::told)
                                .orElse("") + " as " + quoteOf(gold, mentions, id)));
        gold.sources().keySet().stream()
                .filter(id -> !taken.contains(id))
                .forEach(id -> say("  - source " + gold.sources().get(id)));
        return matched;
    }

    private static String told(CitedSource s) {
        return s == null
                ? ""
                : s.id() + " " + s.url() + " " + s.publisher() + " " + s.author() + " " + s.title() + " " + s.type();
    }

    private static String quoteOf(CitingGold gold, List<Found> mentions, String id) {
        return mentions.stream()
                .filter(m -> m.sources().contains(id))
                .map(m -> "[" + m.item() + " " + text(gold, m.item(), m.span()) + " by " + m.by() + "]")
                .toList()
                .toString();
    }

    private static String text(CitingGold gold, String item, Span span) {
        return gold.thread().items().stream()
                .filter(i -> i.id().equals(item))
                .map(i -> i.body().text(span))
                .findFirst()
                .orElse("");
    }

    private void links(CitingGold gold, List<Found> mentions, Map<String, String> matched) {
        Counts c = count("links");
        List<Found> open =
                new ArrayList<>(mentions.stream().filter(m -> !m.address()).toList());
        for (CitingGold.Mention coded : gold.mentions()) {
            if (coded.kind().equals("address")) {
                continue;
            }
            c.wanted++;
            List<Found> over = open.stream()
                    .filter(f -> f.item().equals(coded.item()) && f.span().overlaps(coded.span()))
                    .toList();
            boolean right = over.stream().anyMatch(f -> meant(f, matched).equals(coded.sources()));
            c.right += right ? 1 : 0;
            if (!right) {
                say("  - link " + coded.item() + " «" + text(gold, coded.item(), coded.span()) + "» " + coded.sources()
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
                c.found++;
            }
            if (!right
                    && !overAddress
                    && gold.mentions().stream()
                            .noneMatch(m ->
                                    m.item().equals(found.item()) && m.span().overlaps(found.span()))) {
                say("  + link " + found.item() + " «" + text(gold, found.item(), found.span()) + "» "
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
        Counts c = count("identity");
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
                c.wanted += same ? 1 : 0;
                c.found += said ? 1 : 0;
                c.right += same && said ? 1 : 0;
            }
        }
    }

    private void fields(CitingGold gold, Map<String, CitedSource> sources, Map<String, String> matched) {
        matched.forEach((id, coded) -> {
            CitedSource source = sources.get(id);
            CitingGold.Source other = gold.sources().get(coded);
            if (source == null || other == null) {
                return;
            }
            Map<String, String> wanted = other.fields();
            Map<String, String> found = new TreeMap<>();
            source.publisher().ifPresent(v -> found.put("publisher", v));
            source.author().ifPresent(v -> found.put("author", v));
            source.year().ifPresent(v -> found.put("year", Integer.toString(v)));
            source.date().map(PartialDate::toString).ifPresent(v -> found.put("date", v));
            source.title().ifPresent(v -> found.put("title", v));
            found.put("type", source.type());
            for (String field : FIELDS) {
                Counts c = count("field " + field);
                Counts sum = count("fields");
                String w = wanted.getOrDefault(field, "");
                String f = found.getOrDefault(field, "");
                boolean right = !w.isEmpty() && !f.isEmpty() && same(field, w, f);
                for (Counts each : List.of(c, sum)) {
                    each.wanted += w.isEmpty() ? 0 : 1;
                    each.found += f.isEmpty() ? 0 : 1;
                    each.right += right ? 1 : 0;
                }
                if (!right && !(w.isEmpty() && f.isEmpty())) {
                    say("  ~ " + coded + " " + field + ": coded «" + w + "» found «" + f + "»");
                }
            }
        });
    }

    private static boolean same(String field, String wanted, String found) {
        return switch (field) {
            case "publisher" ->
                Publishers.key(wanted).equals(Publishers.key(found))
                        || (Publishers.named(wanted).isPresent()
                                && Publishers.named(wanted).equals(Publishers.named(found)));
            case "author" -> letters(wanted).equals(letters(found));
            case "title" -> Titles.key(wanted).equals(Titles.key(found));
            default -> wanted.equals(found);
        };
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().replace("and", "");
    }

    private void quoted(
            String name,
            CitingGold gold,
            List<CitingGold.Quoted> wanted,
            List<CitingGold.Quoted> found,
            Map<String, String> matched) {
        Counts c = count(name);
        c.wanted += wanted.size();
        c.found += found.size();
        for (CitingGold.Quoted w : wanted) {
            boolean right = found.stream()
                    .anyMatch(f -> f.item().equals(w.item())
                            && f.span().overlaps(w.span())
                            && w.source().equals(matched.get(f.source())));
            c.right += right ? 1 : 0;
            if (!right) {
                say("  - " + name + " " + w.item() + " «" + text(gold, w.item(), w.span()) + "» " + w.source());
            }
        }
        found.stream()
                .filter(f -> wanted.stream()
                        .noneMatch(w -> f.item().equals(w.item()) && f.span().overlaps(w.span())))
                .forEach(f -> say("  + " + name + " " + f.item() + " «" + text(gold, f.item(), f.span()) + "» "
                        + matched.get(f.source())));
    }

    private void say(String line) {
        if (verbose) {
            System.out.println(line);
        }
    }
}
