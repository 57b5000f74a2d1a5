/** Reads feeds of comments. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.feed;
