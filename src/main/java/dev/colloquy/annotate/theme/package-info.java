@NullMarked
package dev.colloquy.annotate.theme;

import org.jspecify.annotations.NullMarked;
