package dev.colloquy.cli;

import dev.colloquy.summary.RunHeader.ModelRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and the digests of its models. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("colloquy " + program());
        for (ModelRef model : Wiring.models()) {
            lines.add("  " + model.role() + ": " + model.id() + " " + model.hash());
        }
        return lines;
    }

    static String program() {
        Properties properties = new Properties();
        try (InputStream in = VersionText.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is not in the program");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
