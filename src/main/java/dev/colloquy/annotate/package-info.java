@NullMarked
package dev.colloquy.annotate;

import org.jspecify.annotations.NullMarked;
