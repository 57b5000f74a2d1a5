/** Two labelled states of a corpus compared: which items changed, which labels moved, and why. */
@NullMarked
package dev.colloquy.diff;

import org.jspecify.annotations.NullMarked;
