package dev.colloquy.annotate;

/** A label on an item, with what made it. */
public sealed interface Annotation
        permits LanguageAnnotation,
                ScopeAnnotation,
                StanceAnnotation,
                TowardPostAnnotation,
                ThemeAnnotation,
                SourceAnnotation,
                LooseMention,
                KeyphraseAnnotation {

    /** Id of the item that carries it. */
    String itemId();
}
