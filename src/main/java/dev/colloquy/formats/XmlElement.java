package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import dev.colloquy.text.Place;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An element of XML with its place in the file. Names are as the file writes them, with their prefix. What is not there is an
 * element without a name, so that a path can be followed.
 *
 * @param attributes by name, decoded
 * @param place where its start tag begins, for problems
 * @param start where its content begins in the file, in characters as decoded
 * @param raw its content as it stands in the file; empty if it was taken apart into children
 * @param whole false if the file breaks off before its end: the children that it has are whole, and more may be missing
 */
public record XmlElement(
        String name,
        Map<String, String> attributes,
        Place place,
        long start,
        String raw,
        List<XmlElement> children,
        boolean whole) {

    /** What no file has. */
    public static final XmlElement MISSING = new XmlElement("", Map.of(), Place.NONE, 0, "", List.of(), true);

    public XmlElement {
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    public boolean isMissing() {
        return name.isEmpty();
    }

    /** The first child of that name; {@link #MISSING} if there is none. */
    public XmlElement child(String childName) {
        for (XmlElement child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return MISSING;
    }

    /** All children of that name, in the order of the file. */
    public List<XmlElement> children(String childName) {
        return children.stream().filter(c -> c.name.equals(childName)).toList();
    }

    public Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    /** Its text without white space at its ends; empty if there is none. */
    public Optional<String> text() {
        return raw.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlText.decode(raw).strip().value()).filter(t -> !t.isEmpty());
    }

    /** The text of the first child of that name. */
    public Optional<String> text(String childName) {
        return child(childName).text();
    }

    /** Its text with the places of its units; tags within it are left out. */
    public Located located() {
        return new Located(start, XmlText.decode(raw));
    }

    /** Its content as HTML: as it stands in the file if tags stand there that are not escaped, else decoded. */
    public Located html() {
        return XmlText.hasTags(raw) ? markup() : located();
    }

    /** Its content as it stands in the file, for markup that is not escaped. */
    public Located markup() {
        return new Located(start, MappedText.of(XmlText.clean(raw)));
    }
}
