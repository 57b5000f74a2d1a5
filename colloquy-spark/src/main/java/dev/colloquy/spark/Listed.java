package dev.colloquy.spark;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param order its place among all files, from 0
 * @param name path below the folder that the user named, with {@code /}; the file's name if named itself
 * @param address where the cluster finds it
 * @param named true if the user named the file itself
 * @param bytes how long it is
 */
record Listed(int order, String name, String address, boolean named, long bytes) implements Serializable {

    /** The same where the user named the file itself, somewhere. */
    Listed asNamed() {
        return new Listed(order, name, address, true, bytes);
    }
}
