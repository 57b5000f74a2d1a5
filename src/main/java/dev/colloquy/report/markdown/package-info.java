@NullMarked
package dev.colloquy.report.markdown;

import org.jspecify.annotations.NullMarked;
