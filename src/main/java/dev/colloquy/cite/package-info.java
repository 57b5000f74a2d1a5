/** Cited works: addresses and identifiers in text, what makes two of them the same work, publishers, dates, CSL types. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.cite;
