package dev.colloquy.annotate.source;

import dev.colloquy.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** The addresses of an item, ready to be asked by place and by name in no time. */
final class Addresses {

    private final List<Address> all;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final TreeSet<String> labels = new TreeSet<>();

    Addresses(List<Address> all) {
        this.all = List.copyOf(all);
        for (Address address : all) {
            spans.put(address.span().start(), address.span());
            labels.addAll(address.labels());
        }
    }

    List<Address> all() {
        return all;
    }

    /** True if the span shares a unit with an address. */
    boolean overlap(Span span) {
        Map.Entry<Integer, Span> before = spans.floorEntry(span.end() - 1);
        return before != null && before.getValue().overlaps(span);
    }

    /** True if one of the hosts spells the name, as {@link Address#spells} has it. */
    boolean spell(String name) {
        String key = Publishers.key(name);
        if (key.length() < 3 || labels.isEmpty()) {
            return false;
        }
        if (labels.contains(key) || labels.contains("the" + key)) {
            return true;
        }
        String next = labels.ceiling(key);
        if (key.length() >= Address.PREFIX && Objects.nonNull(next) && next.startsWith(key)) {
            return true;
        }
        for (int end = Address.PREFIX; end < key.length(); end++) {
            if (labels.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
