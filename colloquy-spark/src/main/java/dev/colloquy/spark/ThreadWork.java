package dev.colloquy.spark;

import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedThread;
import java.util.Iterator;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** What executors do with threads before their reports: give them their ids, take their digests, label them. */
final class ThreadWork {

    private ThreadWork() {}

    /** The digest of each thread by its id, as a record of it would say it. */
    static JavaPairRDD<String, String> digests(JavaRDD<Finding> findings, Broadcast<Calling> calling) {
        return findings.flatMapToPair(f -> calling.value().thread(f).stream()
                .map(t -> new Tuple2<>(t.id(), t.hash().value()))
                .iterator());
    }

    /** Threads with their labels, as records of files: cut and put in order as the places say. */
    static JavaPairRDD<NullWritable, BytesWritable> labelled(
            JavaRDD<Finding> findings, Broadcast<Calling> calling, Places places, Broadcast<LookedFor> lookedFor) {
        JavaPairRDD<String, byte[]> named = findings.flatMapToPair(f -> calling.value().thread(f).stream()
                .map(t -> new Tuple2<>(t.id(), PackedThread.of(t)))
                .iterator());
        return named.repartitionAndSortWithinPartitions(places)
                .mapPartitionsToPair(threads -> records(threads, lookedFor.value()), /* preservesPartitioning= */ true);
    }

    private static Iterator<Tuple2<NullWritable, BytesWritable>> records(
            Iterator<Tuple2<String, byte[]>> threads, LookedFor lookedFor) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return threads.hasNext();
            }

            @Override
            public Tuple2<NullWritable, BytesWritable> next() {
                byte[] bytes = threads.next()._2();
                ThreadDoc thread = PackedThread.read(bytes);
                return new Tuple2<>(
                        NullWritable.get(), Labelled.record(bytes, Pipelines.annotate(thread, lookedFor.codebook())));
            }
        };
    }
}
