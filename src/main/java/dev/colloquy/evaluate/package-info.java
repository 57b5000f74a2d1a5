/** Labels against hand-made ones: confusion, precision and recall with intervals, agreement among coders. */
@NullMarked
package dev.colloquy.evaluate;

import org.jspecify.annotations.NullMarked;
