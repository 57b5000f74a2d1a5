/** Foreign bytes made safe: encodings, and limited, streaming JSON, XML, HTML and Markdown that know their places. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.formats;
