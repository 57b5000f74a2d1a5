@NullMarked
package dev.colloquy.codebook;

import org.jspecify.annotations.NullMarked;
