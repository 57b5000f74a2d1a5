package dev.colloquy.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The shipped stance network, loaded at its first use and shared by all workers. With the system property
 * {@value #FOLDER_PROPERTY}, as the launcher sets it, its file {@code stance.onnx} is read from that folder, which takes half the
 * time and 90 MB less than from the class path; it must be the very same file.
 */
public final class StanceModel implements AutoCloseable {

    /** Names a folder that holds {@code stance.onnx}. */
    public static final String FOLDER_PROPERTY = "colloquy.model.dir";

    /** The network as a report names it. The digest is that of the shipped file: hashing 34 MB a start is too dear. */
    public static final ModelInfo INFO = new ModelInfo(
            "stance",
            "stance-v1",
            new ContentHash("sha256:42308eef8a66bc9f77bb1c583a783271f43de6a43d83bfd3721989042b7349cd"));

    static final String FILE = "stance.onnx";

    /** Of the same file: enough to tell a damaged one, and fast enough for every start. */
    static final long CHECKSUM = 0x48ae7302L;

    private @Nullable OrtSession session;
    private @Nullable WordPieceTokenizer tokenizer;

    /** A scorer for one worker; loads the network if need be. */
    public synchronized ItemScorer scorer() {
        OrtSession open = session;
        if (open == null) {
            open = open(NativeLibrary.environment());
            session = open;
        }
        if (tokenizer == null) {
            tokenizer = WordPieceTokenizer.shipped();
        }
        return new OnnxItemScorer(NativeLibrary.environment(), open, tokenizer);
    }

    /** Releases the network; scorers that came from here must not be used any more. */
    @Override
    public synchronized void close() {
        if (session != null) {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("the stance network cannot be released", e);
            }
            session = null;
        }
    }

    /** The digest of the file that is loaded; empty if there is none that can be read. */
    public static Optional<ContentHash> found() {
        String folder = System.getProperty(FOLDER_PROPERTY);
        try (InputStream in = folder == null
                ? StanceModel.class.getResourceAsStream(FILE)
                : new FileInputStream(new File(folder, FILE))) {
            return in == null ? Optional.empty() : Optional.of(ContentHash.of(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static OrtSession open(OrtEnvironment environment) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        try (SessionOptions options = options()) {
            environment.setTelemetry(false);
            if (folder == null) {
                byte[] network = shipped();
                demandWhole(ByteBuffer.wrap(network), FILE);
                return environment.createSession(network, options);
            }
            File file = new File(folder, FILE);
            try (FileInputStream in = new FileInputStream(file)) {
                FileChannel channel = in.getChannel();
                demandWhole(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.getPath());
            }
            return environment.createSession(file.getPath(), options);
        } catch (OrtException | IOException e) {
            throw new IllegalStateException("the stance network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Reports name the network that made them: no other one is taken. */
    private static void demandWhole(ByteBuffer network, String name) {
        CRC32 checksum = new CRC32();
        checksum.update(network);
        if (checksum.getValue() != CHECKSUM) {
            throw new UserError(
                    "the stance network " + name + " is damaged, or not the one of this program",
                    "unpack or build the program again; see: analyze doctor");
        }
    }

    /** One thread a call and no spinning: parallel work is the workers' business, and thread counts must not show. */
    private static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.addConfigEntry("session.inter_op.allow_spinning", "0");
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        return options;
    }

    private static byte[] shipped() {
        try (InputStream in = Objects.requireNonNull(StanceModel.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the stance network cannot be read", e);
        }
    }
}
