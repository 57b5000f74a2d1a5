/** Threads as this program itself writes them. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.own;
