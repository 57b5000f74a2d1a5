/** REFI-QDA read: what people coded in projects, and codebooks. */
@NullMarked
package dev.colloquy.qda;

import org.jspecify.annotations.NullMarked;
