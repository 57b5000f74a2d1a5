package dev.colloquy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** XML as it is written. */
final class XmlOutTest {

    private static final String NASTY = "a < b & \"c\" 'd' ]]> \u0001 😀\n\tend ";

    @Test
    void isIndentedAndEscaped() {
        String xml = new XmlOut()
                .open("a", "x", "1 < \"2\"\n")
                .leaf("b", "c & d")
                .empty("e")
                .open("f")
                .empty("p:g", "p:h", "i")
                .close()
                .close()
                .finish();

        assertThat(xml).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="1 &lt; &quot;2&quot;&#xa;">
                  <b>c &amp; d</b>
                  <e/>
                  <f>
                    <p:g p:h="i"/>
                  </f>
                </a>
                """);
    }

    @Test
    void textsAndAttributesComeBack() throws Exception {
        String xml = new XmlOut().open("a").leaf("b", NASTY, "c", NASTY).close().finish();

        Element b = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("b")
                .item(0);
        assertThat(b.getTextContent()).isEqualTo(NASTY.replace('\u0001', '\uFFFD'));
        assertThat(b.getAttribute("c")).isEqualTo(NASTY.replace('\u0001', '\uFFFD'));
    }

    @Test
    void openElementsAreABug() {
        XmlOut xml = new XmlOut().open("a");

        assertThatThrownBy(xml::finish).isInstanceOf(IllegalStateException.class);
    }
}
