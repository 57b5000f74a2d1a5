@NullMarked
package dev.colloquy.model;

import org.jspecify.annotations.NullMarked;
