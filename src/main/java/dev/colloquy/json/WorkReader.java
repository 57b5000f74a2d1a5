package dev.colloquy.json;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a source of a report back. */
final class WorkReader {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final JsonAt source;
    private final JsonAt from;

    private WorkReader(JsonAt source) {
        this.source = source;
        this.from = source.object("from");
    }

    static Work of(JsonAt source) {
        WorkReader reader = new WorkReader(source);
        return new Work(
                source.list("addresses").stream()
                        .flatMap(a -> address(a).stream())
                        .toList(),
                reader.known("publisher", Function.identity()),
                reader.known("author", reader::authors),
                reader.date(),
                reader.known("title", Function.identity()),
                reader.known("section", Function.identity()),
                reader.type());
    }

    private static Optional<Address> address(JsonAt written) {
        Optional<Address> address =
                written.node().isTextual() ? AddressFinder.only(written.node().asText()) : Optional.empty();
        if (address.isEmpty()) {
            written.fault("is no address that this program knows");
        }
        return address;
    }

    /** Where there are several, the names stand in a list of their own. */
    private List<String> authors(String joined) {
        return source.get("authors").given()
                ? source.list("authors").stream().map(a -> a.node().asText("")).toList()
                : List.of(joined);
    }

    private <T> Optional<Known<T>> known(String field, Function<String, T> read) {
        return source.optional(field).map(value -> new Known<>(read.apply(value), origin(field)));
    }

    private Origin origin(String field) {
        String code = from.text(field);
        return Arrays.stream(Origin.values())
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    from.get(field).fault("“" + code + "” is nowhere that a field comes from");
                    return Origin.DEFAULT;
                });
    }

    private Optional<Known<PartialDate>> date() {
        return source.optional("date").flatMap(written -> {
            Optional<PartialDate> date = date(written);
            if (date.isEmpty()) {
                source.get("date").fault("is no date (2019, 2019-12 or 2019-12-16)");
            }
            return date.map(d -> new Known<>(d, origin("date")));
        });
    }

    private static Optional<PartialDate> date(String written) {
        Matcher parts = DATE.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return Optional.of(PartialDate.of(year));
            }
            int month = Integer.parseInt(parts.group(2));
            return Optional.of(
                    parts.group(3) == null
                            ? PartialDate.of(year, month)
                            : PartialDate.of(year, month, Integer.parseInt(parts.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Known<WorkType> type() {
        String name = source.text("type");
        WorkType type = WorkType.ofCsl(name).orElseGet(() -> {
            source.get("type").fault("“" + name + "” is no type of a work");
            return WorkType.WEBPAGE;
        });
        return new Known<>(type, origin("type"));
    }
}
