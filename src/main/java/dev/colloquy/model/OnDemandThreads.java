package dev.colloquy.model;

import dev.colloquy.text.ContentHash;

/** Threads, sorted by id, that are read when they are asked for; what is often asked of them is known without. */
public abstract class OnDemandThreads extends OnDemandList<ThreadDoc> {

    /** Threads of which nothing is known yet. */
    protected OnDemandThreads() {}

    /** The id of a thread. */
    public abstract String id(int index);

    /** How many items a thread has: the post and its comments. */
    public abstract int items(int index);

    /** The digest of a thread. */
    public abstract ContentHash hash(int index);
}
