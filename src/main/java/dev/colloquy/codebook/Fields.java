package dev.colloquy.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The entries of a YAML map by their keys. What is wrong goes to the {@link Problems}, and a harmless value is given
 * back, so that reading goes on and finds the rest.
 */
final class Fields {

    static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final Node map;
    private final String what;
    private final Map<String, Node> values;
    private final Problems problems;

    private Fields(Node map, String what, Map<String, Node> values, Problems problems) {
        this.map = map;
        this.what = what;
        this.values = values;
        this.problems = problems;
    }

    /**
     * Looks at a node that should be a map.
     *
     * @param what what it describes, for messages: "a theme"
     */
    static Optional<Fields> of(Node node, String what, List<String> known, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.error(node, what + " must be a map of keys and values", "keys: " + String.join(", ", known));
            return Optional.empty();
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Node keyNode = entry.getKeyNode();
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                problems.error(keyNode, "unknown key '" + shown(key) + "' in " + what, Spelling.hint(key, known));
            } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
                problems.error(keyNode, "key '" + key + "' stands twice in " + what, "keep one of them");
            }
        }
        return Optional.of(new Fields(node, what, values, problems));
    }

    Node map() {
        return map;
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !isNull(node));
    }

    Optional<ScalarNode> idNode() {
        return value("id").filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    /** The text of a key that must be there; empty when it is not. */
    String text(String key) {
        return required(key)
                .flatMap(node -> text(node, "'" + key + "'", problems))
                .orElse("");
    }

    /** An id that must be there. */
    String id() {
        String id = text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.error(
                    values.getOrDefault("id", map),
                    "'" + shown(id) + "' cannot be an id",
                    "use lower-case letters a to z, digits and hyphens");
        }
        return id;
    }

    /** The entries of a list that must be there and not be empty. */
    List<Node> list(String key) {
        Optional<Node> node = required(key);
        List<Node> entries = node.map(n -> entries(n, key)).orElse(List.of());
        if (entries.isEmpty() && node.filter(SequenceNode.class::isInstance).isPresent()) {
            problems.error(node.get(), "'" + key + "' is empty", "list at least one entry");
        }
        return entries;
    }

    /** The entries of a list that may be left out. */
    List<Node> optionalList(String key) {
        return value(key).map(node -> entries(node, key)).orElse(List.of());
    }

    private List<Node> entries(Node node, String key) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.error(node, "'" + key + "' must be a list", "begin each entry with '- '");
        return List.of();
    }

    private Optional<Node> required(String key) {
        Node node = values.get(key);
        if (node == null) {
            problems.error(map, what + " has no '" + key + "'", "");
        } else if (isNull(node)) {
            problems.error(node, "'" + key + "' has no value", "");
        }
        return value(key);
    }

    /** The text of a scalar on one line. */
    static Optional<String> text(Node node, String what, Problems problems) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.error(node, what + " must be a text", "");
            return Optional.empty();
        }
        String text = WHITE_SPACE.matcher(scalar.getValue()).replaceAll(" ").strip();
        if (text.isEmpty() || isNull(node)) {
            problems.error(node, what + " has no value", "");
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            problems.error(node, what + " contains a control character", "remove it");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "...";
    }
}
