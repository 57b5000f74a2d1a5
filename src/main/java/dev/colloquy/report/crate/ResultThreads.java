package dev.colloquy.report.crate;

import dev.colloquy.model.OnDemandThreads;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.ContentHash;

/** The threads of results, each when it is asked for. */
final class ResultThreads extends OnDemandThreads {

    private final AnalysisResult result;

    ResultThreads(AnalysisResult result) {
        this.result = result;
    }

    @Override
    public ThreadDoc get(int index) {
        return result.threads().get(index).thread();
    }

    @Override
    public String id(int index) {
        return result.id(index);
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
        return result.threads().size();
    }
}
