package dev.colloquy.report.exchange;

import dev.colloquy.formats.XmlOut;
import dev.colloquy.summary.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The types of annotations in XMI: layers of spans in the namespace from which INCEpTION makes layers. */
final class XmiTypes {

    /** The namespace of types, as names and as XMI have it. */
    static final String PACKAGE = "webanno.custom.";

    static final String NAMESPACE = "http:///webanno/custom.ecore";

    /** The prefix of the types in XMI. */
    static final String PREFIX = "custom:";

    /** The span of an item. */
    static final String ITEM = "Item";

    static final List<String> ITEM_FEATURES = List.of("item", "author", "published", "answers", "language");
    static final List<String> MARK_FEATURES = List.of("target", "value", "by", "score", "note");

    private static final Map<Kind, String> NAMES = new TreeMap<>(Map.of(
            Kind.POSITION, "Position",
            Kind.STANCE, "Stance",
            Kind.REPORTED, "Reported",
            Kind.HOLDER, "Holder",
            Kind.TOWARD_POST, "TowardPost",
            Kind.THEME, "Theme",
            Kind.SOURCE, "Source"));

    private static final Map<Kind, String> DESCRIPTIONS = Map.of(
            Kind.POSITION, "Where an item as a whole stands towards a target.",
            Kind.STANCE, "A sentence of the author's own that takes a side.",
            Kind.REPORTED, "A view of somebody else.",
            Kind.HOLDER, "Who holds a reported view.",
            Kind.TOWARD_POST, "Agreement or disagreement with the post or the comment that is answered.",
            Kind.THEME, "Words that touch a theme.",
            Kind.SOURCE, "Words that name a source.");

    private XmiTypes() {}

    /** The name of a kind's type, without its namespace. */
    static String name(Kind kind) {
        return NAMES.getOrDefault(kind, "");
    }

    /** The type system description. */
    static String xml() {
        XmlOut xml = new XmlOut();
        xml.open("typeSystemDescription", "xmlns", "http://uima.apache.org/resourceSpecifier");
        xml.leaf("name", "Colloquy").leaf("description", "Labels of Colloquy as layers of spans.");
        xml.open("types");
        type(xml, ITEM, "The post or a comment.", ITEM_FEATURES);
        List<Kind> kinds = new ArrayList<>(NAMES.keySet());
        kinds.forEach(k -> type(xml, name(k), DESCRIPTIONS.getOrDefault(k, ""), MARK_FEATURES));
        return xml.close().close().finish();
    }

    private static void type(XmlOut xml, String name, String description, List<String> features) {
        xml.open("typeDescription");
        xml.leaf("name", PACKAGE + name).leaf("description", description).leaf("supertypeName", "uima.tcas.Annotation");
        xml.open("features");
        for (String feature : features) {
            xml.open("featureDescription")
                    .leaf("name", feature)
                    .empty("description")
                    .leaf("rangeTypeName", feature.equals("score") ? "uima.cas.Float" : "uima.cas.String")
                    .close();
        }
        xml.close().close();
    }
}
