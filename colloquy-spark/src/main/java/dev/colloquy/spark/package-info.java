/** The main job on a cluster of Apache Spark: threads are read, labelled and reported of in parallel, with the bytes of the command line. */
@NullMarked
package dev.colloquy.spark;

import org.jspecify.annotations.NullMarked;
