import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Stanford CoreNLP over a file with a comment a line. Arguments: the annotators, the file, and how many comments at most. */
public final class CoreNlpRun {

    private CoreNlpRun() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[1])).stream().limit(Long.parseLong(args[2])).toList();
        long started = System.nanoTime();
        Properties properties = new Properties();
        properties.setProperty("annotators", args[0]);
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        long loaded = System.nanoTime();
        long tokens = 0;
        for (String line : lines) {
            CoreDocument document = new CoreDocument(line);
            pipeline.annotate(document);
            tokens += document.tokens().size();
        }
        long done = System.nanoTime();
        System.out.printf(
                Locale.ROOT, "%d %d %.3f %.3f%n", lines.size(), tokens, (loaded - started) / 1e9, (done - loaded) / 1e9);
    }
}
