package dev.colloquy.table;

import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the cells of a table begin (RFC 4180). The parser of the table knows only its lines, so this walks along with it, a
 * row a call.
 */
final class CellPlaces {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private int next;
    private int line = 1;
    private int lineStart;
    private Optional<Table.Fault> fault = Optional.empty();

    CellPlaces(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The places of the cells of the next row that is not empty. */
    List<Place> row() {
        while (atLineEnd()) {
            endLine();
        }
        List<Place> cells = new ArrayList<>();
        cells.add(cell());
        while (next < text.length() && text.charAt(next) == delimiter) {
            next++;
            cells.add(cell());
        }
        if (atLineEnd()) {
            endLine();
        }
        return cells;
    }

    /** The first thing that breaks the rules of quoting in the rows so far. */
    Optional<Table.Fault> fault() {
        return fault;
    }

    private Place cell() {
        skipBlanks();
        Place place = here();
        if (next < text.length() && text.charAt(next) == QUOTE) {
            quoted(place);
            skipBlanks();
            if (next < text.length() && !atCellEnd()) {
                blame(here(), "a quoted cell goes on after its closing quotation mark");
            }
        }
        while (next < text.length() && !atCellEnd()) {
            next++;
        }
        return place;
    }

    private void quoted(Place opening) {
        next++;
        while (next < text.length()) {
            if (atLineEnd()) {
                endLine();
            } else if (text.charAt(next) != QUOTE) {
                next++;
            } else if (text.startsWith("\"\"", next)) {
                next += 2;
            } else {
                next++;
                return;
            }
        }
        blame(opening, "a quotation mark opens here and is never closed");
    }

    private void blame(Place place, String sentence) {
        fault = fault.or(() -> Optional.of(new Table.Fault(place, sentence)));
    }

    private Place here() {
        return new Place(line, next - lineStart + 1);
    }

    private void skipBlanks() {
        while (next < text.length() && !atCellEnd() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }

    private boolean atCellEnd() {
        return text.charAt(next) == delimiter || atLineEnd();
    }

    private boolean atLineEnd() {
        return next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
    }

    private void endLine() {
        next += text.startsWith("\r\n", next) ? 2 : 1;
        line++;
        lineStart = next;
    }
}
