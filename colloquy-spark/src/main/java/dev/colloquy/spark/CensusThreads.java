package dev.colloquy.spark;

import dev.colloquy.model.OnDemandThreads;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.util.List;

/** The threads of labelled threads. */
final class CensusThreads extends OnDemandThreads {

    private final Census census;
    private final List<ThreadResult> results;

    CensusThreads(Census census, List<ThreadResult> results) {
        this.census = census;
        this.results = results;
    }

    @Override
    public ThreadDoc get(int index) {
        return results.get(index).thread();
    }

    @Override
    public String id(int index) {
        return census.threads().get(index).id();
    }

    @Override
    public int items(int index) {
        return census.threads().get(index).items();
    }

    @Override
    public ContentHash hash(int index) {
        return census.hashes().get(index);
    }

    @Override
    public int size() {
        return results.size();
    }
}
