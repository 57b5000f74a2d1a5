/** Saved web pages: their markup says what is a comment, whose it is and what it answers. The home of jsoup beside formats. */
@NullMarked
package dev.colloquy.load.page;

import org.jspecify.annotations.NullMarked;
