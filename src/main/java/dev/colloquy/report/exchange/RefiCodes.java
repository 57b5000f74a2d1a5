package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.CodeTree.Code;
import dev.colloquy.formats.XmlOut;

/** Codes as REFI-QDA has them in projects and in codebooks. */
final class RefiCodes {

    private RefiCodes() {}

    /** Writes {@code Codes} with all below it. */
    static void write(XmlOut xml, CodeTree codes) {
        xml.open("Codes");
        codes.roots().forEach(code -> write(xml, code));
        xml.close();
    }

    private static void write(XmlOut xml, Code code) {
        String[] attributes = {
            "guid",
            code.guid(),
            "name",
            code.name(),
            "isCodable",
            Boolean.toString(code.codable()),
            "color",
            code.color()
        };
        if (code.description().isEmpty() && code.codes().isEmpty()) {
            xml.empty("Code", attributes);
            return;
        }
        xml.open("Code", attributes);
        if (!code.description().isEmpty()) {
            xml.leaf("Description", code.description());
        }
        code.codes().forEach(c -> write(xml, c));
        xml.close();
    }
}
