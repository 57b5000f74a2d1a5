package dev.colloquy.spark;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UserError;
import java.io.PrintStream;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The main job on a cluster of Apache Spark, as {@code spark-submit} starts it. */
public final class AnalyzeJob {

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int INCOMPLETE = 3;

    private AnalyzeJob() {}

    public static void main(String[] args) {
        int status = run(System.err, args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    /** Does the job and tells of it; the exit codes are those of the command line. */
    static int run(PrintStream err, String... args) {
        JobOptions options = new JobOptions();
        CommandLine command = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            command.parseArgs(args);
        } catch (ParameterException e) {
            return failed(err, new UserError(String.valueOf(e.getMessage()), "see: --help"));
        }
        if (options.help()) {
            command.usage(System.out);
            return DONE;
        }
        try {
            options.check();
        } catch (UserError e) {
            return failed(err, e);
        }
        return run(err, options);
    }

    private static int run(PrintStream err, JobOptions options) {
        SparkSession spark = SparkSession.builder()
                .appName("colloquy")
                // Another one may be usual on a cluster, and does not know what is passed here.
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .getOrCreate();
        try {
            List<ReadProblem> problems = new Job(spark, options, told -> tell(err, told, "")).run();
            problems.forEach(p -> tell(err, p.sentence(), p.hint().orElse("")));
            return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? INCOMPLETE : DONE;
        } catch (UserError e) {
            return failed(err, e);
        } catch (Exception | VirtualMachineError e) {
            // The one place where exceptions end. Who looks for a bug finds them in the log.
            Failure failure = Failure.of(e);
            if (!failure.told()) {
                LoggerFactory.getLogger(AnalyzeJob.class).error("the job came to nothing", e);
            }
            tell(err, failure.sentence(), failure.hint());
            return failure.status();
        } finally {
            spark.stop();
        }
    }

    private static int failed(PrintStream err, UserError e) {
        tell(err, e.sentence(), e.hint());
        return USAGE;
    }

    private static void tell(PrintStream err, String sentence, String hint) {
        err.println("analyze: " + Shown.inert(sentence));
        if (!hint.isEmpty()) {
            err.println("    hint: " + Shown.inert(hint));
        }
    }
}
