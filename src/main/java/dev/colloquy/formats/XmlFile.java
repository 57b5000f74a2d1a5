package dev.colloquy.formats;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign XML element by element, so that a file may be larger than memory, and within limits, so that none is a trap: at
 * most {@value #MAX_DEPTH} levels, 20 million characters a text, 40 million an element that is handed on. A document type is passed
 * over; no entity is expanded and nothing is fetched. What XML forbids in a text is U+FFFD. Prefixes need no declaration. Not
 * safe for several threads.
 */
public final class XmlFile {

    /** Deeper nesting is refused. */
    public static final int MAX_DEPTH = 500;

    private static final int MAX_ELEMENT = 40_000_000;
    private static final int MAX_ATTRIBUTE = 100_000;
    private static final int MAX_ATTRIBUTES = 200;
    private static final int LONGEST_REASON = 200;

    /** What an element costs apart from its text, in characters. */
    private static final int NODE = 100;

    private final XmlChars chars;
    private final Set<String> wanted;
    private final Set<String> markup;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XMLStreamReader2 xml;
    private XmlElement root = XmlElement.MISSING;
    private int markupDepth;
    private boolean ended;
    private @Nullable Fault broken;

    /**
     * What is odd about a file.
     *
     * @param why a sentence without a full stop
     */
    public record Fault(Place place, String why) {}

    /**
     * Begins to read, up to the tag of the root.
     *
     * @param wanted names of the elements to hand on, each with all that is in it; the outermost ones
     * @param markup names of elements within those that are not taken apart
     */
    public XmlFile(Chars chars, Set<String> wanted, Set<String> markup) {
        this.chars = new XmlChars(chars);
        this.wanted = Set.copyOf(wanted);
        this.markup = Set.copyOf(markup);
    }

    /** The root without what is in it; {@link XmlElement#MISSING} if the file is no XML up to there. Before any {@link #next}. */
    public XmlElement root() throws IOException {
        while (root.isMissing() && !ended) {
            advance();
        }
        return root;
    }

    /** The next element that is wanted; empty at the end of what can be read. */
    public Optional<XmlElement> next() throws IOException {
        while (!ended) {
            Optional<XmlElement> found = advance();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What was odd about what was read so far; complete when {@link #next} has come to the end. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>();
        if (chars.isPrefixed()) {
            all.add(new Fault(new Place(1, 1), "something stands before the XML declaration; it is passed over"));
        }
        chars.firstForbidden()
                .ifPresent(place -> all.add(new Fault(
                        place,
                        chars.forbidden()
                                + (chars.forbidden() == 1 ? " character" : " characters")
                                + " that XML forbids; the first is here, and each is read as \uFFFD")));
        all.addAll(faults);
        return List.copyOf(all);
    }

    /** Why the file cannot be read to its end; empty if it can. */
    public Optional<Fault> broken() {
        return Optional.ofNullable(broken);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory2.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory2.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory2.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }

    /** One step of the parser; an element, if that ended one. */
    private Optional<XmlElement> advance() throws IOException {
        try {
            XMLStreamReader2 parser = xml;
            if (parser == null) {
                parser = (XMLStreamReader2) factory().createXMLStreamReader(chars);
                xml = parser;
            }
            return switch (parser.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(parser);
                    yield Optional.empty();
                }
                case XMLStreamConstants.END_ELEMENT ->
                    end(parser.getLocationInfo().getStartingCharOffset(), /* whole= */ true);
                case XMLStreamConstants.END_DOCUMENT -> {
                    ended = true;
                    yield Optional.empty();
                }
                default -> {
                    release(parser.getLocationInfo().getStartingCharOffset());
                    yield Optional.empty();
                }
            };
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io && !(io instanceof XmlChars.TooLong)) {
                throw io;
            }
            return stop(e);
        }
    }

    private void start(XMLStreamReader2 parser) throws XMLStreamException {
        String name = parser.getLocalName();
        if (markupDepth > 0) {
            markupDepth++;
            return;
        }
        if (root.isMissing()) {
            root = new XmlElement(name, attributes(parser), place(parser), 0, "", List.of(), true);
        }
        long content = parser.getLocationInfo().getEndingCharOffset();
        if (open.isEmpty() && !wanted.contains(name)) {
            release(content);
            return;
        }
        if (!open.isEmpty()) {
            open.peek().leaf = false;
        }
        open.push(new Open(name, attributes(parser), place(parser), content));
        markupDepth = markup.contains(name) ? 1 : 0;
        release(content);
    }

    private static Place place(XMLStreamReader2 parser) {
        Location at = parser.getLocationInfo().getStartLocation();
        return new Place(at.getLineNumber(), at.getColumnNumber());
    }

    private static Map<String, String> attributes(XMLStreamReader2 parser) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            String value = parser.getAttributeValue(i).replace(XmlChars.AMPERSAND, '&');
            attributes.put(
                    parser.getAttributeLocalName(i),
                    Entities.decode(MappedText.of(value)).value());
        }
        return attributes;
    }

    private Optional<XmlElement> end(long at, boolean whole) {
        if (open.isEmpty() || --markupDepth > 0) {
            return Optional.empty();
        }
        markupDepth = 0;
        Open element = open.pop();
        XmlElement closed = element.close(element.leaf ? text(element, at) : "", whole);
        release(at);
        if (open.isEmpty()) {
            return Optional.of(closed);
        }
        Open parent = open.element();
        parent.size += element.size + closed.raw().length() + NODE;
        if (parent.size <= MAX_ELEMENT) {
            parent.children.add(closed);
        } else if (!parent.tooLong) {
            parent.tooLong = true;
            faults.add(new Fault(
                    element.place,
                    "<" + parent.name + "> is longer than 40 million characters; from here on it is passed over"));
        }
        return Optional.empty();
    }

    private String text(Open element, long end) {
        Optional<String> text =
                end - element.content > XmlChars.MAX_TEXT ? Optional.empty() : chars.slice(element.content, end);
        if (text.isEmpty()) {
            faults.add(new Fault(
                    element.place,
                    "the text of <" + element.name + "> is longer than 20 million characters; it is passed over"));
        }
        return text.orElse("");
    }

    /** Lets go of what stands before a place, but for a text that has begun. */
    private void release(long place) {
        chars.release(!open.isEmpty() && open.element().leaf ? open.element().content : place);
    }

    /** Ends the reading; what was whole of the element that is open stands. */
    private Optional<XmlElement> stop(XMLStreamException e) {
        ended = true;
        Location at = e.getLocation();
        Place place = at == null ? Place.NONE : new Place(at.getLineNumber(), at.getColumnNumber());
        broken = new Fault(place, told(e));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open.getLast().close("", /* whole= */ false));
    }

    private static String told(XMLStreamException e) {
        if (e instanceof WstxEOFException) {
            return "the file is cut off here; what is whole before it is read";
        }
        String why = String.valueOf(
                e.getNestedException() == null
                        ? e.getMessage()
                        : e.getNestedException().getMessage());
        int end = why.indexOf('\n');
        String line = (end < 0 ? why : why.substring(0, end)).replace(XmlChars.AMPERSAND, '&');
        return "it is no XML from here on ("
                + (line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "..." : line)
                + "); what is whole before it is read";
    }

    /** An element that is being read. */
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final Place place;
        private final long content;
        private final List<XmlElement> children = new ArrayList<>();
        private boolean leaf = true;
        private boolean tooLong;
        private long size;

        Open(String name, Map<String, String> attributes, Place place, long content) {
            this.name = name;
            this.attributes = attributes;
            this.place = place;
            this.content = content;
        }

        XmlElement close(String raw, boolean whole) {
            return new XmlElement(name, attributes, place, content, raw, children, whole);
        }
    }
}
