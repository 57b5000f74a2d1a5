package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class AuthorsTest {

    @Test
    void namesAreKept() {
        for (String name :
                List.of("Ann", "@ann.b", "Dr. @home", "a@b", "me @ work . now", "1.2.3", "\uD83D\uDE00", "a@.b")) {
            assertThat(Authors.of(Optional.of(" " + name + " "))).contains(name);
        }
    }

    @Test
    void addressesOfPersonsAndMachinesAreNot() {
        for (String name : List.of(
                "", " ", "a@b.example", "Ann <a@b.example>", "x a@b@c.d y", "10.0.0.1", "2001:db8::1", "@@a.b")) {
            assertThat(Authors.of(Optional.of(name))).as(name).isEmpty();
        }
    }

    @Test
    void addressesOfMachinesBesideNamesAreTakenAway() {
        for (String name : List.of(
                "joe (192.0.2.201)",
                "joe 192.0.2.202",
                "joe [192.0.2.203]",
                "192.0.2.204 joe",
                "joe (2001:db8:0:0:0:0:0:1)")) {
            assertThat(Authors.of(Optional.of(name))).as(name).contains("joe");
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void longNamesTakeOneLook() {
        assertThat(Authors.of(Optional.of("z".repeat(3_000_000)))).isPresent();
        assertThat(Authors.of(Optional.of("@".repeat(3_000_000)))).isPresent();
        assertThat(Authors.of(Optional.of("f:".repeat(1_000_000)))).isPresent();
    }
}
