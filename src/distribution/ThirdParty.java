import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes what the licences of the libraries in a distribution ask for: THIRD-PARTY.md, a list of them, and licenses/, their texts and
 * notices. The list in third-party.tsv must fit lib/ exactly, or the build fails.
 */
public final class ThirdParty {

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");
    private static final Pattern TEXT = Pattern.compile(
            "(?:[^/]*/)*(?:(?:[A-Za-z]+-)*(?:LICEN[SC]E|NOTICE)(?:\\.txt|\\.md)?|ThirdPartyNotices\\.txt|about\\.html)");

    private static final int COLUMNS = 7;

    /** What the distribution has within its own jar. */
    private static final String WITHIN = """

            ## Within the program itself

            | what | licence | from |
            |---|---|---|
            | the stance network, `stance.onnx` | Apache-2.0; trained on top of bge-small-en-v1.5 | MIT, 2022 staoxiao: [licenses/bge-small-en-v1.5](licenses/bge-small-en-v1.5/LICENSE.txt); data: the model card within the program and [docs/method.md](docs/method.md) |
            | word pieces, `vocab.txt` | Apache-2.0 | BERT, Google Research |
            | D3 in each page | ISC | the page carries its notice |

            The DuckDB library has code of others linked into it, whose licences are in the folder `third_party` of its source; its file in Maven Central carries no text.
            The language models were trained on the treebank UD English EWT (CC BY-SA 4.0); none of its sentences is in them or in this distribution.
            """;

    private ThirdParty() {}

    private record Library(String file, String artifact, String licence, String copyright, String need, String source, List<String> texts) {}

    /**
     * @param args the folder of the distribution, the folder with third-party.tsv and texts/, and the class path of the program: what
     *     else is in lib/ is left over from an earlier build, and goes
     */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        Path own = Path.of(args[1]);
        sweep(home.resolve("lib"), args[2]);
        Map<String, Library> libraries = libraries(own.resolve("third-party.tsv"));
        Map<String, String> versions = versions(home.resolve("lib"));
        demandSame(libraries.keySet(), versions.keySet());

        Path licenses = home.resolve("licenses");
        clear(licenses);
        StringBuilder list = new StringBuilder("# Third-party libraries\n\nThe libraries in `lib/`; their licences and notices"
                + " are in `licenses/`.\n\n| library | version | licence | copyright | needed for |\n|---|---|---|---|---|\n");
        for (Library library : libraries.values()) {
            String version = versions.get(library.file());
            list.append("| [").append(library.artifact()).append("](").append(library.source()).append(") | ").append(version).append(" | [")
                    .append(library.licence()).append("](licenses/").append(library.file()).append(") | ").append(library.copyright()).append(" | ")
                    .append(library.need()).append(" |\n");
            Path folder = Files.createDirectories(licenses.resolve(library.file()));
            int texts = unpack(home.resolve("lib").resolve(library.file() + "-" + version + ".jar"), folder);
            for (String text : library.texts()) {
                Files.copy(own.resolve("texts").resolve(text + ".txt"), folder.resolve("LICENSE-" + text + ".txt"));
                texts++;
            }
            if (texts == 0) {
                throw new IllegalStateException(library.file() + " carries no licence: name one of texts/ in third-party.tsv");
            }
        }
        Path base = Files.createDirectories(licenses.resolve("bge-small-en-v1.5"));
        Files.copy(own.resolve("texts/bge-small-en-v1.5.txt"), base.resolve("LICENSE.txt"));
        Files.writeString(home.resolve("THIRD-PARTY.md"), list + WITHIN, StandardCharsets.UTF_8);
    }

    private static void sweep(Path lib, String classPath) throws IOException {
        Set<String> needed = new TreeSet<>();
        for (String file : classPath.split(File.pathSeparator)) {
            needed.add(Path.of(file).getFileName().toString());
        }
        List<Path> jars;
        try (Stream<Path> found = Files.list(lib)) {
            jars = found.toList();
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (!name.startsWith("colloquy-") && !needed.contains(name)) {
                Files.delete(jar);
            }
        }
    }

    private static Map<String, Library> libraries(Path table) throws IOException {
        Map<String, Library> libraries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("third-party.tsv: not " + COLUMNS + " columns: " + line);
            }
            List<String> texts = cells[6].equals("-") ? List.of() : List.of(cells[6].split(" "));
            libraries.put(cells[0], new Library(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], texts));
        }
        return libraries;
    }

    /** Versions by the names of files without them; ours are left out. */
    private static Map<String, String> versions(Path lib) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        try (Stream<Path> jars = Files.list(lib)) {
            for (Path jar : jars.sorted().toList()) {
                Matcher name = JAR.matcher(jar.getFileName().toString());
                if (!name.matches()) {
                    throw new IllegalStateException("no version in the name of " + jar.getFileName());
                }
                if (!name.group(1).startsWith("colloquy") && versions.put(name.group(1), name.group(2)) != null) {
                    throw new IllegalStateException("two versions of " + name.group(1) + " in lib/: run mvn clean");
                }
            }
        }
        return versions;
    }

    private static void demandSame(Set<String> listed, Set<String> there) {
        Set<String> unlisted = new TreeSet<>(there);
        unlisted.removeAll(listed);
        Set<String> gone = new TreeSet<>(listed);
        gone.removeAll(there);
        if (!unlisted.isEmpty() || !gone.isEmpty()) {
            throw new IllegalStateException("src/distribution/third-party.tsv does not fit lib/: not listed " + unlisted + ", not there " + gone);
        }
    }

    /** Licences and notices that a file carries; how many. */
    private static int unpack(Path jar, Path folder) throws IOException {
        int texts = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> entries = new ArrayList<>(zip.stream().filter(e -> !e.isDirectory()).toList());
            entries.sort(Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                if (TEXT.matcher(entry.getName()).matches()) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name));
                    }
                    texts += name.toLowerCase(Locale.ROOT).contains("notice") ? 0 : 1;
                }
            }
        }
        return texts;
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
