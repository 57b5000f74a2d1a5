package dev.colloquy.diff;

import dev.colloquy.model.RecentList;

/** Threads of an edition, sorted by id, that are read when they are asked for; their ids are known without. */
public abstract class OnDemandEdition extends RecentList<EditionThread> {

    /** Threads of which nothing is known yet. */
    protected OnDemandEdition() {}

    /** The id of a thread. */
    public abstract String id(int index);
}
