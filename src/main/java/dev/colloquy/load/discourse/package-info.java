/** Topics of Discourse forums. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.discourse;
