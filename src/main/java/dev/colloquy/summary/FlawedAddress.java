package dev.colloquy.summary;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.cite.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address that looks dead or malformed, and where it stands.
 *
 * @param source id of the source in its thread; empty if the address names none
 * @param place the words in the item
 * @param flaw what is wrong with it, as the rest of a sentence
 */
public record FlawedAddress(String thread, String item, Optional<String> source, Evidence place, String flaw) {

    private static final String NAMES_NOTHING = "names no page";

    /** All of them, in the order of the items and, within one, of the text. */
    public static List<FlawedAddress> of(List<SourcedItem> items) {
        return items.stream().flatMap(i -> in(i).stream()).toList();
    }

    /** Those of one item. */
    static List<FlawedAddress> in(SourcedItem item) {
        List<FlawedAddress> found = new ArrayList<>();
        for (SourceAnnotation citation : item.citations()) {
            Map<String, Address> flawed = flawed(citation);
            for (Mention mention : citation.mentions()) {
                if (mention.kind() == Kind.ADDRESS && !flawed.isEmpty()) {
                    Optional.ofNullable(flawed.get(joined(mention.evidence().quote())))
                            .flatMap(Address::flaw)
                            .ifPresent(flaw -> found.add(new FlawedAddress(
                                    item.thread(),
                                    item.item(),
                                    Optional.of(citation.source().id()),
                                    mention.evidence(),
                                    flaw)));
                }
            }
        }
        for (LooseMention loose : item.looseMentions()) {
            if (loose.mention().kind() == Kind.ADDRESS) {
                found.add(new FlawedAddress(
                        item.thread(),
                        item.item(),
                        Optional.empty(),
                        loose.mention().evidence(),
                        NAMES_NOTHING));
            }
        }
        found.sort((a, b) -> a.place().span().compareTo(b.place().span()));
        return found;
    }

    /** The flawed addresses of a source as they are written. */
    private static Map<String, Address> flawed(SourceAnnotation citation) {
        Map<String, Address> byText = new HashMap<>();
        for (Address address : citation.source().work().addresses()) {
            if (address.flaw().isPresent()) {
                byText.putIfAbsent(joined(address.written()), address);
            }
        }
        return byText;
    }

    /** An address that is broken over two lines is still one. */
    private static String joined(String written) {
        return written.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
