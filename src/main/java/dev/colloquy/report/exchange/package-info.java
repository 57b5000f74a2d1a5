/** Cited works for reference managers and spreadsheets, a class a format. */
@NullMarked
package dev.colloquy.report.exchange;

import org.jspecify.annotations.NullMarked;
