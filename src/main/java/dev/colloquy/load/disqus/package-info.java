/** Reads exports of Disqus. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.disqus;
