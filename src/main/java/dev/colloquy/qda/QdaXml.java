package dev.colloquy.qda;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.formats.XmlElement;
import dev.colloquy.formats.XmlFile;
import dev.colloquy.text.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of REFI-QDA, element by element. Namespaces are not looked at, since programs write them in several ways; a prefix is taken off
 * names.
 */
final class QdaXml {

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*:)(?:Project|CodeBook)(?!\\w)");
    private static final int HEAD = 4096;

    /** What is wrong with a file. */
    record Fault(Place place, String why) {}

    /**
     * What was read.
     *
     * @param root name of the root; empty if it is no XML
     */
    record Read(String root, List<Node> nodes, List<Fault> faults) {
        Read {
            nodes = List.copyOf(nodes);
            faults = List.copyOf(faults);
        }
    }

    /** An element by names without prefixes. */
    record Node(XmlElement element, String prefix) {

        String name() {
            return element.name().substring(element.name().startsWith(prefix) ? prefix.length() : 0);
        }

        Optional<String> attribute(String name) {
            return element.attribute(name);
        }

        /** An attribute that may be missing, empty then. */
        String value(String name) {
            return attribute(name).orElse("");
        }

        List<Node> children(String name) {
            return element.children(prefix + name).stream()
                    .map(e -> new Node(e, prefix))
                    .toList();
        }

        Optional<Node> child(String name) {
            return children(name).stream().findFirst();
        }

        /** The text of a child, with the white space at its ends; line ends as a parser of XML hands them on. */
        Optional<String> text(String name) {
            return child(name)
                    .map(c -> c.element()
                            .located()
                            .text()
                            .value()
                            .replace("\r\n", "\n")
                            .replace('\r', '\n'));
        }

        Place place() {
            return element.place();
        }
    }

    private QdaXml() {}

    /** Reads the outermost elements of some names. */
    static Read read(byte[] bytes, Set<String> wanted) {
        byte[] head = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
        Encoding encoding = Encoding.of(head, head.length == bytes.length);
        String prefix = prefix(new String(head, encoding.charset()));
        Set<String> names = wanted.stream().map(n -> prefix + n).collect(Collectors.toSet());
        List<Node> nodes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        String root;
        try (Chars chars = new Chars(new ByteArrayInputStream(bytes), encoding)) {
            XmlFile xml = new XmlFile(chars, names, Set.of(), Set.of());
            root = xml.root().name();
            for (Optional<XmlElement> found = xml.next(); found.isPresent(); found = xml.next()) {
                nodes.add(new Node(found.get(), prefix));
            }
            xml.passed().forEach(f -> faults.add(new Fault(f.place(), f.why())));
            xml.broken().ifPresent(f -> faults.add(new Fault(f.place(), f.why())));
            if (chars.damaged() > 0) {
                faults.add(new Fault(
                        chars.firstDamage().orElse(Place.NONE), "bytes that are no " + encoding.charset() + " text"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
        return new Read(root.startsWith(prefix) ? root.substring(prefix.length()) : root, nodes, faults);
    }

    private static String prefix(String head) {
        Matcher root = ROOT.matcher(head);
        return root.find() ? root.group(1) : "";
    }

    /** The text of a file, without a byte order mark. */
    static String text(byte[] bytes) {
        Encoding encoding = Encoding.of(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), bytes.length <= HEAD);
        int mark = encoding.markLength();
        return new String(bytes, mark, bytes.length - mark, encoding.charset());
    }
}
