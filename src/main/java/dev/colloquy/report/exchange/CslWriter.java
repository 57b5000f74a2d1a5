package dev.colloquy.report.exchange;

import dev.colloquy.json.CslJson;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.CorpusSources;

/** CSL-JSON, for Zotero, pandoc and citeproc. */
public final class CslWriter implements SourceWriter {

    @Override
    public String format() {
        return "csl";
    }

    @Override
    public String write(CorpusSources sources) {
        return CslJson.write(sources.named());
    }
}
