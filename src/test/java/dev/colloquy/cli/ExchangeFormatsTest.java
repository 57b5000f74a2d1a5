package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import dev.colloquy.codebook.CodeTree;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.Mark;
import dev.colloquy.text.XmlFit;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What exports of annotation hold, read by schemas and by other programs' readers. */
final class ExchangeFormatsTest {

    @TempDir
    private Path folder = Path.of("");

    private List<AnalysisResult> results() throws IOException {
        return List.of(
                LabelledThreads.golden(Files.createDirectory(folder.resolve("golden"))),
                LabelledThreads.hostile(Files.createDirectory(folder.resolve("hostile"))));
    }

    private static List<Mark> marks(AnalysisResult result, boolean positions) {
        List<Mark> marks = new ArrayList<>();
        result.threads().forEach(t -> t.items().forEach(i -> marks.addAll(ItemMarks.of(i))));
        return marks.stream()
                .filter(m -> positions == (m.kind() == Mark.Kind.POSITION))
                .toList();
    }

    /** The text between two code points. */
    private static String covered(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static SortedMap<String, byte[]> unzipped(byte[] zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static void validate(String schema, byte[] xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(CliRunner.ROOT
                        .resolve("src/test/resources/refi/" + schema)
                        .toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new ByteArrayInputStream(bytes)));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void projectsAndCodebooksAreValid() throws Exception {
        for (AnalysisResult result : results()) {
            SortedMap<String, byte[]> files = unzipped(Objects.requireNonNull(
                    LabelledThreads.files("refi-qda", result).get("colloquy.qdpx")));

            validate("project.xsd", Objects.requireNonNull(files.get("project.qde")));
            validate(
                    "codebook.xsd",
                    Objects.requireNonNull(LabelledThreads.files("qdc", result).get("codebook.qdc")));
            assertThat(files).hasSize(result.threads().size() + 2);
            assertThat(files.keySet()).allMatch(name -> name.matches("project\\.qde|sources/[0-9a-f-]{36}\\.txt"));
        }
    }

    @Test
    void selectionsOfProjectsCoverTheWordsOfTheirLabels() throws Exception {
        for (AnalysisResult result : results()) {
            SortedMap<String, byte[]> files = unzipped(Objects.requireNonNull(
                    LabelledThreads.files("refi-qda", result).get("colloquy.qdpx")));
            Document project = xml(Objects.requireNonNull(files.get("project.qde")));
            Map<String, String> codes = new TreeMap<>();
            elements(project.getElementsByTagName("Code"))
                    .forEach(c -> codes.put(c.getAttribute("guid"), c.getAttribute("name")));
            List<String> found = new ArrayList<>();
            for (Element source : elements(project.getElementsByTagName("TextSource"))) {
                String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
                String text = LabelledThreads.text(files, path);
                for (Element selection : elements(source.getElementsByTagName("PlainTextSelection"))) {
                    String words = covered(
                            text,
                            Integer.parseInt(selection.getAttribute("startPosition")),
                            Integer.parseInt(selection.getAttribute("endPosition")));
                    for (Element code : elements(selection.getElementsByTagName("CodeRef"))) {
                        found.add(codes.get(code.getAttribute("targetGUID")) + ": " + words);
                    }
                }
            }
            assertThat(found).isNotEmpty();
            assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(codes(result)));
            assertThat(elements(project.getElementsByTagName("Case"))).hasSize(result.itemCount());
        }
    }

    /** {@code name of the code: words} of every label. */
    private static List<String> codes(AnalysisResult result) {
        Map<String, CodeTree.Code> tree = CodeTree.of(result.codebook()).byKey();
        List<String> codes = new ArrayList<>();
        for (boolean positions : new boolean[] {true, false}) {
            marks(result, positions)
                    .forEach(m ->
                            codes.add(Objects.requireNonNull(tree.get(m.key())).name() + ": " + XmlFit.of(m.quote())));
        }
        return codes;
    }

    @Test
    void annotationsAreJsonLdWhoseSelectorsHold() throws IOException, JsonLdError {
        for (AnalysisResult result : results()) {
            SortedMap<String, byte[]> files = LabelledThreads.files("w3c", result);
            String text = LabelledThreads.text(files, "annotations.jsonld");
            JsonNode collection = Reports.MAPPER.readTree(text);
            Set<String> ids = new HashSet<>();
            List<String> found = new ArrayList<>();
            for (JsonNode annotation : collection.at("/first/items")) {
                JsonNode quote = annotation.at("/target/selector/0");
                JsonNode place = annotation.at("/target/selector/1");
                String source =
                        URI.create(annotation.at("/target/source").asText()).getPath();
                String thread = LabelledThreads.text(files, source);
                int start = place.get("start").asInt();
                int end = place.get("end").asInt();
                assertThat(covered(thread, start, end))
                        .isEqualTo(quote.get("exact").asText());
                assertThat(covered(thread, 0, start))
                        .endsWith(quote.get("prefix").asText());
                assertThat(thread.substring(thread.offsetByCodePoints(0, end)))
                        .startsWith(quote.get("suffix").asText());
                ids.add(annotation.get("id").asText());
                found.add(annotation.at("/body/0/value").asText() + ": "
                        + XmlFit.of(quote.get("exact").asText()));
            }
            assertThat(ids).hasSize(collection.get("total").asInt());
            assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(codes(result)));
            assertThat(expanded(text).toString())
                    .contains("http://www.w3.org/ns/oa#hasTarget", "https://corpus.example/texts/")
                    .doesNotContain("anno.jsonld");
        }
    }

