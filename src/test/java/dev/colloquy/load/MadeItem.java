package dev.colloquy.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A post or comment that was made up: with paragraphs, addresses, quotations, references and marks as comments have them.
 *
 * @param thread the number of its thread, from 1 on
 * @param place 0 for the post
 * @param parent the place of what it answers
 * @param seconds since 1970
 */
record MadeItem(long thread, int place, int parent, String author, long seconds, List<String> paragraphs) {

    /** How many comments a thread has. */
    static final int ANSWERS = 20;

    private static final long BEGINNING = 1_600_000_000L;
    private static final List<String> WORDS =
            List.of(("the ferry is late again and nobody at harbour knows why because council wants a bridge that costs"
                            + " forty million while old pier falls into water every winter we have asked for better boats"
                            + " since years but they only build roads which help people with cars not those who walk to work"
                            + " or carry children I think this would be good for town if it were done well and paid by all")
                    .split(" "));

    MadeItem {
        paragraphs = List.copyOf(paragraphs);
    }

    String html() {
        StringBuilder html = new StringBuilder();
        for (String p : paragraphs) {
            String words = escaped(p).replaceAll("https://\\S+", "<a href=\"$0\" rel=\"nofollow\">$0</a>");
            html.append(
                    p.startsWith("> ")
                            ? "<blockquote><p>" + words.substring(5) + "</p></blockquote>\n"
                            : "<p>" + words + "</p>\n");
        }
        return html.toString();
    }

    /** As typed into a form: paragraphs apart, tags for what is strong. */
    String typed() {
        return escaped(String.join("\n\n", paragraphs)).replace("every winter", "<b>every winter</b>");
    }

    String plain() {
        return String.join("\n\n", paragraphs);
    }

    String id() {
        return thread + "" + (100 + place);
    }

    String parentId() {
        return thread + "" + (100 + parent);
    }

    String date() {
        return Instant.ofEpochSecond(seconds).toString();
    }

    static String escaped(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static List<MadeItem> of(long thread) {
        SplittableRandom random = new SplittableRandom(thread);
        List<MadeItem> items = new ArrayList<>();
        for (int i = 0; i <= ANSWERS; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 1 + random.nextInt(3); p > 0; p--) {
                paragraphs.add(paragraph(random));
            }
            items.add(new MadeItem(
                    thread,
                    i,
                    random.nextInt(Math.max(1, i)),
                    "Walker " + random.nextInt(5000),
                    BEGINNING + thread * 1000 + i,
                    paragraphs));
        }
        return items;
    }

    private static String paragraph(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "> " : "");
        for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
            text.append("It");
            for (int word = 6 + random.nextInt(16); word > 0; word--) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> ", isn\u2019t it? ";
                        case 1 -> " & so on. ";
                        case 2 -> " (see https://harbour.example/news/" + random.nextInt(10_000) + "?a=1&b=2 there). ";
                        default -> ". ";
                    });
        }
        return text.toString().strip();
    }

    /** As a string of JSON. */
    static String quoted(String s) {
        return "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
