/** Threads of Reddit: listings as the site hands them out, and dumps of a row an item. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.reddit;
