@NullMarked
package dev.colloquy.annotate.scope;

import org.jspecify.annotations.NullMarked;
