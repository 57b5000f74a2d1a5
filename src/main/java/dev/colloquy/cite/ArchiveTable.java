package dev.colloquy.cite;

import dev.colloquy.table.Table;
import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an archive map from a table (RFC 4180) with a column {@code url}, {@code doi}, {@code isbn}, {@code arxiv},
 * {@code pmid} or {@code pmcid} and any of {@code title,author,date,publisher,type}; authors are parted by semicolons.
 */
public final class ArchiveTable {

    private static final List<String> ADDRESSES = List.of("url", "doi", "isbn", "arxiv", "pmid", "pmcid");
    private static final List<String> FIELDS = List.of("title", "author", "date", "publisher", "type");
    private static final List<String> COLUMNS =
            List.of("url", "doi", "isbn", "arxiv", "pmid", "pmcid", "title", "author", "date", "publisher", "type");

    private final Function<String, Optional<Address>> addresses;
    private final List<ArchiveMap.Entry> entries = new ArrayList<>();
    private final List<ArchiveMap.Problem> problems = new ArrayList<>();

    private ArchiveTable(Function<String, Optional<Address>> addresses) {
        this.addresses = addresses;
    }

    /**
     * Reads a whole table; what cannot be used is a problem with its place.
     *
     * @param addresses reads an address or an identifier such as {@code doi:10.1000/182}
     */
    public static ArchiveMap read(String text, Function<String, Optional<Address>> addresses) {
        ArchiveTable reader = new ArchiveTable(addresses);
        reader.table(Table.read(text, COLUMNS));
        return new ArchiveMap(reader.entries, reader.problems);
    }

    private void table(Table table) {
        List<String> names = table.names();
        if (table.fault().isEmpty() && names.stream().noneMatch(ADDRESSES::contains)) {
            problem(
                    new Place(1, 1),
                    "the table has no column url, doi, isbn, arxiv, pmid or pmcid",
                    "its first line must name one of them and may name title,author,date,publisher,type");
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            Place at = table.rows().get(0).places().get(i);
            if (COLUMNS.contains(names.get(i)) && names.indexOf(names.get(i)) < i) {
                problem(at, "the table has the column " + names.get(i) + " twice", "the first one counts");
            }
        }
        table.body().stream().filter(r -> !r.cells().isEmpty()).forEach(row -> new Row(names, row).read());
        table.fault()
                .ifPresent(f -> problem(
                        f.place(),
                        f.sentence() + "; this line and all after it are left out",
                        "a quotation mark within a quoted cell is written twice"));
    }

    private void problem(Place place, String message, String hint) {
        problems.add(new ArchiveMap.Problem(place, message, hint));
    }

    /** One line of the table. */
    private final class Row {
        private final List<String> names;
        private final Table.Row row;

        Row(List<String> names, Table.Row row) {
            this.names = names;
            this.row = row;
        }

        void read() {
            if (row.cells().size() > names.size()) {
                problem(
                        row.places().get(names.size()),
                        "the line has " + row.cells().size() + " cells and the header " + names.size(),
                        "left out; a cell that holds the separator itself must be quoted");
                return;
            }
            List<Address> found = new ArrayList<>();
            for (String column : ADDRESSES) {
                cell(column).ifPresent(text -> address(column, text).ifPresent(found::add));
            }
            SuppliedWork work = work();
            if (found.isEmpty()) {
                if (ADDRESSES.stream().allMatch(c -> cell(c).isEmpty())) {
                    problem(row.places().get(0), "the line has no address", "left out; name its url, doi or isbn");
                }
            } else if (work.isEmpty()) {
                problem(
                        row.places().get(0),
                        "the line says nothing of its address",
                        "left out; " + FIELDS + " may be said");
            } else {
                entries.add(new ArchiveMap.Entry(row.places().get(0), found, work));
            }
        }

        private Optional<Address> address(String column, String text) {
            Optional<Address> address = SuppliedFields.address(addresses, column, text);
            if (address.isEmpty()) {
                problem(place(column), "“" + text + "” is no " + column, "left out");
            }
            return address;
        }

        private SuppliedWork work() {
            Optional<String> date = cell("date");
            Optional<PartialDate> parsed = date.flatMap(SuppliedFields::date);
            if (date.isPresent() && parsed.isEmpty()) {
                problem(place("date"), SuppliedFields.noDate(date.get()), SuppliedFields.DATES);
            }
            Optional<String> type = cell("type");
            Optional<WorkType> known = type.flatMap(WorkType::ofCsl);
            if (type.isPresent() && known.isEmpty()) {
                problem(place("type"), SuppliedFields.noType(type.get()), SuppliedFields.types());
            }
            List<String> authors = cell("author").stream()
                    .flatMap(a -> Arrays.stream(a.split(";", -1)))
                    .filter(a -> !a.isBlank())
                    .map(SuppliedFields::author)
                    .toList();
            return new SuppliedWork(cell("title"), authors, parsed, cell("publisher"), known);
        }

        private Optional<String> cell(String column) {
            int index = names.indexOf(column);
            return index < 0 || index >= row.cells().size()
                    ? Optional.empty()
                    : Optional.of(row.cells().get(index).strip()).filter(c -> !c.isEmpty());
        }

        private Place place(String column) {
            int index = names.indexOf(column);
            return row.places().get(Math.min(index, row.places().size() - 1));
        }
    }
}
