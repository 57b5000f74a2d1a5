package dev.colloquy.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.cli.CommandTargets;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What every writer makes of a result: JSON and XML that can be read, and pages without control characters but line ends and tabs. */
final class Written {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Written() {}

    static void check(AnalysisResult result) {
        for (ReportWriter writer : CommandTargets.reportWriters()) {
            file(
                    "thread." + writer.format(),
                    writer.thread(result, result.threads().get(0)));
            file("summary." + writer.format(), writer.summary(result));
        }
        for (SourceWriter writer : CommandTargets.sourceWriters()) {
            file(
                    "sources." + (writer.format().equals("csl") ? "json" : writer.format()),
                    writer.write(result.sources()));
        }
        for (ExportWriter writer : CommandTargets.exportWriters()) {
            writer.write(result, new Folder());
            writer.remarks(result).forEach(remark -> Promise.holds(!remark.isBlank(), "a sentence"));
        }
    }

    private static final class Folder implements ExportFolder {

        private final Map<String, ExportFolder.Written> hashes = new HashMap<>();

        @Override
        public void write(String name, Text text) {
            binary(name, bytes -> {
                Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                text.write(out);
                out.flush();
            });
        }

        @Override
        public void binary(String name, Bytes bytes) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                bytes.write(out);
            } catch (IOException e) {
                throw new AssertionError(name, e);
            }
            byte[] content = out.toByteArray();
            hashes.put(name, new ExportFolder.Written(content.length, ContentHash.of(content)));
            List<String> folders = List.of(name.split("/", -1));
            Promise.holds(!folders.contains("..") && !folders.contains(""), "names lead nowhere else");
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(json|jsonld|xml|xmi|qdc|csv|md|html|jsonl)")) {
                file(name, new String(content, StandardCharsets.UTF_8));
            }
        }

        @Override
        public ExportFolder.Written written(String name) {
            return Objects.requireNonNull(hashes.get(name));
        }

        @Override
        public Path place(String name) {
            throw new IllegalStateException("no library writes here");
        }
    }

    private static void file(String name, String text) {
        // Tables hold texts as they are: places count in them.
        Promise.holds(
                name.endsWith(".csv")
                        || text.chars()
                                .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'),
                "no control character is written: " + name);
        try {
            if (name.endsWith(".json") || name.endsWith(".jsonld")) {
                JSON.readTree(text);
            } else if (name.endsWith(".xml") || name.endsWith(".xmi") || name.endsWith(".qdc")) {
                xml().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(name + " cannot be read", e);
        }
    }

    private static DocumentBuilder xml() throws ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }
}
