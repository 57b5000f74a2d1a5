package dev.colloquy.annotate;

import java.util.List;
import java.util.Set;

/** Labels the items of a thread. Pure: the same context gives the same labels. */
public interface Annotator<A extends Annotation> {

    String id();

    /** Kinds of annotation that must be there before this one runs. */
    Set<Class<? extends Annotation>> requires();

    /** Kinds of annotation that this one makes. */
    Set<Class<? extends A>> provides();

    /** Labels in the order of the items and, within one, of the text. */
    List<A> annotate(AnnotationContext context);
}
