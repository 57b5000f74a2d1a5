package dev.colloquy.load;

/** Takes what a file says of its threads, in the order of the file. */
public interface RowSink {

    /**
     * A row.
     *
     * @param thread what tells its thread apart from the others of the file
     */
    void row(String thread, ThreadRow row);
}