    /** As a reader of JSON-LD understands it; the context is not fetched. */
    private static JsonArray expanded(String text) throws JsonLdError, IOException {
        String local = text.replace(
                "\"http://www.w3.org/ns/anno.jsonld\"",
                Reports.MAPPER
                        .readTree(CliRunner.ROOT
                                .resolve("src/test/resources/w3c/context.jsonld")
                                .toFile())
                        .get("@context")
                        .toString());
        return JsonLd.expand(JsonDocument.of(new StringReader(local)))
                .base("https://corpus.example/annotations.jsonld")
                .get();
    }

    @Test
    void everyKeyOfAnAnnotationHasAMeaningInJsonLd() throws IOException, JsonLdError {
        String text =
                LabelledThreads.text(LabelledThreads.files("w3c", results().get(1)), "annotations.jsonld");
        JsonNode annotation = Reports.MAPPER.readTree(text).at("/first/items/0");
        String whole = expanded(text).toString();

        annotation
                .fieldNames()
                .forEachRemaining(key -> assertThat(Set.of("id", "type", "motivation", "generator", "body", "target"))
                        .contains(key));
        assertThat(whole)
                .contains("oa#exact", "oa#start", "oa#classifying", "oa#TextQuoteSelector", "rdf-syntax-ns#value");
    }

    @Test
    void tasksOfLabelStudioFitTheirConfiguration() throws Exception {
        for (AnalysisResult result : results()) {
            SortedMap<String, byte[]> files = LabelledThreads.files("label-studio", result);
            Document config = xml(Objects.requireNonNull(files.get("labeling-config.xml")));
            Set<String> labels = new HashSet<>();
            elements(config.getElementsByTagName("Label")).forEach(l -> labels.add(l.getAttribute("value")));
            Map<String, Set<String>> choices = new TreeMap<>();
            for (Element one : elements(config.getElementsByTagName("Choices"))) {
                assertThat(one.getAttribute("toName")).isEqualTo("text");
                elements(one.getElementsByTagName("Choice"))
                        .forEach(c -> choices.computeIfAbsent(one.getAttribute("name"), n -> new HashSet<>())
                                .add(c.getAttribute("value")));
            }
            Set<String> ids = new HashSet<>();
            int regions = 0;
            for (JsonNode task : Reports.MAPPER.readTree(LabelledThreads.text(files, "tasks.json"))) {
                String text = task.at("/data/text").asText();
                for (JsonNode one : task.at("/predictions/0/result")) {
                    assertThat(ids.add(one.get("id").asText())).isTrue();
                    JsonNode value = one.get("value");
                    if (one.get("type").asText().equals("choices")) {
                        assertThat(choices.get(one.get("from_name").asText()))
                                .contains(value.at("/choices/0").asText());
                    } else {
                        regions++;
                        assertThat(labels).contains(value.at("/labels/0").asText());
                        assertThat(covered(
                                        text,
                                        value.get("start").asInt(),
                                        value.get("end").asInt()))
                                .isEqualTo(value.get("text").asText());
                    }
                }
            }
            assertThat(regions).isPositive();
            assertThat(choices).hasSize(Math.max(1, result.codebook().targets().size()));
        }
    }

