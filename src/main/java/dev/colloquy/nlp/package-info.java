@NullMarked
package dev.colloquy.nlp;

import org.jspecify.annotations.NullMarked;
