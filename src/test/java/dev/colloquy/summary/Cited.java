package dev.colloquy.summary;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works and items that cite them, for tests of what comes after the labels. */
public final class Cited {

    /** What must come through every format unharmed: markup of all of them. */
    public static final String NASTY =
            "\"Quotes\" 'n' {braces}} & 100% $5 #1 a_b ~x^y \\end | <script>alert(1)</script>\n# [x](javascript:alert(1)) \u05D0\u200F";

    private Cited() {}

    /** A work with all its fields from the text, those that are not empty. */
    public static Work work(WorkType type, String author, String title, String publisher, String date, Address... at) {
        return new Work(
                List.of(at),
                known(publisher),
                author.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Known<>(List.of(author.split("; ", -1)), Origin.TEXT)),
                date.isEmpty() ? Optional.empty() : Optional.of(new Known<>(date(date), Origin.ADDRESS)),
                known(title),
                Optional.empty(),
                new Known<>(type, Origin.DEFAULT));
    }

    private static Optional<Known<String>> known(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Known<>(text, Origin.TEXT));
    }

    private static PartialDate date(String iso) {
        String[] parts = iso.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return parts.length == 1
                ? PartialDate.of(year)
                : PartialDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** A page of the web. */
    public static Address web(String address) {
        String key = address.replace("https://", "").replace("www.", "");
        int slash = key.indexOf('/');
        String host = slash < 0 ? key : key.substring(0, slash);
        return new Address(
                address, Address.Kind.WEB, key, host, Optional.of(host), Optional.of(address), Optional.empty());
    }

    /** An identifier, such as {@code doi:10.1000/182}. */
    public static Address identifier(Address.Kind kind, String key, String link) {
        return new Address(
                key, kind, key, "", Optional.empty(), Optional.of(link).filter(l -> !l.isEmpty()), Optional.empty());
    }

    /** An address that leads nowhere. */
    public static Address broken(String written, String flaw) {
        return new Address(
                written, Address.Kind.BROKEN, written, "", Optional.empty(), Optional.empty(), Optional.of(flaw));
    }

    /** A citation of a work that the item names once. */
    public static SourceAnnotation citation(String item, String id, Work work) {
        String words = work.addresses().isEmpty()
                ? "the article"
                : work.addresses().get(0).written();
        Kind kind = work.addresses().isEmpty() ? Kind.NARRATIVE : Kind.ADDRESS;
        return new SourceAnnotation(
                item,
                new CitedSource(id, work),
                List.of(new Mention(evidence(words), kind, SourceAnnotation.Tie.WORDS)),
                List.of(),
                List.of());
    }

    /** Words that are tied to nothing. */
    public static LooseMention loose(String item, String words, String... candidates) {
        return new LooseMention(
                item,
                new Mention(evidence(words), Kind.BACK_REFERENCE, SourceAnnotation.Tie.NONE),
                List.of(candidates));
    }

    private static Evidence evidence(String words) {
        return new Evidence(new Span(0, words.length()), words, "rule:test", 1);
    }

    /** An item that cites works as {@code s1}, {@code s2} ... by the numbers given. */
    public static SourcedItem item(String thread, String item, Stance label, Object... numbersAndWorks) {
        List<SourceAnnotation> citations = new ArrayList<>();
        for (int i = 0; i < numbersAndWorks.length; i += 2) {
            citations.add(citation(item, "s" + numbersAndWorks[i], (Work) numbersAndWorks[i + 1]));
        }
        return new SourcedItem(thread, item, Optional.of(label), citations, List.of());
    }

    /** A corpus of one thread in which one item in favor cites each of the works. */
    public static CorpusSources corpus(Work... works) {
        Object[] cited = new Object[works.length * 2];
        for (int i = 0; i < works.length; i++) {
            cited[2 * i] = i + 1;
            cited[2 * i + 1] = works[i];
        }
        return CorpusSources.of(List.of(item("t", "c1", Stance.FAVOR, cited)));
    }
}
