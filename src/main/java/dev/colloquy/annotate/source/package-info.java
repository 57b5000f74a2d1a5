@NullMarked
package dev.colloquy.annotate.source;

import org.jspecify.annotations.NullMarked;
