/** The answer as tables: which tables there are, what each column means, and their rows. */
@NullMarked
package dev.colloquy.dataset;

import org.jspecify.annotations.NullMarked;
