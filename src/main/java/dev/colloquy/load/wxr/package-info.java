/** Reads WordPress's own export. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.wxr;
