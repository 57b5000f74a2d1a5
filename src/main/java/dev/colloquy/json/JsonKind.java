package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Which of this program's files a text is, told by its first keys; a file that is cut short is known all the same. */
public enum JsonKind {
    /** The report of a thread. */
    REPORT,
    /** The report over all threads. */
    SUMMARY,
    /** A thread as read, in a corpus folder. */
    THREAD,
    /** The digests of a corpus folder. */
    MANIFEST,
    /** What a labelled snapshot is. */
    SNAPSHOT,
    /** Something else. */
    OTHER,
    /** No JSON, or not whole, with nothing that tells what it was. */
    BROKEN;

    private static final JsonFactory FACTORY = new JsonFactory();

    public static JsonKind of(String text) {
        Set<String> keys = new HashSet<>();
        JsonKind kind = OTHER;
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return first == null ? BROKEN : OTHER;
            }
            while (kind == OTHER && parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                kind = of(keys);
                parser.nextToken();
                parser.skipChildren();
            }
            return kind;
        } catch (IOException e) {
            // The text ends in the middle or is broken there: what came before may tell enough.
            return keys.containsAll(Set.of("schemaVersion", "program")) ? REPORT : BROKEN;
        }
    }

    private static JsonKind of(Set<String> keys) {
        if (!keys.contains("schemaVersion")) {
            return OTHER;
        }
        if (keys.contains("label") && keys.contains("program")) {
            return SNAPSHOT;
        }
        if (keys.contains("program")) {
            return keys.contains("threads") ? SUMMARY : keys.contains("thread") ? REPORT : OTHER;
        }
        if (keys.contains("corpusVersion") && keys.contains("threads")) {
            return MANIFEST;
        }
        return keys.contains("title") && keys.contains("hash") && keys.contains("id") ? THREAD : OTHER;
    }
}
