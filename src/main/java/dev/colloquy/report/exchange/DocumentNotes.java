package dev.colloquy.report.exchange;

import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.XmlFit;
import java.util.List;

/** What exports in XML cannot keep of texts. */
final class DocumentNotes {

    private DocumentNotes() {}

    /** A sentence on characters that XML forbids, if there are any. */
    static List<String> of(AnalysisResult result) {
        int unfit = result.threads().stream()
                .flatMap(t -> t.items().stream())
                .mapToInt(i -> XmlFit.count(i.item().body().value()))
                .sum();
        return unfit == 0
                ? List.of()
                : List.of(unfit + (unfit == 1 ? " character" : " characters")
                        + " of the texts cannot stand in XML and became \uFFFD, one for one");
    }
}
