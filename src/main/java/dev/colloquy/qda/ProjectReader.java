package dev.colloquy.qda;

import dev.colloquy.evaluate.Gold;
import dev.colloquy.model.RefiGuid;
import dev.colloquy.qda.Project.Code;
import dev.colloquy.qda.Project.Coding;
import dev.colloquy.qda.Project.Source;
import dev.colloquy.qda.QdaXml.Node;
import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.Place;
import dev.colloquy.text.Shown;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code project.qde} of a REFI-QDA project, of whatever program. What cannot be used is a problem with its place. */
public final class ProjectReader {

    private static final String USER = "User";
    private static final String CODE_BOOK = "CodeBook";
    private static final String TEXT_SOURCE = "TextSource";
    private static final Set<String> OTHER_SOURCES = Set.of("PDFSource", "PictureSource", "AudioSource", "VideoSource");

    private static final int LONGEST_NAME = 60;
    private static final int MOST_TOLD = 20;

    private final Map<String, String> texts;
    private final Map<String, String> users = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Gold.Problem> problems = new ArrayList<>();
    private int others;
    private Place firstOther = Place.NONE;
    private int untold;

    private ProjectReader(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads a project.
     *
     * @param project bytes of the {@code project.qde}
     * @param texts bytes of the text files by their name in lower case, without folders
     */
    public static Project read(byte[] project, Map<String, byte[]> texts) {
        Map<String, String> decoded = new LinkedHashMap<>();
        texts.forEach((name, bytes) -> decoded.put(name, QdaXml.text(bytes)));
        return new ProjectReader(decoded).project(project);
    }

    private Project project(byte[] bytes) {
        Set<String> wanted = new HashSet<>(OTHER_SOURCES);
        wanted.addAll(Set.of(USER, CODE_BOOK, TEXT_SOURCE));
        QdaXml.Read read = QdaXml.read(bytes, wanted);
        if (!read.root().equals("Project")) {
            problem(new Place(1, 1), "this is no project of REFI-QDA: its root is not <Project>", "");
            return new Project(users, codes, sources, problems);
        }
        read.faults().forEach(f -> problem(f.place(), f.why(), "export the project again"));
        for (Node node : read.nodes()) {
            switch (node.name()) {
                case USER ->
                    users.put(
                            guid(node, "guid"),
                            node.attribute("name").orElse(node.value("id")).strip());
                case CODE_BOOK -> node.children("Codes").forEach(c -> codes(c, List.of()));
                case TEXT_SOURCE -> source(node);
                default -> other(node);
            }
        }
        if (others > 0) {
            problem(
                    firstOther,
                    others + (others == 1 ? " source is" : " sources are")
                            + " no plain text (PDF, picture, sound, video) and left out",
                    "");
        }
        if (untold > 0) {
            problem(Place.NONE, "and " + untold + " more problems of the kind", "");
        }
        return new Project(users, codes, sources, problems);
    }

    private void codes(Node around, List<String> above) {
        for (Node code : around.children("Code")) {
            String name = code.value("name").strip();
            codes.put(guid(code, "guid"), new Code(guid(code, "guid"), name, above));
            List<String> path = new ArrayList<>(above);
            path.add(name);
            codes(code, path);
        }
    }

    private void other(Node node) {
        firstOther = others == 0 ? node.place() : firstOther;
        others++;
    }

    private void source(Node node) {
        String guid = guid(node, "guid");
        String name = node.value("name");
        Optional<String> text = node.text("PlainTextContent")
                .or(() -> node.attribute("plainTextPath").flatMap(path -> file(node, path)));
        if (text.isEmpty()) {
            if (node.attribute("plainTextPath").isEmpty()) {
                problem(
                        node.place(),
                        "“" + shown(name) + "” has formatted text only, which is not read",
                        "export the project with plain text");
            }
            return;
        }
        List<Coding> codings = new ArrayList<>();
        codings(node, guid, Optional.empty(), codings);
        for (Node selection : node.children("PlainTextSelection")) {
            span(selection).ifPresent(span -> codings(selection, guid, Optional.of(span), codings));
        }
        sources.add(new Source(guid, name, text.get(), node.place(), codings));
    }

    private Optional<String> file(Node node, String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        Optional<String> text = Optional.ofNullable(texts.get(name));
        if (text.isEmpty()) {
            problem(node.place(), "the text file " + shown(path) + " is not in the project", "left out");
        }
        return text;
    }

    private Optional<Span> span(Node selection) {
        String start = selection.value("startPosition").strip();
        String end = selection.value("endPosition").strip();
        if (start.matches("\\d{1,9}") && end.matches("\\d{1,9}") && Integer.parseInt(start) <= Integer.parseInt(end)) {
            return Optional.of(new Span(Integer.parseInt(start), Integer.parseInt(end)));
        }
        problem(selection.place(), "a selection goes from “" + shown(start) + "” to “" + shown(end) + "”", "left out");
        return Optional.empty();
    }

    private void codings(Node around, String source, Optional<Span> span, List<Coding> into) {
        for (Node coding : around.children("Coding")) {
            String user = guid(coding, "creatingUser");
            Optional<String> code = coding.child("CodeRef").map(c -> guid(c, "targetGUID"));
            if (code.isEmpty() || !codes.containsKey(code.get())) {
                problem(coding.place(), "a coding names no code of the project", "left out");
                continue;
            }
            boolean made = span.map(s -> RefiGuid.coding(RefiGuid.selection(source, s), code.get()))
                    .filter(guid(coding, "guid")::equals)
                    .isPresent();
            boolean ours =
                    user.equals(RefiGuid.user()) || RefiGuid.USER_NAME.equalsIgnoreCase(users.getOrDefault(user, ""));
            into.add(new Coding(code.get(), user, made || ours, span, coding.place()));
        }
    }

    private static String guid(Node node, String attribute) {
        return NamedGuid.plain(node.value(attribute));
    }

    private static String shown(String text) {
        return Shown.shortened(Shown.oneLine(text), LONGEST_NAME);
    }

    private void problem(Place place, String message, String hint) {
        if (problems.size() < MOST_TOLD || place.equals(Place.NONE)) {
            problems.add(Gold.Problem.at(place, message, hint));
        } else {
            untold++;
        }
    }
}
