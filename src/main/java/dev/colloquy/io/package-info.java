@NullMarked
package dev.colloquy.io;

import org.jspecify.annotations.NullMarked;
