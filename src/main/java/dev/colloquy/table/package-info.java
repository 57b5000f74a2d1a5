/** Tables as people keep them (RFC 4180): cells with their places, and cells that no spreadsheet takes for a formula. */
@NullMarked
package dev.colloquy.table;

import org.jspecify.annotations.NullMarked;
