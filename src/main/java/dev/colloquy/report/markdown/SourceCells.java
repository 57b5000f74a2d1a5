package dev.colloquy.report.markdown;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.report.Sentences;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The cells of a table of works; each value that nobody wrote has a mark that says where it comes from. */
final class SourceCells {

    /** The columns that describe a work. */
    static final List<String> NAMES = List.of("author", "title", "publisher", "date", "type", "address");

    private static final int LONGEST = 120;

    /** Longer ones make the table wider than a page. */
    private static final int LONGEST_ADDRESS = 40;

    private final Set<Origin> marks = EnumSet.noneOf(Origin.class);
    private boolean quoted;

    /**
     * The cells of one work, by {@link #NAMES}.
     *
     * @param words by which it is mentioned; they stand for the title where nothing else is known
     */
    List<String> of(Work work, String words) {
        return List.of(
                cell(work.authors(), WorkLabel::authors),
                isNameless(work) ? named(words) : cell(work.title(), Function.identity()),
                cell(work.publisher(), Function.identity()),
                cell(work.date(), Object::toString),
                cell(Optional.of(work.type()), Sentences::type),
                address(work));
    }

    private static boolean isNameless(Work work) {
        return work.addresses().isEmpty()
                && work.authors().isEmpty()
                && work.title().isEmpty()
                && work.publisher().isEmpty();
    }

    private String named(String words) {
        quoted = true;
        return "“" + MarkdownText.plain(Shown.shortened(words, LONGEST)) + "”";
    }

    private <T> String cell(Optional<Known<T>> known, Function<T, String> text) {
        return known.map(k -> MarkdownText.plain(Shown.shortened(text.apply(k.value()), LONGEST)) + mark(k.origin()))
                .orElse("");
    }

    private String mark(Origin origin) {
        String sign = sign(origin);
        if (!sign.isEmpty()) {
            marks.add(origin);
        }
        return sign;
    }

    private static String sign(Origin origin) {
        return switch (origin) {
            case SUPPLIED -> "ˢ";
            case TEXT -> "";
            case ADDRESS -> "ᵃ";
            case TABLE -> "ᵗ";
            case DEFAULT -> "ᵈ";
        };
    }

    /** The address of a work, live where it may be; of a named work, nothing. */
    static String address(Work work) {
        return WorkLabel.address(work).map(SourceCells::address).orElse("");
    }

    /** One with a flaw is shown as where it leads: its letters or a name before its host may belie that. */
    private static String address(Address address) {
        Optional<String> flawed = address.flaw().flatMap(f -> address.link());
        String shown = shown(flawed.orElse(address.written()));
        return address.link().map(link -> MarkdownText.link(shown, link)).orElseGet(() -> MarkdownText.plain(shown));
    }

    private static String shown(String address) {
        return address.length() <= LONGEST_ADDRESS
                ? address
                : Shown.shortened(address.replaceFirst("^https?://(www\\.)?", ""), LONGEST_ADDRESS);
    }

    /** Explains the marks that were set; empty if none was. */
    String legend() {
        List<String> parts = new ArrayList<>();
        for (Origin origin : marks) {
            parts.add(sign(origin) + " "
                    + switch (origin) {
                        case SUPPLIED -> "from your own list of works";
                        case TEXT -> "written by somebody";
                        case ADDRESS -> "read off the address";
                        case TABLE -> "from the program's table of publishers";
                        case DEFAULT -> "nothing says so: the kind that fits anything";
                    });
        }
        if (quoted) {
            parts.add("“…” the words by which a work without a name is mentioned");
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + ". What has no mark, somebody wrote.";
    }
}
