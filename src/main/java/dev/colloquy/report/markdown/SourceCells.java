package dev.colloquy.report.markdown;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkLabel;
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

    private final Set<Origin> marks = EnumSet.noneOf(Origin.class);

    /** The cells of one work, by {@link #NAMES}. */
    List<String> of(Work work) {
        return List.of(
                cell(work.authors(), WorkLabel::authors),
                cell(work.title(), Function.identity()),
                cell(work.publisher(), Function.identity()),
                cell(work.date(), Object::toString),
                cell(Optional.of(work.type()), type -> type.csl().replace('_', ' ')),
                address(work));
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

    private static String address(Address address) {
        String shown = WorkLabel.written(address);
        return address.link().map(link -> MarkdownText.link(shown, link)).orElseGet(() -> MarkdownText.plain(shown));
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
        return parts.isEmpty() ? "" : String.join("; ", parts) + ". What has no mark, somebody wrote.";
    }
}
