package dev.colloquy.annotate;

import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Work;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.StandIns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A thread and a codebook with stand-ins for the characters of which versions of Java say different things, so that annotators find
 * the same in them on all; and the labels that were found with the characters themselves. Places are the same in both.
 */
final class Veil {

    private final ThreadDoc thread;
    private final Codebook codebook;
    private final StandIns standIns;
    private final Map<String, SourceText> texts = new HashMap<>();

    private Veil(ThreadDoc thread, Codebook codebook, StandIns standIns) {
        this.thread = thread;
        this.codebook = codebook;
        this.standIns = standIns;
        thread.items().forEach(item -> texts.put(item.id(), item.body()));
    }

    /** Empty for most threads: they have no such character. */
    static Optional<Veil> over(ThreadDoc thread, Codebook codebook) {
        StandIns standIns = StandIns.of(texts(thread, codebook));
        return standIns.isEmpty() ? Optional.empty() : Optional.of(new Veil(thread, codebook, standIns));
    }

    private static List<String> texts(ThreadDoc thread, Codebook codebook) {
        List<String> texts = new ArrayList<>();
        texts.add(thread.post().title());
        for (Item item : thread.items()) {
            item.author().ifPresent(texts::add);
            texts.add(item.body().value());
        }
        for (Target target : codebook.targets()) {
            texts.addAll(List.of(target.name(), target.favor(), target.against()));
        }
        for (Theme theme : codebook.themes()) {
            texts.addAll(List.of(theme.name(), theme.definition()));
            theme.indicators().forEach(i -> texts.addAll(i.words()));
            theme.exclude().forEach(i -> texts.addAll(i.words()));
        }
        return texts;
    }

    ThreadDoc thread() {
        Post post = thread.post();
        return new ThreadDoc(
                thread.id(),
                thread.file(),
                new Post(hidden(post.title()), author(post), post.published(), body(post)),
                thread.comments().stream()
                        .map(c -> new Comment(
                                c.id(), c.ordinal(), c.parent(), author(c), c.published(), body(c), c.status()))
                        .toList(),
                thread.declaredComments(),
                thread.leftOut());
    }

    private SourceText body(Item item) {
        return item.body().hidden(standIns);
    }

    private Optional<String> author(Item item) {
        return item.author().map(this::hidden);
    }

    private String hidden(String text) {
        return standIns.hidden(text);
    }

    Codebook codebook() {
        return new Codebook(
                codebook.id(),
                codebook.version(),
                codebook.name(),
                codebook.targets().stream()
                        .map(t -> new Target(t.id(), hidden(t.name()), hidden(t.favor()), hidden(t.against())))
                        .toList(),
                codebook.themes().stream()
                        .map(t -> new Theme(
                                t.id(),
                                hidden(t.name()),
                                hidden(t.definition()),
                                indicators(t.indicators()),
                                indicators(t.exclude())))
                        .toList(),
                codebook.hash());
    }

    private List<Indicator> indicators(List<Indicator> indicators) {
        return indicators.stream()
                .map(i -> new Indicator(i.words().stream().map(this::hidden).toList(), i.pos()))
                .toList();
    }

    /** The labels of the hidden thread as labels of the thread itself. */
    List<Annotation> lifted(List<Annotation> labels) {
        return labels.stream().map(this::lifted).toList();
    }

    private Annotation lifted(Annotation label) {
        SourceText text = Objects.requireNonNull(texts.get(label.itemId()), "a label of another thread");
        UnaryOperator<Evidence> words = e -> Evidence.of(text, e.span(), e.by(), e.score());
        if (label instanceof StanceAnnotation a) {
            return new StanceAnnotation(
                    a.itemId(),
                    a.target(),
                    a.label(),
                    a.scores(),
                    a.evidence().stream().map(s -> sided(s, words)).toList(),
                    a.reported().stream()
                            .map(r -> new Reported(
                                    words.apply(r.evidence()),
                                    r.side(),
                                    all(r.holders(), words),
                                    r.endorsed(),
                                    r.rejected()))
                            .toList(),
                    a.otherReading().map(s -> sided(s, words)),
                    a.doubts());
        }
        if (label instanceof TowardPostAnnotation a) {
            return new TowardPostAnnotation(a.itemId(), a.label(), all(a.evidence(), words));
        }
        if (label instanceof ThemeAnnotation a) {
            return new ThemeAnnotation(a.itemId(), a.theme(), a.score(), all(a.evidence(), words));
        }
        if (label instanceof SourceAnnotation a) {
            return new SourceAnnotation(
                    a.itemId(),
                    new CitedSource(a.source().id(), work(a.source().work())),
                    a.mentions().stream().map(m -> mention(m, words)).toList(),
                    all(a.quotes(), words),
                    all(a.people(), words));
        }
        if (label instanceof LooseMention a) {
            return new LooseMention(a.itemId(), mention(a.mention(), words), a.candidates());
        }
        if (label instanceof KeyphraseAnnotation a) {
            return new KeyphraseAnnotation(a.itemId(), shown(a.phrase()), a.items(), a.score());
        }
        if (label instanceof ScopeAnnotation a) {
            return new ScopeAnnotation(
                    a.itemId(),
                    a.kind(),
                    a.span(),
                    a.sentence(),
                    words.apply(a.cue()),
                    a.holder().map(words));
        }
        return label;
    }

    private static List<Evidence> all(List<Evidence> evidence, UnaryOperator<Evidence> words) {
        return evidence.stream().map(words).toList();
    }

    private static Sided sided(Sided sided, UnaryOperator<Evidence> words) {
        return new Sided(words.apply(sided.evidence()), sided.side());
    }

    private static Mention mention(Mention mention, UnaryOperator<Evidence> words) {
        return new Mention(words.apply(mention.evidence()), mention.kind(), mention.tie());
    }

    private String shown(String text) {
        return standIns.shown(text);
    }

    private Work work(Work work) {
        return new Work(
                work.addresses().stream().map(this::address).toList(),
                work.publisher().map(this::known),
                work.authors()
                        .map(k ->
                                new Known<>(k.value().stream().map(this::shown).toList(), k.origin())),
                work.date(),
                work.title().map(this::known),
                work.section().map(this::known),
                work.type());
    }

    private Known<String> known(Known<String> field) {
        return new Known<>(shown(field.value()), field.origin());
    }

    private Address address(Address a) {
        return new Address(
                shown(a.written()),
                a.kind(),
                shown(a.key()),
                shown(a.host()),
                a.domain().map(this::shown),
                a.link().map(this::shown),
                a.flaw().map(this::shown));
    }
}
