@NullMarked
package dev.colloquy.text;

import org.jspecify.annotations.NullMarked;
