/** Reports as pages: one file each that needs no network, made of plain HTML, with scripts for plots, filters and search. */
@NullMarked
package dev.colloquy.report.html;

import org.jspecify.annotations.NullMarked;
