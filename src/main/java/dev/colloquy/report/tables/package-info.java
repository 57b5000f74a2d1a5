/** Tables as CSV, and the dictionary that goes with tables of every kind. */
@NullMarked
package dev.colloquy.report.tables;

import org.jspecify.annotations.NullMarked;
