package dev.colloquy.formats;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/** Parsers of XML that expand and fetch nothing, need no namespaces, and bound what one element may be. */
final class XmlParsers {

    private static final int MAX_ATTRIBUTE = 100_000;
    private static final int MAX_ATTRIBUTES = 200;

    private XmlParsers() {}

    /** A factory of parsers that go no deeper than that. */
    static WstxInputFactory factory(int depth) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory2.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory2.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory2.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, depth);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }
}
