package dev.colloquy.formats;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.colloquy.text.MappedText;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign XML element by element, so that a file may be larger than memory, and within limits, so that none is a trap: at
 * most {@value #MAX_DEPTH} levels, 20 million characters a text, 40 million an element that is handed on. A document type is passed
 * over; no entity is expanded and nothing is fetched. What XML forbids in a text is U+FFFD. Prefixes need no declaration. Where it is
 * no XML, reading goes on with the next element that is wanted, or is a part of one. Not safe for several threads.
 */
public final class XmlFile {

    /** Deeper nesting is refused. */
    public static final int MAX_DEPTH = 500;

    private static final int MAX_ELEMENT = 40_000_000;
    private static final int LONGEST_REASON = 200;

    /** What an element costs apart from its text, in characters. */
    private static final int NODE = 100;

    /** So many faults are told; the others are counted. */
    private static final int MAX_TOLD = 20;

    private final XmlChars chars;
    private final Set<String> wanted;
    private final Set<String> parts;
    private final Deque<String> around = new ArrayDeque<>();
    private final List<Fault> passed = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final WstxInputFactory factory = XmlParsers.factory(MAX_DEPTH);
    private @Nullable XMLStreamReader2 xml;
    private XmlElement root = XmlElement.MISSING;
    private boolean ended;
    private @Nullable Fault broken;

    /** Where the parser began in the file, less what it was shown before that, and how much that was. */
    private long base;

    private Place began = new Place(1, 1);
    private int shown;
    private int ignored;
    private long last;
    private long restarted = -1;
    private int untold;

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
     * @param parts names of elements within those with which reading may go on after a fault
     * @param markup names of elements that are not taken apart: what stands in them is a text, whether it is escaped or not
     */
    public XmlFile(Chars chars, Set<String> wanted, Set<String> parts, Set<String> markup) {
        this.chars = new XmlChars(chars, markup);
        this.wanted = Set.copyOf(wanted);
        this.parts = Set.copyOf(parts);
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

    /** Where it is no XML and reading went on behind that; the first ones, and one for all others. */
    public List<Fault> passed() {
        List<Fault> all = new ArrayList<>(passed);
        if (untold > 0) {
            all.add(new Fault(Place.NONE, "it is no XML at " + untold + " more places"));
        }
        return List.copyOf(all);
    }

    /** Why the file cannot be read to its end; empty if it can. */
    public Optional<Fault> broken() {
        return Optional.ofNullable(broken);
    }

    /** One step of the parser; an element, if that ended one. */
    private Optional<XmlElement> advance() throws IOException {
        try {
            XMLStreamReader2 parser = xml;
            if (parser == null) {
                parser = (XMLStreamReader2) factory.createXMLStreamReader(chars);
                xml = parser;
            }
            int event = parser.next();
            last = base + parser.getLocationInfo().getStartingCharOffset();
            return switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(parser);
                    yield Optional.empty();
                }
                case XMLStreamConstants.END_ELEMENT -> end(last, /* whole= */ true);
                case XMLStreamConstants.END_DOCUMENT -> {
                    ended = true;
                    yield Optional.empty();
                }
                default -> {
                    release(last);
                    yield Optional.empty();
                }
            };
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io && !(io instanceof XmlChars.TooLong)) {
                throw io;
            }
            return goOn(e);
        }
    }

    private void start(XMLStreamReader2 parser) throws XMLStreamException {
        if (ignored > 0) {
            ignored--;
            return;
        }
        String name = parser.getLocalName();
        if (root.isMissing()) {
            root = new XmlElement(name, attributes(parser), place(parser), 0, "", List.of(), true);
        }
        long content = base + parser.getLocationInfo().getEndingCharOffset();
        if (open.isEmpty() && !wanted.contains(name)) {
            around.addLast(name);
            release(content);
            return;
        }
        if (!open.isEmpty()) {
            open.element().leaf = false;
        }
        open.push(new Open(name, attributes(parser), place(parser), content));
        release(content);
    }

    private Place place(XMLStreamReader2 parser) {
        return place(parser.getLocationInfo().getStartLocation());
    }

    /** A place in the file, of one in what the parser saw. */
    private Place place(@Nullable Location at) {
        if (at == null) {
            return Place.NONE;
        }
        int column = at.getLineNumber() == 1 ? began.column() + at.getColumnNumber() - 1 - shown : at.getColumnNumber();
        return new Place(began.line() + at.getLineNumber() - 1, Math.max(1, column));
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
        if (open.isEmpty()) {
            around.pollLast();
            return Optional.empty();
        }
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

    /**
     * Goes on with the next element that is wanted or a part of one; what was whole of the element that is open stands. Ends the
     * reading if there is none.
     */
    private Optional<XmlElement> goOn(XMLStreamException e) throws IOException {
        boolean cut = e instanceof WstxEOFException;
        Place place = cut ? chars.place(last) : place(e.getLocation());
        Set<String> names = new HashSet<>(wanted);
        names.addAll(open.isEmpty() ? Set.of() : parts);
        long next = e.getNestedException() instanceof XmlChars.TooLong
                ? -1
                : chars.find(Math.max(last, restarted) + 1, names);
        if (next < 0) {
            ended = true;
            broken = new Fault(cut ? place(e.getLocation()) : place, told(e));
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(open.getLast().close("", /* whole= */ false));
        }
        began = chars.place(next);
        tell(
                place,
                (cut ? "what begins here has no end" : "it is no XML here (" + reason(e) + ")")
                        + "; it is left out up to line " + began.line() + ", column " + began.column());
        Optional<XmlElement> damaged = Optional.empty();
        if (open.isEmpty() || !parts.contains(chars.nameAt(next))) {
            damaged = open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(open.getLast().close("", /* whole= */ false));
            open.clear();
        }
        while (open.size() > 1) {
            open.pop();
        }
        restart(next);
        return damaged;
    }

    private void tell(Place place, String why) {
        boolean again =
                !passed.isEmpty() && passed.get(passed.size() - 1).place().equals(place);
        if (again) {
            return;
        }
        if (passed.size() < MAX_TOLD) {
            passed.add(new Fault(place, why));
        } else {
            untold++;
        }
    }

    /** Has a new parser read from a place, which sees the start tags of what is open there. */
    private void restart(long at) {
        StringBuilder before = new StringBuilder();
        around.forEach(name -> before.append('<').append(name).append('>'));
        open.forEach(element -> before.append('<').append(element.name).append('>'));
        ignored = around.size() + open.size();
        shown = before.length();
        base = at - shown;
        restarted = at;
        chars.restart(before.toString(), at);
        xml = null;
    }

    private static String told(XMLStreamException e) {
        return e instanceof WstxEOFException
                ? "the file is cut off here; what is whole before it is read"
                : "it is no XML from here on (" + reason(e) + "); what is whole before it is read";
    }

    private static String reason(XMLStreamException e) {
        String why = String.valueOf(
                e.getNestedException() == null
                        ? e.getMessage()
                        : e.getNestedException().getMessage());
        int end = why.indexOf('\n');
        String line = (end < 0 ? why : why.substring(0, end)).replace(XmlChars.AMPERSAND, '&');
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "..." : line;
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
