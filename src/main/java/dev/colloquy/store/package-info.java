/** Threads and labels as few bytes, so that a run may be larger than memory and a broken-off one can go on. */
@NullMarked
package dev.colloquy.store;

import org.jspecify.annotations.NullMarked;
