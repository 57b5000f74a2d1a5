package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.TieModel.Option;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes what mentions of hand-coded threads may mean, for {@code src/training/citing/ties.py}, the coded works taken as tied so far.
 * Arguments: the file to write, a table of weights of the tagger of mentions, a table of weights of a ranking of which the choices are
 * followed ({@code -}: the coding is followed), a table of weights of the tagger of fields ({@code -}: none), files of coded threads. One option a line: {@code 1} if
 * it is what the coding says, else {@code 0}, tab, features with tabs between; a blank line behind each mention, {@code # thread}
 * before each thread.
 */
public final class TieExport implements Models.Ties {

    private final PrintWriter out;
    private Optional<CitingGold> now = Optional.empty();
    private final Map<String, Places> read = new LinkedHashMap<>();
    private final Map<Draft, String> coded = new LinkedHashMap<>();

    private final Optional<Models.Ties> follows;

    private TieExport(PrintWriter out, Optional<Models.Ties> follows) {
        this.out = out;
        this.follows = follows;
    }

    public static void main(String[] args) throws IOException {
        MentionTagger tagger;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[1]))) {
            tagger = MentionTagger.of(lines);
        }
        Models models = Models.NONE.mentions(Models.of(tagger));
        if (!args[3].equals("-")) {
            try (BufferedReader lines = Files.newBufferedReader(Path.of(args[3]))) {
                models = models.fields(FieldTagger.of(lines)::parts);
            }
        }
        Codebook none = new Codebook("c", "1", "c", List.of(), List.of(), ContentHash.of(""));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
            Optional<Models.Ties> follows = Optional.empty();
            if (!args[2].equals("-")) {
                try (BufferedReader lines = Files.newBufferedReader(Path.of(args[2]))) {
                    follows = Optional.of(new Ranked(TieModel.of(lines)));
                }
            }
            TieExport export = new TieExport(out, follows);
            Pipeline pipeline = new Pipeline(
                    new OpenNlpLinguist(new LanguageModels()),
                    List.of(new ScopeAnnotator(), new SourceAnnotator(models.ties(export))));
            for (int i = 4; i < args.length; i++) {
                for (CitingGold gold : CitingGold.read(Path.of(args[i]))) {
                    export.now = Optional.of(gold);
                    export.coded.clear();
                    export.read.clear();
                    out.println("# " + gold.id());
                    pipeline.annotate(gold.thread(), none);
                }
            }
        }
    }

    @Override
    public Ruled choose(ItemWords words, Places places, Naming naming, Ruled ruled, Supplier<List<Option>> options) {
        CitingGold gold = now.orElseThrow();
        String item = gold.thread().items().stream()
                .filter(i -> i.body().value().equals(words.text()))
                .findFirst()
                .orElseThrow()
                .id();
        List<CitingGold.Mention> over = gold.mentions().stream()
                .filter(m -> m.item().equals(item) && m.span().overlaps(naming.span()))
                .toList();
        if (!over.isEmpty() && over.stream().allMatch(m -> m.kind().equals("address"))) {
            return new Ruled(Meaning.NONE, List.of());
        }
        Optional<CitingGold.Mention> mention =
                over.stream().filter(m -> !m.kind().equals("address")).findFirst();
        read.put(item, places);
        List<Option> all = options.get();
        Set<Draft> right = new HashSet<>();
        for (Option option : all) {
            option.work().filter(d -> meant(d, mention)).ifPresent(right::add);
        }
        Meaning meaning = mention.isEmpty()
                ? Meaning.NONE
                : mention.get().sources().isEmpty() ? Meaning.UNLINKED : right.isEmpty() ? Meaning.NEW : Meaning.WORK;
        boolean unseen = meaning == Meaning.NEW
                && mention.map(m -> m.sources().size() > 1
                                || coded.containsValue(m.sources().iterator().next()))
                        .orElse(false);
        if (unseen) {
            return follows.map(f -> f.choose(words, places, naming, ruled, options))
                    .orElse(ruled);
        }
        for (Option option : all) {
            boolean one = option.meaning() == meaning
                    && option.work().map(right::contains).orElse(true);
            out.println((one ? "1" : "0") + "\t"
                    + (option.meaning() == ruled.meaning()
                                    && option.work()
                                            .map(ruled.works()::contains)
                                            .orElse(true)
                            ? "1"
                            : "0")
                    + "\t" + String.join("\t", option.features()));
        }
        out.println();
        return follows.map(f -> f.choose(words, places, naming, ruled, options))
                .orElseGet(() -> new Ruled(meaning, List.copyOf(right)));
    }

    private boolean meant(Draft draft, Optional<CitingGold.Mention> mention) {
        if (!coded.containsKey(draft)) {
            sourceOf(draft).filter(s -> !coded.containsValue(s)).ifPresent(s -> coded.put(draft, s));
        }
        String source = coded.getOrDefault(draft, "");
        return mention.map(m -> m.sources().contains(source)).orElse(false);
    }

    /** The coded work that a draft is: by its address, else by the places of the item that mention it. */
    private Optional<String> sourceOf(Draft draft) {
        CitingGold gold = now.orElseThrow();
        List<String> keys = draft.work().addresses().stream().map(Address::key).toList();
        Optional<String> byAddress = gold.sources().values().stream()
                .filter(s -> AddressFinder.in(s.fields().getOrDefault("url", "")).stream()
                        .anyMatch(f -> keys.contains(f.address().key())))
                .map(CitingGold.Source::id)
                .findFirst();
        return byAddress.or(() -> read.entrySet().stream()
                .flatMap(e -> e.getValue().sorted().stream()
                        .filter(p -> p.work() == draft)
                        .flatMap(p -> gold.mentions().stream()
                                .filter(m -> m.item().equals(e.getKey())
                                        && m.span().overlaps(p.span())
                                        && m.sources().size() == 1)))
                .map(m -> m.sources().iterator().next())
                .findFirst());
    }
}
