@NullMarked
package dev.colloquy.summary;

import org.jspecify.annotations.NullMarked;
