package dev.colloquy.formats;

import com.ctc.wstx.stax.WstxOutputFactory;
import dev.colloquy.text.XmlFit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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

    private final Writer text;
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean begun;

    /** Begins a document in memory. */
    public XmlOut() {
        this(new StringWriter());
    }

    /**
     * Begins a document that need not fit into memory. Its methods throw {@link UncheckedIOException} where it cannot be written.
     *
     * @param out where it goes; stays open
     */
    public XmlOut(Writer out) {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory2.XSP_NAMESPACE_AWARE, false);
        factory.setProperty(XMLOutputFactory2.P_AUTOMATIC_EMPTY_ELEMENTS, true);
        text = out;
        try {
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            xml = factory.createXMLStreamWriter(text);
        } catch (XMLStreamException | IOException e) {
            throw failed(e);
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
            throw failed(e);
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

    /** Ends the document; its text, if it was begun in memory. */
    public String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        try {
            xml.flush();
            text.write("\n");
        } catch (XMLStreamException | IOException e) {
            throw failed(e);
        }
        return text instanceof StringWriter whole ? whole.toString() : "";
    }

    private void start(String name, String... attributes) {
        line();
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], XmlFit.of(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void line() {
        try {
            if (begun) {
                xml.writeCharacters("\n" + INDENT.repeat(open.size()));
            } else {
                text.write("\n");
                begun = true;
            }
        } catch (XMLStreamException | IOException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(Exception e) {
        Throwable cause = e instanceof XMLStreamException stream ? stream.getNestedException() : e;
        return cause instanceof IOException io
                ? new UncheckedIOException(io)
                : new IllegalStateException("XML that cannot be written", e);
    }
}
