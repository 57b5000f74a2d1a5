package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ONNX Runtime sends reports of its use to its makers from version 1.29.0 on; the one that is shipped must not be able to. */
final class OfflineLibraryTest {

    private static final String FOLDER = "/ai/onnxruntime/native/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void knowsNoAddressToSendReportsTo(String library) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OfflineLibraryTest.class.getResourceAsStream(FOLDER + library), library)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("onnxruntime")
                    .doesNotContain("events.data.microsoft.com");
        }
    }
}
