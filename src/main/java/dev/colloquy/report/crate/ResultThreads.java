package dev.colloquy.report.crate;

import dev.colloquy.model.OnDemandThreads;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.util.List;

/** The threads of results, each when it is asked for. */
final class ResultThreads extends OnDemandThreads {

    private final List<ThreadResult> results;

    /** @param results sorted by id */
    ResultThreads(List<ThreadResult> results) {
        this.results = results;
    }

    @Override
    public ThreadDoc get(int index) {
        return results.get(index).thread();
    }

    @Override
    public String id(int index) {
        return get(index).id();
    }

    @Override
    public int items(int index) {
        return get(index).items().size();
    }

    @Override
    public ContentHash hash(int index) {
        return get(index).hash();
    }

    @Override
    public int size() {
        return results.size();
    }
}
