package dev.colloquy.spark;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.lib.output.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The main job on a cluster, in four steps: read all threads, so that each has its id; label them, each part into a file of its own;
 * put together on the driver what is known over all threads only; write the reports and tables of each part.
 */
final class Job {

    private static final String WORK = "_work";

    private final JavaSparkContext context;
    private final JobOptions options;
    private final ClusterFiles files;
    private final Consumer<String> told;
    private final Outputs outputs;
    private final String out;
    private final String work;

    /** @param told takes what a person may want to know, in sentences */
    Job(SparkSession spark, JobOptions options, Consumer<String> told) {
        this.context = new JavaSparkContext(spark.sparkContext());
        this.options = options;
        this.files = new ClusterFiles(context.hadoopConfiguration());
        this.told = told;
        // A relative name would mean another folder on each machine.
        this.out = files.whole(options.out());
        this.work = out + "/" + WORK;
        this.outputs = new Outputs(spark, files, options, out, work);
    }

    /**
     * Does it all.
     *
     * @return what was found odd in reading
     * @throws UserError if there is nothing to do, or no place for what is made
     */
    List<ReadProblem> run() {
        LookedFor lookedFor = LookedFor.of(options.paths(), options.codebook(), files, told);
        outputs.demandPlace();
        try (Claim claim = Claim.of(files, work)) {
            return run(lookedFor, claim);
        }
    }

    private List<ReadProblem> run(LookedFor lookedFor, Claim claim) {
        JavaRDD<Finding> findings =
                new Inputs(context, files, options, outputs.places()).findings().persist(StorageLevel.DISK_ONLY());
        context.setJobDescription("read threads");
        Named named = Named.of(findings.map(Finding::light).collect());
        if (named.threads().isEmpty()) {
            named.problems().forEach(p -> told.accept(p.sentence()));
            throw new UserError(
                    "nothing to analyze: no thread could be read",
                    "name files with posts and their comments, or a folder of them");
        }
        told.accept("read " + plural(named.threads().size(), "thread") + ", " + plural(named.items(), "item"));
        Broadcast<Calling> calling = context.broadcast(new Calling(named));
        context.setJobDescription("take digests");
        Census census =
                Census.of(named.threads(), ThreadWork.digests(findings, calling).collectAsMap());
        Context known = new Context(lookedFor, census.version(), named.problems());
        Labels labels = labels(known, parts(named));
        Places places = census.places(labels.parts());
        label(findings, calling, places, labels, lookedFor);
        findings.unpersist(/* blocking= */ false);
        told.accept("labelled; putting together what is known over all threads");
        AnalysisResult result = together(known, census, named, places, labels, lookedFor);
        known.know(result.sources().keys());
        claim.demand();
        outputs.begin();
        outputs.ofThreads(labels.folder(), places, context.broadcast(known));
        claim.demand();
        outputs.ofAll(result, census);
        files.delete(work);
        told.accept("done: reports, corpus and tables are in " + options.out());
        return named.problems();
    }

    /**
     * Where labels lie.
     *
     * @param parts how many files they are in
     * @param done true if they are there
     */
    private record Labels(String folder, int parts, boolean done) {}

    /** Labels that an earlier run of the same job has found are taken as they are, in however many parts; else so many are made. */
    private Labels labels(Context known, int parts) {
        ContentHash all = ContentHash.of(
                known.header().labelKind() + "\n" + known.header().corpusVersion());
        String prefix = all.value().replace(':', '-') + "-";
        return files.names(work).stream()
                .filter(n -> n.startsWith(prefix) && files.exists(work + "/" + n + "/_SUCCESS"))
                .map(n -> new Labels(work + "/" + n, Integer.parseInt(n.substring(prefix.length())), /* done= */ true))
                .findFirst()
                .orElseGet(() -> new Labels(work + "/" + prefix + parts, parts, /* done= */ false));
    }

    private void label(
            JavaRDD<Finding> findings, Broadcast<Calling> calling, Places places, Labels labels, LookedFor lookedFor) {
        if (labels.done()) {
            told.accept("labels of an earlier run are there");
            return;
        }
        files.delete(labels.folder());
        told.accept("labelling in " + plural(places.numPartitions(), "part"));
        context.setJobDescription("label threads");
        ThreadWork.labelled(findings, calling, places, context.broadcast(lookedFor))
                .saveAsNewAPIHadoopFile(
                        labels.folder(),
                        NullWritable.class,
                        BytesWritable.class,
                        SequenceFileOutputFormat.class,
                        context.hadoopConfiguration());
    }

    private AnalysisResult together(
            Context known, Census census, Named named, Places places, Labels labels, LookedFor lookedFor) {
        try {
            return AnalysisResult.of(
                    known.header(),
                    lookedFor.codebook(),
                    new LabelledFiles(files, labels.folder(), places, census, lookedFor.codebook(), known::problems),
                    named.problems());
        } catch (ChangedInput e) {
            // Labels of other texts are of no use to a later run.
            files.delete(labels.folder());
            throw e.told();
        }
    }

    private static String plural(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private int parts(Named named) {
        long wanted = Math.max(named.items() / options.partItems(), 2L * context.defaultParallelism());
        return (int) Math.min(wanted, named.threads().size());
    }
}
