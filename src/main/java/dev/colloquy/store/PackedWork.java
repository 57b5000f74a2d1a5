package dev.colloquy.store;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.Packer;
import dev.colloquy.text.Unpacker;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A cited work within packed values. */
final class PackedWork {

    private PackedWork() {}

    static void pack(Work work, Packer out) {
        out.list(
                work.addresses(),
                a -> out.text(a.written())
                        .constant(a.kind())
                        .text(a.key())
                        .text(a.host())
                        .optional(a.domain(), out::text)
                        .optional(a.link(), out::text)
                        .optional(a.flaw(), out::text));
        known(work.publisher(), out::text, out);
        known(work.authors(), names -> out.list(names, out::text), out);
        known(work.date(), date -> date(date, out), out);
        known(work.title(), out::text, out);
        known(work.section(), out::text, out);
        out.constant(work.type().value()).constant(work.type().origin());
    }

    private static <T> void known(Optional<Known<T>> field, Consumer<T> write, Packer out) {
        out.optional(field, k -> {
            write.accept(k.value());
            out.constant(k.origin());
        });
    }

    private static void date(PartialDate date, Packer out) {
        out.number(date.year()).count(date.month().orElse(0)).count(date.day().orElse(0));
    }

    static Work read(Unpacker in) {
        List<Address> addresses = in.list(() -> new Address(
                in.text(),
                in.constant(Address.Kind.values()),
                in.text(),
                in.text(),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text)));
        return new Work(
                addresses,
                known(in::text, in),
                known(() -> List.copyOf(in.list(in::text)), in),
                known(() -> new PartialDate((int) in.number(), part(in.size()), part(in.size())), in),
                known(in::text, in),
                known(in::text, in),
                new Known<>(in.constant(WorkType.values()), in.constant(Origin.values())));
    }

    private static <T> Optional<Known<T>> known(Supplier<T> read, Unpacker in) {
        return in.optional(() -> new Known<>(read.get(), in.constant(Origin.values())));
    }

    private static OptionalInt part(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
