@NullMarked
package dev.colloquy.encode;

import org.jspecify.annotations.NullMarked;
