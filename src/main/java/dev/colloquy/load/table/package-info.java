/** Tables with an item a row: CSV, TSV and JSON Lines. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.table;
