/** Threads without the names of the people in them. */
@NullMarked
package dev.colloquy.privacy;

import org.jspecify.annotations.NullMarked;
