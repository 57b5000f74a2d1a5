package dev.colloquy.formats;

import com.ctc.wstx.stax.WstxOutputFactory;
import dev.colloquy.text.XmlFit;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLOutputFactory2;

/**
 * Writes XML 1.0 in UTF-8, an element a line, indented by two spaces, with LF; the same on every Java. What XML forbids in a text
 * becomes U+FFFD, one for one; line ends and tabs in attributes are escaped, so that they come back. Names are written as given,
 * with their prefix. Not safe for several threads.
 */
public final class XmlOut {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean begun;

    /** Begins a document. */
    public XmlOut() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory2.XSP_NAMESPACE_AWARE, false);
        factory.setProperty(XMLOutputFactory2.P_AUTOMATIC_EMPTY_ELEMENTS, true);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            xml = factory.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /**
     * Begins an element that holds others.
     *
     * @param attributes names and values by turns
     */
    public XmlOut open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        return this;
    }

    /** Writes an element with a text. */
    public XmlOut leaf(String name, String content, String... attributes) {
        start(name, attributes);
        try {
            xml.writeCharacters(XmlFit.of(content));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    /** Writes an element without content. */
    public XmlOut empty(String name, String... attributes) {
        start(name, attributes);
        end();
        return this;
    }

    /** Ends the element that was opened last. */
    public XmlOut close() {
        open.pop();
        line();
        end();
        return this;
    }

    /** The whole document. */
    public String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return text + "\n";
    }

    private void start(String name, String... attributes) {
        line();
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], XmlFit.of(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void line() {
        try {
            if (begun) {
                xml.writeCharacters("\n" + INDENT.repeat(open.size()));
            } else {
                text.append("\n");
                begun = true;
            }
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("XML cannot be written to memory", e);
    }
}
