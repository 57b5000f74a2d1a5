package dev.colloquy.qda;

import dev.colloquy.evaluate.Gold;
import dev.colloquy.text.Place;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A REFI-QDA project as far as people coded texts in it. Identifiers are in lower case and without braces.
 *
 * @param users names by identifier
 * @param codes by identifier
 * @param problems what could not be read; the rest was
 */
public record Project(
        Map<String, String> users, Map<String, Code> codes, List<Source> sources, List<Gold.Problem> problems) {

    public Project {
        users = new TreeMap<>(users);
        codes = new TreeMap<>(codes);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    @Override
    public Map<String, String> users() {
        return new TreeMap<>(users);
    }

    @Override
    public Map<String, Code> codes() {
        return new TreeMap<>(codes);
    }

    /**
     * A code.
     *
     * @param above names of the codes that hold it, the outermost first
     */
    public record Code(String guid, String name, List<String> above) {

        public Code {
            above = List.copyOf(above);
        }
    }

    /**
     * A text.
     *
     * @param text as the project has it, with its line ends
     */
    public record Source(String guid, String name, String text, Place place, List<Coding> codings) {

        public Source {
            codings = List.copyOf(codings);
        }
    }

    /**
     * A code on a text or a stretch of it.
     *
     * @param code identifier of the code
     * @param user identifier of who coded; empty if the project does not say
     * @param ours true if this program made it, whoever is said to have
     * @param span as the program counted that wrote the project; empty for the whole text
     */
    public record Coding(String code, String user, boolean ours, Optional<Span> span, Place place) {}
}
