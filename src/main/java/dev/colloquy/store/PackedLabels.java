package dev.colloquy.store;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.model.Item;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Packer;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Unpacker;
import dev.colloquy.text.UserError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All labels of a thread as bytes. Words are written as their places, and read out of the thread's texts again. What lies within a
 * sentence only to find other labels ({@link ScopeAnnotation}) is left out.
 */
public final class PackedLabels {

    /** Kinds of labels; their order is part of what is written. */
    private enum Kind {
        LANGUAGE,
        STANCE,
        TOWARD_POST,
        THEME,
        SOURCE,
        LOOSE,
        KEYPHRASE
    }

    private final Packer out = new Packer();
    private final Map<CitedSource, Integer> sources = new HashMap<>();

    private PackedLabels() {}

    public static byte[] of(List<Annotation> labels) {
        return new PackedLabels().packed(labels);
    }

    private byte[] packed(List<Annotation> labels) {
        List<Annotation> kept =
                labels.stream().filter(a -> !(a instanceof ScopeAnnotation)).toList();
        out.list(kept, this::label);
        return out.bytes();
    }

    private void label(Annotation label) {
        if (label instanceof LanguageAnnotation a) {
            begin(Kind.LANGUAGE, a).text(a.language());
        } else if (label instanceof StanceAnnotation a) {
            begin(Kind.STANCE, a);
            stance(a);
        } else if (label instanceof TowardPostAnnotation a) {
            begin(Kind.TOWARD_POST, a).constant(a.label()).list(a.evidence(), this::evidence);
        } else if (label instanceof ThemeAnnotation a) {
            begin(Kind.THEME, a).text(a.theme()).real(a.score()).list(a.evidence(), this::evidence);
        } else if (label instanceof SourceAnnotation a) {
            begin(Kind.SOURCE, a);
            source(a.source());
            out.list(a.mentions(), this::mention)
                    .list(a.quotes(), this::evidence)
                    .list(a.people(), this::evidence);
        } else if (label instanceof LooseMention a) {
            begin(Kind.LOOSE, a);
            mention(a.mention());
            out.list(a.candidates(), out::text);
        } else if (label instanceof KeyphraseAnnotation a) {
            begin(Kind.KEYPHRASE, a).text(a.phrase()).list(a.items(), out::text).real(a.score());
        } else {
            throw new IllegalArgumentException("a label of an unknown kind: " + label.getClass());
        }
    }

    private Packer begin(Kind kind, Annotation label) {
        return out.constant(kind).text(label.itemId());
    }

    private void stance(StanceAnnotation a) {
        out.text(a.target()).constant(a.label());
        out.list(a.scores().entrySet(), e -> out.constant(e.getKey()).real(e.getValue()));
        out.list(a.evidence(), this::sided);
        out.list(a.reported(), r -> {
            evidence(r.evidence());
            out.constant(r.side())
                    .list(r.holders(), this::evidence)
                    .flag(r.endorsed())
                    .flag(r.rejected());
        });
        out.optional(a.otherReading(), this::sided).list(a.doubts(), out::constant);
    }

    private void sided(Sided sided) {
        evidence(sided.evidence());
        out.constant(sided.side());
    }

    private void mention(Mention mention) {
        evidence(mention.evidence());
        out.constant(mention.kind()).constant(mention.tie());
    }

    private void evidence(Evidence e) {
        out.count(e.span().start()).count(e.span().length()).text(e.by()).real(e.score());
    }

    /** A work is written where it is first met, and as its number after that. */
    private void source(CitedSource source) {
        Integer known = sources.putIfAbsent(source, sources.size() + 1);
        out.count(known == null ? 0 : known);
        if (known == null) {
            out.text(source.id());
            PackedWork.pack(source.work(), out);
        }
    }

    /**
     * The labels again.
     *
     * @param thread whose labels they are, with the texts that it had
     * @throws UserError if the bytes are damaged, or the labels of another thread: they may come from the disk
     */
    public static List<Annotation> read(byte[] bytes, ThreadDoc thread) {
        try {
            return new Reader(bytes, thread).labels();
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UserError(
                    thread.file() + ": the labels that an earlier run kept are damaged", "label it anew with --fresh");
        }
    }

    private static final class Reader {
        private final Unpacker in;
        private final Map<String, SourceText> texts = new HashMap<>();
        private final List<CitedSource> sources = new ArrayList<>();

        Reader(byte[] bytes, ThreadDoc thread) {
            this.in = new Unpacker(bytes);
            for (Item item : thread.items()) {
                texts.put(item.id(), item.body());
            }
        }

        List<Annotation> labels() {
            return List.copyOf(in.list(this::label));
        }

        private Annotation label() {
            Kind kind = in.constant(Kind.values());
            String item = in.text();
            SourceText text = text(item);
            return switch (kind) {
                case LANGUAGE -> new LanguageAnnotation(item, in.text());
                case STANCE -> stance(item, text);
                case TOWARD_POST -> new TowardPostAnnotation(item, in.constant(TowardPost.values()), evidences(text));
                case THEME -> new ThemeAnnotation(item, in.text(), in.real(), evidences(text));
                case SOURCE ->
                    new SourceAnnotation(
                            item, source(), in.list(() -> mention(text)), evidences(text), evidences(text));
                case LOOSE -> new LooseMention(item, mention(text), in.list(in::text));
                case KEYPHRASE -> new KeyphraseAnnotation(item, in.text(), in.list(in::text), in.real());
            };
        }

        private SourceText text(String item) {
            SourceText text = texts.get(item);
            if (text == null) {
                throw new IllegalStateException("labels of another thread");
            }
            return text;
        }

        private StanceAnnotation stance(String item, SourceText text) {
            String target = in.text();
            Stance label = in.constant(Stance.values());
            Map<Stance, Double> scores = new EnumMap<>(Stance.class);
            in.list(() -> scores.put(in.constant(Stance.values()), in.real()));
            List<Sided> evidence = in.list(() -> sided(text));
            List<Reported> reported = in.list(() ->
                    new Reported(evidence(text), in.constant(Stance.values()), evidences(text), in.flag(), in.flag()));
            Optional<Sided> other = in.optional(() -> sided(text));
            Set<Doubt> doubts = Set.copyOf(in.list(() -> in.constant(Doubt.values())));
            return new StanceAnnotation(item, target, label, scores, evidence, reported, other, doubts);
        }

        private Sided sided(SourceText text) {
            return new Sided(evidence(text), in.constant(Stance.values()));
        }

        private Mention mention(SourceText text) {
            return new Mention(
                    evidence(text),
                    in.constant(SourceAnnotation.Kind.values()),
                    in.constant(SourceAnnotation.Tie.values()));
        }

        private List<Evidence> evidences(SourceText text) {
            return in.list(() -> evidence(text));
        }

        private Evidence evidence(SourceText text) {
            int start = in.size();
            return Evidence.of(text, new Span(start, start + in.size()), in.text(), in.real());
        }

        private CitedSource source() {
            int known = in.size();
            if (known > 0) {
                return sources.get(known - 1);
            }
            String id = in.text();
            if (!id.matches("s[0-9]{1,9}")) {
                throw new IllegalStateException("no id of a source: " + id);
            }
            CitedSource source = new CitedSource(id, PackedWork.read(in));
            sources.add(source);
            return source;
        }
    }
}
