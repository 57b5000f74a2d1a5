package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.UserError;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

final class FailureTest {

    private static String told(Throwable e) {
        Failure failure = Failure.of(e);
        return failure.status() + " " + failure.sentence();
    }

    @Test
    void whatAnExecutorFoundWrongIsToldAsItIs() {
        assertThat(told(new SparkException("Job aborted.", new UserError("the library does not run", "see doctor"))))
                .isEqualTo("2 the library does not run");
    }

    @Test
    void filesThatCannotBeHadAreNoBug() {
        assertThat(told(new SparkException("Job aborted.", new IOException("No space left on device\n\tat x"))))
                .isEqualTo("2 files cannot be read or written: No space left on device");
        assertThat(told(new FileNotFoundException("/a/part-r-00000")))
                .isEqualTo("2 files cannot be read or written: /a/part-r-00000 (there is no such file)");
    }

    @Test
    void tooLittleMemoryIsToldApart() {
        assertThat(told(new SparkException("Job aborted: ExecutorLostFailure (executor 1 exited)", null)))
                .startsWith("70 executors died, or have too little memory");
        assertThat(told(new OutOfMemoryError("Java heap space"))).startsWith("70 executors died");
    }

    @Test
    void allElseIsABug() {
        assertThat(told(new IllegalStateException("odd")))
                .isEqualTo("70 a bug in the program: IllegalStateException: odd");
    }
}
