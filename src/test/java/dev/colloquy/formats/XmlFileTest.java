package dev.colloquy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class XmlFileTest {

    /** What was read of a file. */
    private record Read(
            List<XmlElement> elements,
            List<XmlFile.Fault> faults,
            List<XmlFile.Fault> passed,
            Optional<XmlFile.Fault> broken) {}

    private static Read read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Read read(InputStream in) throws IOException {
        try (Chars chars = new Chars(in, new Encoding(StandardCharsets.UTF_8, 0, false))) {
            XmlFile xml = new XmlFile(chars, Set.of("item"), Set.of("part"), Set.of("markup"));
            List<XmlElement> elements = new ArrayList<>();
            for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
                elements.add(next.get());
            }
            return new Read(elements, xml.faults(), xml.passed(), xml.broken());
        }
    }

    private static String item(Read read, String child) {
        return read.elements().get(0).text(child).orElse("");
    }

    @Test
    void decodesTextsWithTheirPlaces() throws IOException {
        String file =
                "<r>\n<item a='1 &amp; &quot;2'><t>a &lt;b&gt; &#8217;&nbsp;<![CDATA[c &amp; ]]]]><![CDATA[> d]]> e<!-- x --></t>"
                        + "</item></r>";
        Read read = read(file);
        XmlElement item = read.elements().get(0);
        assertThat(item.attribute("a")).contains("1 & \"2");
        assertThat(item.place()).isEqualTo(new dev.colloquy.text.Place(2, 1));
        Located text = item.child("t").located();
        assertThat(text.value()).isEqualTo("a <b> \u2019\u00A0c &amp; ]]> d e");
        for (String word : List.of("a", "b", "c", "d", "e")) {
            int at = text.value().indexOf(word);
            assertThat(file.charAt((int) text.start() + text.text().place(at))).isEqualTo(word.charAt(0));
        }
    }

    @Test
    void handsOnOutermostElementsAndKeepsMarkupWhole() throws IOException {
        Read read =
                read("<r><item><item>in</item><markup>a <b>c</b><item/></markup><e/></item><x><item>2</item></x></r>");
        assertThat(read.elements()).hasSize(2);
        XmlElement first = read.elements().get(0);
        assertThat(first.children()).extracting(XmlElement::name).containsExactly("item", "markup", "e");
        assertThat(first.child("markup").markup().value()).isEqualTo("a <b>c</b><item/>");
        assertThat(first.child("none").isMissing()).isTrue();
        assertThat(read.broken()).isEmpty();
    }

    @Test
    void survivesWhatIsNoXmlWithinTexts() throws IOException {
        Read read = read(
                "<r xmlns:a='u'><item><t>A & B &undeclared; &#0; \u0001</t><no:prefix b:c='&x;'>y</no:prefix></item></r>");
        assertThat(item(read, "t")).isEqualTo("A & B &undeclared; \uFFFD \uFFFD");
        assertThat(item(read, "no:prefix")).isEqualTo("y");
        assertThat(read.elements().get(0).child("no:prefix").attribute("b:c")).contains("&x;");
        assertThat(read.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.why()).startsWith("1 character that"));
    }

    @Test
    void passesOverDeclarations() throws IOException {
        assertThat(item(read("\n <?xml version='9' encoding='none'?>\n<r><item><t>x</t></item></r>"), "t"))
                .isEqualTo("x");
        String first = "<r><item><t><![CDATA[<?xml version='1.0'?>]]></t></item></r>";
        assertThat(item(read(first), "t")).isEqualTo("<?xml version='1.0'?>");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void expandsNothing() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("<!ENTITY % p SYSTEM \"http://there.example/x\"> %p;]>\n<r><item><t>&a59;</t></item></r>");
        assertThat(item(read(bomb.toString()), "t")).isEqualTo("&a59;");
    }

    @Test
    void refusesEndlessNesting() throws IOException {
        Read read = read("<r><item><t>x</t></item>" + "<a>".repeat(100_000));
        assertThat(read.elements()).hasSize(1);
        assertThat(read.broken()).get().satisfies(f -> assertThat(f.why()).contains("epth"));
    }

    @Test
    void tellsWhereItBreaksOff() throws IOException {
        Read cut = read("<r>\n<item><t>one</t><t>tw");
        assertThat(cut.elements()).singleElement().satisfies(e -> {
            assertThat(e.whole()).isFalse();
            assertThat(e.children()).hasSize(1);
        });
        assertThat(cut.broken())
                .get()
                .satisfies(f -> assertThat(f.place().line()).isEqualTo(2));
        Read wrong = read("<r>\n<item><t>one</t></item>\n <b></c></r>");
        assertThat(wrong.elements()).hasSize(1);
        assertThat(wrong.broken())
                .get()
                .satisfies(f -> assertThat(f.place().line()).isEqualTo(3));
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void passesOverWhatIsTooLong() throws IOException {
        String part = "word ".repeat(20_000);
        Read text = read(endless("<r><item><t>", part, 300, "</t><u>x</u></item></r>"));
        assertThat(item(text, "t")).isEmpty();
        assertThat(item(text, "u")).isEqualTo("x");
        assertThat(text.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.why()).contains("<t> is longer"));
        Read name = read(endless("<r><item><t>x</t></item><", "a".repeat(100_000), 300, "/></r>"));
        assertThat(name.elements()).hasSize(1);
        assertThat(name.broken()).get().satisfies(f -> assertThat(f.why()).contains("20 million"));
        Read item = read(endless("<r><item>", "<t>" + part + "</t>", 500, "</item><item><t>y</t></item></r>"));
        assertThat(item.elements()).hasSize(2);
        assertThat(item.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.why()).contains("<item> is longer"));
    }

    /** A file that is never in memory. */
    private static InputStream endless(String head, String part, int times, String tail) {
        IntFunction<String> parts = i -> i == 0 ? head : i <= times ? part : i == times + 1 ? tail : "";
        return new InputStream() {
            private byte[] now = {};
            private int at;
            private int next;

            @Override
            public int read(byte[] into, int offset, int length) {
                int first = length == 0 ? -1 : read();
                if (first < 0) {
                    return length == 0 ? 0 : -1;
                }
                into[offset] = (byte) first;
                int more = Math.min(length - 1, now.length - at);
                System.arraycopy(now, at, into, offset + 1, more);
                at += more;
                return more + 1;
            }

            @Override
            public int read() {
                while (at == now.length && next < times + 2) {
                    now = parts.apply(next++).getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return at < now.length ? now[at++] : -1;
            }
        };
    }

    @Test
    void hidesMarkupWhereverThePiecesOfTheFileEnd() throws IOException {
        for (int pad = 4000; pad < 4200; pad++) {
            String words = "w".repeat(pad);
            Read read = read("<r><item><markup>" + words + "<br><b>x</markup ><t>y</t></item><item><markup><![CDATA["
                    + words + "</markup> & ]]></markup><markup/><t>z</t></item></r>");
            assertThat(read.passed()).isEmpty();
            assertThat(read.elements()).hasSize(2);
            assertThat(read.elements().get(0).child("markup").raw()).isEqualTo(words + "<br><b>x");
            assertThat(read.elements().get(0).text("t")).contains("y");
            assertThat(read.elements().get(1).text("markup")).contains(words + "</markup> &");
            assertThat(read.elements().get(1).text("t")).contains("z");
        }
    }

    @Test
    void goesOnWithTheNextPart() throws IOException {
        String file =
                "<r>\n<item><t>a</t>\n<part><t>1</t></part>\n<part x=1><t>2</t></part>\n<part><t>3</t></part></item>\n"
                        + "<item><t>b</t><u><v></u></item>\n<item><t>c</t></item><item/></r>";
        Read read = read(file);
        assertThat(read.elements())
                .extracting(e -> e.text("t").orElse("") + e.children("part").size() + e.whole())
                .containsExactly("a2true", "b0false", "c0true", "0true");
        assertThat(read.elements().get(2).place()).isEqualTo(new dev.colloquy.text.Place(7, 1));
        assertThat(read.elements().get(0).children("part").get(1).place()).isEqualTo(new dev.colloquy.text.Place(5, 1));
        assertThat(read.elements().get(2).child("t").start()).isEqualTo(file.indexOf(">c<") + 1);
        assertThat(read.passed()).hasSize(2);
        assertThat(read.passed().get(0).place().line()).isEqualTo(4);
        assertThat(read.broken()).isEmpty();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void takesNoLongerForManyFaults() throws IOException {
        Read read = read("<r>" + "<item><t>a</u></item>\n".repeat(5_000) + "</r>");
        assertThat(read.elements()).hasSize(5_000);
        assertThat(read.passed()).hasSize(21);
        assertThat(read("<r>" + "<item><markup>\n".repeat(20_000)).broken()).isPresent();
        assertThat(read("<r>" + "<item><t x=\"\n".repeat(20_000)).broken()).isPresent();
    }
}
