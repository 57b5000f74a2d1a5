/** Comments and posts as the REST interface of WordPress hands them out. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.wprest;
