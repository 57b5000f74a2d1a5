package dev.colloquy.fuzz;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.AddressPath;
import dev.colloquy.cite.CitedName;
import dev.colloquy.cite.FoldedNames;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.Publishers;
import dev.colloquy.cite.SuppliedFields;
import dev.colloquy.formats.Chars;
import dev.colloquy.formats.CountedLinks;
import dev.colloquy.formats.Encoding;
import dev.colloquy.formats.Entities;
import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.LooseHtml;
import dev.colloquy.formats.MarkdownText;
import dev.colloquy.formats.TypedHtml;
import dev.colloquy.formats.ValuesFound;
import dev.colloquy.formats.XmlFile;
import dev.colloquy.formats.YamlFiles;
import dev.colloquy.table.SafeTable;
import dev.colloquy.table.Table;
import dev.colloquy.text.Cells;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.OffsetMap;
import dev.colloquy.text.Packer;
import dev.colloquy.text.Shown;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.Unpacker;
import dev.colloquy.text.XmlFit;
import dev.colloquy.text.YamlEscapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Texts by themselves: normalising, decoding, markup, addresses, tables. */
final class TextTargets {

    private static final int NARROW = 7;
    private static final int SHORT = 9;
    private static final List<UnaryOperator<MappedText>> MARKUP = List.of(
            HtmlText::of,
            LooseHtml::text,
            MarkdownText::of,
            MarkdownText::typed,
            t -> TypedHtml.of(t, /* breaks= */ true),
            t -> TypedHtml.of(t, /* breaks= */ false),
            TypedHtml::unlessMarkedUp,
            Entities::decode,
            CountedLinks::followed,
            MappedText::strip);

    private TextTargets() {}

