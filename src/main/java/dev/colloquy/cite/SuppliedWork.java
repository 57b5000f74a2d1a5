package dev.colloquy.cite;

import java.util.List;
import java.util.Optional;

/** What the user says of a work; it goes over what anything else says. */
public record SuppliedWork(
        Optional<String> title,
        List<String> authors,
        Optional<PartialDate> date,
        Optional<String> publisher,
        Optional<WorkType> type) {

    public SuppliedWork {
        authors = List.copyOf(authors);
    }

    /** True if it says nothing. */
    public boolean isEmpty() {
        return title.isEmpty() && authors.isEmpty() && date.isEmpty() && publisher.isEmpty() && type.isEmpty();
    }

    /** The work with all that is said here in place of what it had. */
    Work over(Work work, List<Address> addresses) {
        return new Work(
                addresses,
                first(publisher, work.publisher()),
                authors.isEmpty() ? work.authors() : Optional.of(supplied(authors)),
                first(date, work.date()),
                first(title, work.title()),
                work.section(),
                type.map(SuppliedWork::supplied).orElse(work.type()));
    }

    private static <T> Optional<Known<T>> first(Optional<T> mine, Optional<Known<T>> other) {
        return mine.map(SuppliedWork::supplied).or(() -> other);
    }

    private static <T> Known<T> supplied(T value) {
        return new Known<>(value, Origin.SUPPLIED);
    }
}
