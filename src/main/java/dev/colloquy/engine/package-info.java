/** The work of a run as it flows: threads are taken in, labelled side by side, and put together, without ever being in memory all at once. */
@NullMarked
package dev.colloquy.engine;

import org.jspecify.annotations.NullMarked;
