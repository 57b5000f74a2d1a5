@NullMarked
package dev.colloquy.json;

import org.jspecify.annotations.NullMarked;
