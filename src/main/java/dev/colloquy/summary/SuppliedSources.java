package dev.colloquy.summary;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.cite.Supplied;
import java.util.List;

/** Puts what a user says of works into the labels that cite them. */
public final class SuppliedSources {

    private SuppliedSources() {}

    /** The same labels in the same order. */
    public static List<Annotation> complete(List<Annotation> annotations, Supplied supplied) {
        return supplied.isEmpty()
                ? annotations
                : annotations.stream().map(a -> complete(a, supplied)).toList();
    }

    private static Annotation complete(Annotation annotation, Supplied supplied) {
        if (annotation instanceof SourceAnnotation cited) {
            CitedSource source = cited.source();
            return new SourceAnnotation(
                    cited.itemId(),
                    new CitedSource(source.id(), supplied.complete(source.work())),
                    cited.mentions(),
                    cited.quotes(),
                    cited.people());
        }
        return annotation;
    }
}
