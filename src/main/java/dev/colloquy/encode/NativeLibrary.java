package dev.colloquy.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import dev.colloquy.text.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The native library that runs the stance network: which file it is, and whether it runs on this machine. */
public final class NativeLibrary {

    private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

    private static final OrtLoggingLevel LEVEL = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR;
    private static final String NAME = "colloquy";

    /** How Java tells an error again that it has told before. */
    private static final Pattern AGAIN = Pattern.compile("^Exception \\S+: | \\[in thread .*");

    private NativeLibrary() {}

    /** The file that was unpacked when the program was; empty if it is unpacked out of a jar at every start. */
    public static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(FOLDER_PROPERTY))
                .map(folder -> new File(folder, System.mapLibraryName("onnxruntime")))
                .filter(File::isFile)
                .map(File::toPath);
    }

    /**
     * The version that the library gives itself.
     *
     * @throws UserError if it does not run on this machine
     */
    public static String version() {
        return environment().getVersion();
    }

    /** @throws UserError if the library does not run on this machine */
    static OrtEnvironment environment() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(LEVEL, NAME);
            LastingEnvironment.hold(LEVEL, NAME);
            return environment;
        } catch (LinkageError e) {
            throw new UserError(
                    "the library that runs the stance network does not run here: " + reason(e),
                    "it runs on Linux with glibc (x86-64, ARM64), macOS (Apple silicon) and Windows (x86-64), and needs a folder"
                            + " for temporary files; see: analyze doctor");
        }
    }

    private static String reason(LinkageError error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = AGAIN.matcher(Optional.ofNullable(cause.getMessage()).orElse(""))
                .replaceAll("");
        String name = said.isEmpty() || cause instanceof IOException
                ? cause.getClass().getSimpleName() + " "
                : "";
        return (name + said).lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
