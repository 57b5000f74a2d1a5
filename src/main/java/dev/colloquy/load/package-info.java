@NullMarked
package dev.colloquy.load;

import org.jspecify.annotations.NullMarked;
