package dev.colloquy.report.html;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Shown;

/** Names by which pages call things. */
final class Names {

    private Names() {}

    static String theme(Codebook codebook, String id) {
        return codebook.themes().stream()
                .filter(t -> t.id().equals(id))
                .map(Theme::name)
                .findFirst()
                .orElse(id);
    }

    /** The title of a thread on one line, else its id. */
    static String thread(ThreadDoc thread) {
        String title = Shown.oneLine(thread.post().title());
        return title.isEmpty() ? thread.id() : title;
    }
}
