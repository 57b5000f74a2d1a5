@NullMarked
package dev.colloquy.annotate.stance;

import org.jspecify.annotations.NullMarked;
