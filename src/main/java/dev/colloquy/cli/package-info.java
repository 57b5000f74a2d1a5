@NullMarked
package dev.colloquy.cli;

import org.jspecify.annotations.NullMarked;
