/** A corpus with its reports as a Research Object Crate, for archives. */
@NullMarked
package dev.colloquy.report.crate;

import org.jspecify.annotations.NullMarked;