    @Test
    void linesOfDoccanoCoverTheWordsOfTheirLabels() throws IOException {
        for (AnalysisResult result : results()) {
            List<String> found = new ArrayList<>();
            for (String line : LabelledThreads.text(LabelledThreads.files("doccano", result), "doccano.jsonl")
                    .lines()
                    .toList()) {
                JsonNode item = Reports.MAPPER.readTree(line);
                String text = item.get("text").asText();
                item.get("label")
                        .forEach(l -> found.add(l.get(2).asText() + ": "
                                + XmlFit.of(
                                        covered(text, l.get(0).asInt(), l.get(1).asInt()))));
                item.get("cats").forEach(c -> found.add(c.asText() + ": " + XmlFit.of(text)));
            }
            assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(codes(result)));
        }
    }

    @Test
    void uimaReadsTheXmiWithItsTypes() throws Exception {
        for (AnalysisResult result : results()) {
            SortedMap<String, byte[]> files = LabelledThreads.files("xmi", result);
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(new XMLInputSource(
                            new ByteArrayInputStream(Objects.requireNonNull(files.get("TypeSystem.xml"))), null));
            int found = 0;
            for (String name : files.keySet()) {
                if (name.endsWith(".xmi")) {
                    found += read(Objects.requireNonNull(files.get(name)), types);
                }
            }
            assertThat(found)
                    .isEqualTo(marks(result, /* positions= */ true).size()
                            + marks(result, /* positions= */ false).size());
        }
    }

    private static int read(byte[] xmi, TypeSystemDescription types) throws Exception {
        CAS cas = CasCreationUtils.createCas(types, null, null);
        try (InputStream in = new ByteArrayInputStream(xmi)) {
            XmiCasDeserializer.deserialize(in, cas);
        }
        int marks = 0;
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            String type = annotation.getType().getName();
            if (type.equals("webanno.custom.Item")) {
                assertThat(cas.getDocumentText().substring(0, annotation.getBegin()))
                        .matches("(?s).*\\["
                                + annotation.getFeatureValueAsString(
                                        annotation.getType().getFeatureByBaseName("item"))
                                + "\\][^\n]*\n");
            } else if (type.startsWith("webanno.custom.")) {
                assertThat(annotation.getCoveredText()).isNotBlank();
                assertThat(annotation.getFloatValue(annotation.getType().getFeatureByBaseName("score")))
                        .isBetween(0f, 1f);
                marks++;
            }
        }
        return marks;
    }

    @Test
    void exportsAreTheSameBytesEachTimeAndCarryTheirMarks() throws IOException {
        for (AnalysisResult result : results()) {
            for (String format : List.of("refi-qda", "qdc", "w3c", "label-studio", "doccano", "xmi")) {
                SortedMap<String, byte[]> first = LabelledThreads.files(format, result);
                SortedMap<String, byte[]> again = LabelledThreads.files(format, result);

                assertThat(again.keySet()).isEqualTo(first.keySet());
                first.forEach(
                        (name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
                String mark = LabelledThreads.writer(format).mark();
                assertThat(new String(Objects.requireNonNull(first.get(first.firstKey())), StandardCharsets.UTF_8))
                        .contains(mark);
            }
        }
    }

    @Test
    void zipFilesAreStoredSortedAndWithoutTime() throws IOException {
        byte[] zip = Objects.requireNonNull(
                LabelledThreads.files("refi-qda", results().get(1)).get("colloquy.qdpx"));

        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
                assertThat(entry.getExtra()).as("no time of a zone").isNull();
            }
        }
        assertThat(names).isSorted().first().isEqualTo("project.qde");
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        AnalysisResult result = results().get(1);
        ItemResult item = result.threads().get(0).items().get(1);

        assertThat(result.threads().get(0).items()).hasSize(5);
        assertThat(item.item().body().value()).contains("\uD83D\uDE21");
        assertThat(LabelledThreads.writer("refi-qda").remarks(result))
                .singleElement()
                .asString()
                .contains("cannot stand in XML");
        assertThat(LabelledThreads.files("w3c", result).keySet())
                .allMatch(name -> Stream.of("..", "\\").noneMatch(name::contains));
    }
}
