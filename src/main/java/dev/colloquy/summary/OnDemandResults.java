package dev.colloquy.summary;

import dev.colloquy.model.RecentList;

/** Labelled threads, sorted by id, that are read when they are asked for; their ids are known without. */
public abstract class OnDemandResults extends RecentList<ThreadResult> {

    /** Threads of which nothing is known yet. */
    protected OnDemandResults() {}

    /** The id of a thread. */
    public abstract String id(int index);
}
