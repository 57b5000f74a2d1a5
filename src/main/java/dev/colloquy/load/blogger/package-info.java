/** Reads exports of Blogger. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.blogger;
