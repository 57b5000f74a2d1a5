@NullMarked
package dev.colloquy.load.plain;

import org.jspecify.annotations.NullMarked;
