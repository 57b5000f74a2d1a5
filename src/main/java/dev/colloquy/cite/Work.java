package dev.colloquy.cite;

import java.util.List;
import java.util.Optional;

/**
 * A work that somebody cites: what a reference manager wants to know of it, each field with where it comes from.
 *
 * @param addresses its addresses and identifiers in the order of first citation, all of one key; empty if it is only named
 * @param authors as written, in the order of the text: {@code Margi Murphy}, {@code Feng}, {@code Ames et al.}
 * @param section the part of a site that the address names ({@code technology})
 */
public record Work(
        List<Address> addresses,
        Optional<Known<String>> publisher,
        Optional<Known<List<String>>> authors,
        Optional<Known<PartialDate>> date,
        Optional<Known<String>> title,
        Optional<Known<String>> section,
        Known<WorkType> type) {

    public Work {
        addresses = List.copyOf(addresses);
    }

    /** The first address of the web, as written. */
    public Optional<Address> web() {
        return addresses.stream().filter(a -> a.kind() == Address.Kind.WEB).findFirst();
    }

    /** What looks dead or malformed about the address that is shown for it: the first page, else the first identifier. */
    public Optional<String> flaw() {
        return web().or(() -> addresses.stream().findFirst()).flatMap(Address::flaw);
    }

    /** The first identifier of a kind. */
    public Optional<Address> identifier(Address.Kind kind) {
        return addresses.stream().filter(a -> a.kind() == kind).findFirst();
    }
}
