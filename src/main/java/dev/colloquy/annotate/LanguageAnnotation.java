package dev.colloquy.annotate;

/**
 * An item that is not in English: nothing is said of its stance and themes.
 *
 * @param language its code (ISO 639-1), {@code und} for a script of several languages
 */
public record LanguageAnnotation(String itemId, String language) implements Annotation {}
