/** Comments on videos as the interface of YouTube hands them out. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.youtube;
