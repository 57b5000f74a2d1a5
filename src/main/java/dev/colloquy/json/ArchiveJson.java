package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.ArchiveMap;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.SuppliedFields;
import dev.colloquy.cite.SuppliedWork;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an archive map from CSL-JSON, as Zotero and others write it: a list of works with a {@code URL}, {@code DOI} or so. */
public final class ArchiveJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LEFT_OUT = "left out";
    private static final Map<String, String> ADDRESSES = addresses();
    private static final List<String> PUBLISHERS = List.of("container-title", "publisher");

    private final Function<String, Optional<Address>> finder;
    private final JsonPlaces places = new JsonPlaces();
    private final List<ArchiveMap.Entry> entries = new ArrayList<>();
    private final List<ArchiveMap.Problem> problems = new ArrayList<>();

    private ArchiveJson(Function<String, Optional<Address>> finder) {
        this.finder = finder;
    }

    private static Map<String, String> addresses() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("URL", "url");
        columns.put("DOI", "doi");
        columns.put("ISBN", "isbn");
        columns.put("PMID", "pmid");
        columns.put("PMCID", "pmcid");
        return columns;
    }

    /**
     * Reads a whole file; what cannot be used is a problem with its place.
     *
     * @param finder reads an address or an identifier such as {@code doi:10.1000/182}
     */
    public static ArchiveMap read(String text, Function<String, Optional<Address>> finder) {
        ArchiveJson reader = new ArchiveJson(finder);
        try {
            reader.file(text);
        } catch (JsonProcessingException e) {
            reader.problems.add(new ArchiveMap.Problem(
                    JsonPlaces.place(e.getLocation()),
                    JsonPlaces.fault(e),
                    "an archive map is CSL-JSON, or a table whose name ends in .csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArchiveMap(reader.entries, reader.problems);
    }

    private void file(String text) throws IOException {
        JsonPointer top = JsonPointer.empty();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                problem(top, "the file is empty", ArchiveMap.FORM);
                return;
            }
            JsonNode root = places.read(parser, top);
            if (!root.isArray()) {
                problem(top, "this is no list of works", ArchiveMap.FORM);
            }
            for (int i = 0; root.isArray() && i < root.size(); i++) {
                entry(root.get(i), top.appendIndex(i));
            }
            if (parser.nextToken() != null) {
                problems.add(new ArchiveMap.Problem(
                        JsonPlaces.place(parser.currentTokenLocation()),
                        "the file goes on after its end; the rest is left out",
                        "write one list: [{...}, {...}]"));
            }
        }
        places.twice()
                .forEach(at -> problems.add(new ArchiveMap.Problem(
                        at.place(), JsonPlaces.words(at.path()) + "the key is there twice", "the first one counts")));
    }

    private void entry(JsonNode node, JsonPointer path) {
        List<Address> found = new ArrayList<>();
        boolean any = false;
        for (Map.Entry<String, String> address : ADDRESSES.entrySet()) {
            Optional<String> text = text(node, address.getKey(), path);
            any |= text.isPresent();
            text.ifPresent(t -> SuppliedFields.address(finder, address.getValue(), t)
                    .ifPresentOrElse(
                            found::add,
                            () -> problem(
                                    path.appendProperty(address.getKey()),
                                    "“" + t + "” is no " + address.getValue(),
                                    LEFT_OUT)));
        }
        SuppliedWork work = new SuppliedWork(
                text(node, "title", path),
                authors(node, path),
                date(node, path),
                publisher(node, path),
                type(node, path));
        if (!any) {
            problem(path, "a work without an address", "left out; give it a URL, DOI, ISBN or PMID");
        } else if (work.isEmpty()) {
            problem(path, "nothing is said of the work", "left out; give it a title or an author");
        } else if (!found.isEmpty()) {
            entries.add(new ArchiveMap.Entry(places.value(path), found, work));
        }
    }

    private Optional<String> publisher(JsonNode node, JsonPointer path) {
        return PUBLISHERS.stream()
                .flatMap(key -> text(node, key, path).stream())
                .findFirst();
    }

    private Optional<WorkType> type(JsonNode node, JsonPointer path) {
        Optional<String> name = text(node, "type", path);
        Optional<WorkType> type = name.flatMap(WorkType::ofCsl);
        if (name.isPresent() && type.isEmpty()) {
            problem(path.appendProperty("type"), SuppliedFields.noType(name.get()), SuppliedFields.types());
        }
        return type;
    }

    private List<String> authors(JsonNode node, JsonPointer path) {
        JsonNode list = node.path("author");
        List<String> names = new ArrayList<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonNode one = list.get(i);
            JsonPointer at = path.appendProperty("author").appendIndex(i);
            Optional<String> family = text(one, "family", at).map(f -> joined(one, f, at));
            String name = family.map(
                            f -> SuppliedFields.author(text(one, "given", at).orElse(""), f))
                    .or(() -> text(one, "literal", at).map(l -> SuppliedFields.author("", l)))
                    .orElse("");
            if (name.isEmpty()) {
                problem(at, "a name without \"family\" and \"literal\"", LEFT_OUT);
            } else {
                names.add(name);
            }
        }
        if (!list.isMissingNode() && !list.isArray()) {
            problem(path.appendProperty("author"), "the authors must be a list: [{\"family\": ...}]", LEFT_OUT);
        }
        return names;
    }

    /** A family name with its particles and suffix: {@code van Beethoven}, {@code King Jr.}. */
    private String joined(JsonNode name, String family, JsonPointer path) {
        return Stream.of(
                        text(name, "dropping-particle", path),
                        text(name, "non-dropping-particle", path),
                        Optional.of(family),
                        text(name, "suffix", path))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<PartialDate> date(JsonNode node, JsonPointer path) {
        JsonNode issued = node.path("issued");
        if (issued.isMissingNode() || issued.isNull()) {
            return Optional.empty();
        }
        JsonNode parts = issued.path("date-parts").path(0);
        Optional<PartialDate> date = parts.isArray()
                ? parts(parts)
                : Optional.of(issued.path("raw"))
                        .filter(JsonNode::isTextual)
                        .flatMap(raw -> SuppliedFields.date(raw.asText()));
        if (date.isEmpty()) {
            problem(path.appendProperty("issued"), SuppliedFields.noDate(issued.toString()), SuppliedFields.DATES);
        }
        return date;
    }

    private static Optional<PartialDate> parts(JsonNode parts) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode part : parts) {
            boolean whole = part.isTextual() || (part.isIntegralNumber() && part.canConvertToInt());
            int number = whole ? part.asInt(-1) : -1;
            if (number < 0) {
                return Optional.empty();
            }
            numbers.add(number);
        }
        return SuppliedFields.date(numbers);
    }

    private Optional<String> text(JsonNode node, String key, JsonPointer path) {
        JsonNode value = node.path(key);
        if (value.isContainerNode()) {
            problem(path.appendProperty(key), "this must be text", LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(value)
                .filter(v -> v.isTextual() || v.isNumber())
                .map(v -> v.asText().strip())
                .filter(t -> !t.isEmpty());
    }

    private void problem(JsonPointer path, String message, String hint) {
        Place at = places.value(path);
        problems.add(new ArchiveMap.Problem(at, JsonPlaces.words(path) + message, hint));
    }
}
