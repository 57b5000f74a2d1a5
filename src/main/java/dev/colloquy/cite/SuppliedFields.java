package dev.colloquy.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fields of an archive map, whatever its form: what a date and a type may be, and what is said if one is not. */
public final class SuppliedFields {

    /** What a date may be, as a hint. */
    public static final String DATES = "the date is left out; write 2019, 2019-12 or 2019-12-16";

    private static final Map<String, String> PREFIXES =
            Map.of("doi", "doi:", "arxiv", "arXiv:", "isbn", "ISBN ", "pmid", "PMID: ", "pmcid", "PMCID: ");

    private static final int LONGEST_DATE = 10;
    private static final List<Integer> DATE_PARTS = List.of(4, 2, 2);

    private SuppliedFields() {}

    /** A date in ISO 8601, as far as known. */
    public static Optional<PartialDate> date(String text) {
        String[] parts = text.strip().split("-", -1);
        if (text.strip().length() > LONGEST_DATE || parts.length > DATE_PARTS.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            boolean digits = parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || parts[i].length() != DATE_PARTS.get(i)) {
                return Optional.empty();
            }
        }
        return date(Arrays.stream(parts).map(Integer::parseInt).toList());
    }

    /** A date of year, month and day, as far as given. */
    public static Optional<PartialDate> date(List<Integer> parts) {
        try {
            return switch (parts.size()) {
                case 1 -> Optional.of(PartialDate.of(parts.get(0)));
                case 2 -> Optional.of(PartialDate.of(parts.get(0), parts.get(1)));
                case 3 -> Optional.of(PartialDate.of(parts.get(0), parts.get(1), parts.get(2)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Says that something is no date. */
    public static String noDate(String text) {
        return "“" + text + "” is no date";
    }

    /** Says that something is no type of a work. */
    public static String noType(String text) {
        return "“" + text + "” is no type of a work";
    }

    /** What a type may be, as a hint. */
    public static String types() {
        return "the type is left out; types are "
                + Arrays.stream(WorkType.values()).map(WorkType::csl).collect(Collectors.joining(", "));
    }

    /** An author of a list: {@code Margi Murphy}, {@code Murphy, Margi}, or a whole name in braces, {@code {Rights Watch}}. */
    public static String author(String text) {
        String name = text.strip();
        if (name.startsWith("{") && name.endsWith("}")) {
            return CitedName.glued(name.substring(1, name.length() - 1));
        }
        int comma = name.indexOf(',');
        return comma < 0 ? name : author(name.substring(comma + 1), name.substring(0, comma));
    }

    /** An author whose names are known apart. */
    public static String author(String given, String family) {
        return (given.strip() + " " + CitedName.glued(family.strip())).strip();
    }

    /** The address that a text is; a bare identifier gets its name before it. Empty if it names no work. */
    public static Optional<Address> address(Function<String, Optional<Address>> finder, String column, String text) {
        boolean bare = !text.toLowerCase(Locale.ROOT).startsWith(column) && !text.contains("://");
        return finder.apply(bare ? PREFIXES.getOrDefault(column, "") + text : text)
                .filter(a -> a.kind() != Address.Kind.BROKEN);
    }
}