    static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        targets.put("text", TextTargets::text);
        targets.put("decoder", TextTargets::decoder);
        targets.put("markup", TextTargets::markup);
        targets.put("formats", TextTargets::formats);
        targets.put("addresses", TextTargets::addresses);
        targets.put("table", TextTargets::table);
        return targets;
    }

    private static void text(byte[] input) {
        String raw = Inputs.units(input);
        SourceText text = SourceText.of(raw);
        Promise.holds(text.value().indexOf('\r') < 0, "line ends are LF");
        SourceText again = SourceText.placed(text.value(), 0);
        Promise.same(again.value(), text.value(), "what is normal stays as it is");
        SourceText mapped = SourceText.mapped(MappedText.of(raw), 3);
        Packer out = new Packer();
        mapped.pack(out);
        out.text(raw).number(-raw.length());
        Unpacker in = new Unpacker(out.bytes());
        Promise.same(SourceText.unpack(in), mapped, "a text is kept with its places");
        Promise.same(in.text(), raw, "a text is kept");
        Promise.holds(in.number() == -raw.length() && in.done(), "all is read");
        Promise.holds(mapped.inDocument(mapped.all()).end() <= 3L + raw.length(), "places lie in the document");
        offsets(raw);
        shown(raw);
    }

    private static void offsets(String raw) {
        OffsetMap map = OffsetMap.of(raw);
        Promise.holds(map.length() == raw.codePointCount(0, raw.length()), "all code points are counted");
        for (int point = 0; point <= map.length(); point += 1 + map.length() / 32) {
            Promise.holds(map.unit(point) == raw.offsetByCodePoints(0, point), "a code point begins at its unit");
            Promise.holds(map.codePoint(map.unit(point)) == point, "a place leads there and back");
        }
        SourceText text = SourceText.of(raw);
        long ends = text.value().chars().filter(c -> c == '\n').count();
        Promise.holds(text.lines().lineCount() == 1 + ends, "all lines are counted");
    }

    private static void shown(String raw) {
        Promise.holds(Cells.of(Cells.cut(raw, NARROW)) <= NARROW, "a cut text fits");
        Cells.wrapped(raw, NARROW).forEach(line -> Promise.holds(Cells.of(line) <= NARROW, "a line fits"));
        Promise.holds(Shown.shortened(raw, SHORT).length() <= SHORT, "a shortened text fits");
        for (String line : List.of(Shown.inert(raw), Shown.oneLine(raw), Shown.piece(raw))) {
            Promise.holds(line.chars().noneMatch(Character::isISOControl), "no control character is shown");
        }
        String fit = XmlFit.of(raw);
        Promise.holds(fit.length() == raw.length() && XmlFit.count(fit) == 0, "what is fit for XML stays so");
        YamlEscapes.impossible(raw);
    }

    private static void decoder(byte[] input) throws IOException {
        if (TextDecoder.decode(input) instanceof TextDecoder.Decoded.Rejected rejected) {
            Promise.holds(!rejected.why().isBlank(), "a sentence");
        }
        Encoding encoding = Encoding.of(input, /* whole= */ true);
        encoding.isBinary(input);
        encoding.isForeign(input);
        char[] buffer = new char[SHORT];
        StringBuilder all = new StringBuilder();
        try (Chars chars = new Chars(new ByteArrayInputStream(input), encoding)) {
            for (int read = chars.read(buffer, 0, SHORT); read >= 0; read = chars.read(buffer, 0, SHORT)) {
                all.append(buffer, 0, read);
            }
            Promise.holds(chars.position() == all.length() && chars.damaged() >= 0, "all characters are counted");
            Promise.same(chars.slice(0, all.length()), all.toString(), "what was read is there");
        }
    }

    /** What is made of markup has each of its places in the markup. */
    private static void markup(byte[] input) {
        String raw = Inputs.units(input);
        MappedText whole = MappedText.of(raw);
        for (UnaryOperator<MappedText> way : MARKUP) {
            MappedText made = way.apply(whole);
            for (int i = 0; i <= made.length(); i++) {
                Promise.holds(made.place(i) >= 0 && made.place(i) <= raw.length(), "a place lies in the markup");
            }
            SourceText text = SourceText.mapped(made, 0);
            Promise.holds(text.inDocument(text.all()).end() <= raw.length(), "a text lies in the markup");
        }
        HtmlText.fragment(raw);
        MarkdownText.fragment(raw);
    }

    private static void formats(byte[] input) throws IOException {
        String raw = Inputs.text(input);
        YamlFiles.values(raw, new ValuesFound());
        JsonFiles.beginning(raw);
        JsonFiles.values(chars(input), /* elements= */ true, new ValuesFound());
        JsonFiles.values(chars(input), /* elements= */ false, new ValuesFound());
        JsonFiles.lines(chars(input), new ValuesFound());
        XmlFile file = new XmlFile(chars(input), Set.of("item", "entry"), Set.of("wp:comment"), Set.of("content"));
        file.root();
        while (file.next().isPresent()) {
            file.passed();
        }
        file.faults().forEach(f -> Promise.holds(!f.why().isBlank(), "a sentence"));
    }

    private static Chars chars(byte[] input) throws IOException {
        return new Chars(new ByteArrayInputStream(input), Encoding.of(input, /* whole= */ true));
    }

    private static void addresses(byte[] input) {
        String raw = Inputs.units(input);
        int end = 0;
        for (FoundAddress found : AddressFinder.in(raw)) {
            Promise.holds(found.span().start() >= end && !found.span().isEmpty(), "addresses follow one another");
            end = found.span().end();
            Promise.holds(end <= raw.length(), "an address lies in the text");
            described(found.address());
        }
        AddressFinder.only(raw).ifPresent(TextTargets::described);
        SuppliedFields.date(raw);
        SuppliedFields.author(raw);
        CitedName.of(List.of(raw));
        FoldedNames.of(raw);
        Publishers.named(raw);
        Publishers.ofHost(raw);
    }

    private static void described(Address address) {
        Promise.holds(!address.written().isBlank() && !address.key().isBlank(), "an address has a name");
        AddressPath path = AddressPath.of(address);
        path.date();
        path.title();
        path.section();
        Publishers.of(address);
    }

    /** A table that was written is read again cell by cell, and no cell of it is a formula. */
    private static void table(byte[] input) {
        String raw = Inputs.units(input);
        Table table = Table.read(raw, List.of("id", "label", "text"));
        table.names();
        List<List<String>> cells = table.body().stream().map(Table.Row::cells).toList();
        String written = SafeTable.write(cells);
        List<Table.Row> again = Table.read("id\n" + written, List.of("id")).body();
        List<List<String>> full = cells.stream().filter(row -> !row.isEmpty()).toList();
        Promise.same(again.size(), full.size(), "all rows are written");
        for (int i = 0; i < full.size(); i++) {
            for (String cell : again.get(i).cells()) {
                Promise.holds(cell.isEmpty() || "=+@".indexOf(cell.charAt(0)) < 0, "no cell is a formula");
            }
        }
    }
}
