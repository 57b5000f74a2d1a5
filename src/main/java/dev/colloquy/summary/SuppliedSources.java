package dev.colloquy.summary;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.cite.ArchiveMap;
import dev.colloquy.cite.Supplied;
import dev.colloquy.cite.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts what a user says of works into the labels of a thread that cite them. Sources that the user's list has as one work, say one
 * cited by its address and one by its DOI, become one.
 */
public final class SuppliedSources {

    private final Map<String, CitedSource> sources = new HashMap<>();

    private SuppliedSources() {}

    /** The labels of one thread with what is said of their works; in the same order where no two works become one. */
    public static List<Annotation> complete(List<Annotation> annotations, Supplied supplied) {
        return supplied.isEmpty() ? annotations : new SuppliedSources().completed(annotations, supplied);
    }

    private List<Annotation> completed(List<Annotation> annotations, Supplied supplied) {
        Map<String, Work> cited = new LinkedHashMap<>();
        for (Annotation a : annotations) {
            if (a instanceof SourceAnnotation s) {
                cited.putIfAbsent(s.source().id(), s.source().work());
            }
        }
        Map<Object, List<String>> same = new LinkedHashMap<>();
        cited.forEach((id, work) -> {
            Optional<ArchiveMap.Entry> entry = supplied.entry(work);
            same.computeIfAbsent(entry.isPresent() ? entry.get() : id, k -> new ArrayList<>())
                    .add(id);
        });
        same.values().forEach(ids -> {
            Work work = MergedWork.of(ids.stream()
                    .map(id -> supplied.complete(Objects.requireNonNull(cited.get(id))))
                    .toList());
            CitedSource source =
                    new CitedSource("s" + (sources.values().stream().distinct().count() + 1), work);
            ids.forEach(id -> sources.put(id, source));
        });
        boolean merged = same.size() < cited.size();
        List<Annotation> told =
                annotations.stream().map(a -> completed(a, cited)).toList();
        return merged ? joined(told) : told;
    }

    private Annotation completed(Annotation annotation, Map<String, Work> cited) {
        if (annotation instanceof SourceAnnotation s) {
            return new SourceAnnotation(s.itemId(), source(s.source().id()), s.mentions(), s.quotes(), s.people());
        }
        if (annotation instanceof LooseMention loose) {
            List<String> candidates = loose.candidates().stream()
                    .filter(cited::containsKey)
                    .map(id -> source(id).id())
                    .distinct()
                    .toList();
            return candidates.size() == 1
                    ? new SourceAnnotation(
                            loose.itemId(),
                            source(loose.candidates().get(0)),
                            List.of(loose.mention()),
                            List.of(),
                            List.of())
                    : new LooseMention(loose.itemId(), loose.mention(), candidates);
        }
        return annotation;
    }

    private CitedSource source(String id) {
        return Objects.requireNonNull(sources.get(id));
    }

    /** One label for what an item says of one source, in the place of the first. */
    private static List<Annotation> joined(List<Annotation> annotations) {
        Map<Object, Annotation> joined = new LinkedHashMap<>();
        for (Annotation a : annotations) {
            if (a instanceof SourceAnnotation s) {
                joined.merge(List.of(s.itemId(), s.source().id()), s, SuppliedSources::both);
            } else {
                joined.put(joined.size() + " other", a);
            }
        }
        return List.copyOf(joined.values());
    }

    private static Annotation both(Annotation one, Annotation other) {
        if (one instanceof SourceAnnotation a && other instanceof SourceAnnotation b) {
            return new SourceAnnotation(
                    a.itemId(),
                    a.source(),
                    Stream.concat(a.mentions().stream(), b.mentions().stream())
                            .sorted(Comparator.comparing(m -> m.evidence().span()))
                            .toList(),
                    sorted(a.quotes(), b.quotes()),
                    sorted(a.people(), b.people()));
        }
        throw new IllegalStateException("labels of two kinds under one key");
    }

    private static List<Evidence> sorted(List<Evidence> one, List<Evidence> other) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
    }
}
