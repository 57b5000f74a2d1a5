package dev.colloquy.report.html;

import dev.colloquy.annotate.Stance;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.util.List;
import java.util.Locale;

/** Threads that pages are tried on. */
final class Samples {

    /** Text that would do something if it were taken for anything but text. */
    static final String HOSTILE =
            "We want no tram.</script><script>window.pwned = 1</script><img src=x onerror=\"window.pwned = 2\">"
                    + " <b>bold</b> &amp; <!-- ]]> {{7*7}} ${7*7} javascript:window.pwned=3 \u202eturned\u202c \u0007bell \ud83d half";

    private static final List<String> SENTENCES = List.of(
            "The tram at night keeps me awake.",
            "I take the last bus home and it is full.",
            "They say the tracks are worn out.",
            "Who pays for all of it?",
            "My street is quiet since the tram came.",
            "Nobody asked the drivers what they think of the night.",
            "It costs less than a car park.",
            "See https://example.org/report for the figures.");

    private Samples() {}

    static Lines talk(int targets) {
        return new Lines(targets)
                .post(
                        "Trams <b>all</b> night & \"more\"",
                        Stance.FAVOR,
                        "Let the tram run at night. They say nobody rides it. See https://example.org/report for figures.")
                .comment(
                        "",
                        "Bob",
                        "2024-03-01T09:10:00Z",
                        Stance.AGAINST,
                        "The tram at night is loud. I live beside the tracks?")
                .comment(
                        "c1",
                        "=HYPERLINK(\"http://example.org\")",
                        "2024-03-01T09:40:00Z",
                        Stance.FAVOR,
                        "I agree that it is loud. But the last bus leaves too early. https://example.org/report again.")
                .comment("c2", "\"><svg onload=\"window.pwned = 4\">", "2024-03-02T10:00:00Z", Stance.AGAINST, HOSTILE)
                .comment(
                        "c3",
                        "Bob",
                        "2024-03-03T11:00:00Z",
                        Stance.MIXED,
                        "Good for some and bad for others. The last bus is enough.")
                .comment("", "Noor", "", Stance.FAVOR, "أنا أحب الترام. The tram is fine 🚋.")
                .comment("", "Jens", "2024-03-04", Stance.NONE, "Das ist ein Satz")
                .comment("c4", "", "soon", Stance.NONE, "");
    }

    static AnalysisResult result(int targets) {
        Lines lines = talk(targets);
        ThreadResult other = new Lines(targets)
                .post("Buses", Stance.NONE, "Buses are cheap. https://example.org/report too.")
                .comment("", "Bob", "", Stance.FAVOR, "More night buses please.")
                .thread("buses & co");
        return lines.result(lines.thread("trams"), other);
    }

    /** A thread of many comments, none much like the one before it. */
    static AnalysisResult many(int comments) {
        Lines lines = new Lines(1).post("Many voices", Stance.NONE, "Say what you think of the tram.");
        Stance[] stances = Stance.values();
        for (int i = 1; i <= comments; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 6; k++) {
                text.append(k == 0 ? "" : " ").append(SENTENCES.get((i * 7 + k * (1 + i % 5)) % SENTENCES.size()));
            }
            String parent = i % 3 == 0 ? "c" + (i - 1) : "";
            String day = String.format(Locale.ROOT, "2024-%02d-%02dT10:00:00Z", 1 + i % 6, 1 + i % 28);
            lines.comment(parent, "Person " + i % 400, day, stances[i % stances.length], text + " Number " + i + ".");
        }
        return lines.result(lines.thread("many"));
    }
}
