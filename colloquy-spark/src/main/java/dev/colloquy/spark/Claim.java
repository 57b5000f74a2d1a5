package dev.colloquy.spark;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A job's claim to the folder that it writes to, so that no other job writes there meanwhile: a file that is written anew again and again as
 * long as the job lives. One that does not change for a while was left by a job that died. It needs no clock that machines share.
 */
final class Claim implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration DEAD = Duration.ofSeconds(20);
    private static final int TENTH = 10;

    private final ClusterFiles files;
    private final String folder;
    private final String file;
    private final String own = UUID.randomUUID().toString();
    private final Thread beating;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean lost;

    private Claim(ClusterFiles files, String folder, Duration beat) {
        this.files = files;
        this.folder = folder;
        this.file = folder + "/_claim";
        this.beating = new Thread(() -> beat(beat), "claim");
        beating.setDaemon(true);
    }

    /**
     * Claims a folder.
     *
     * @throws UserError if another job is at it, or nothing can be written there
     */
    static Claim of(ClusterFiles files, String folder) {
        return of(files, folder, BEAT, DEAD);
    }

    /**
     * The same with other times.
     *
     * @param beat how often a job shows that it lives
     * @param dead how long a claim stays the same if its job died
     */
    static Claim of(ClusterFiles files, String folder, Duration beat, Duration dead) {
        Claim claim = new Claim(files, folder, beat);
        try {
            if (!files.create(claim.file, claim.own + " 0")) {
                claim.takeOver(dead);
            }
        } catch (IOException e) {
            throw new UserError(
                    folder + " cannot be written: " + Failure.reason(e),
                    "name another folder with --out that every worker can write to");
        }
        claim.beating.start();
        return claim;
    }

    private void takeOver(Duration dead) throws IOException {
        Optional<String> before = text();
        ended(dead);
        if (!text().equals(before)) {
            throw new UserError(
                    "another job writes to the same folder: " + file + " changes",
                    "wait until it is done, or name another --out");
        }
        files.replace(file, own + " 0");
        // Of several that waited, the last one has it.
        ended(dead.dividedBy(TENTH));
        demand();
    }

    /** Nothing where the file is just being written anew. */
    private Optional<String> text() {
        try {
            return files.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (UserError e) {
            return Optional.empty();
        }
    }

    /** A file that is not there, or empty, is just being replaced. */
    private boolean isOthers() {
        return text().filter(t -> !t.isBlank() && !t.startsWith(own)).isPresent();
    }

    private void beat(Duration beat) {
        for (long number = 1; !ended(beat) && !lost; number++) {
            try {
                again(number);
            } catch (IOException | UserError e) {
                // Where nothing can be written, the job finds out by itself; a busy file system is asked again.
            }
        }
    }

    private synchronized void again(long number) throws IOException {
        lost = isOthers();
        if (!lost) {
            files.replace(file, own + " " + number);
        }
    }

    /** True if the job ended within so long a time. */
    private boolean ended(Duration time) {
        try {
            return end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** @throws UserError if another job has taken the folder */
    synchronized void demand() {
        lost |= isOthers();
        if (lost) {
            throw new UserError("another job has taken " + folder, "wait until it is done, or name another --out");
        }
    }

    /** Gives it back. */
    @Override
    public void close() {
        end.countDown();
        try {
            beating.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!lost && text().filter(t -> t.startsWith(own)).isPresent()) {
            files.delete(file);
            files.deleteIfEmpty(folder);
        }
    }
}
