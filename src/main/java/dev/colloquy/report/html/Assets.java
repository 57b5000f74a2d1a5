package dev.colloquy.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page carries within: style, scripts and the plot library, each with the digest by which a page allows it to run. */
final class Assets {

    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/";

    /** D3 7.9.0, ISC licence: its notice and permission go with every copy. */
    static final Asset PLOTS =
            new Asset("/* D3 7.9.0, https://d3js.org\n\n" + read(D3 + "LICENSE").strip() + "\n*/\n"
                    + read(D3 + "dist/d3.min.js").strip() + "\n");

    static final Asset STYLE = own("page.css");

    /** Runs before the page is shown. */
    static final Asset FIRST = own("first.js");

    static final Asset SCRIPT =
            new Asset(own("page.js").text() + own("plots.js").text());

    private Assets() {}

    /** A text and its digest in the form of a content security policy. */
    record Asset(String text, String digest) {

        Asset(String text) {
            this(text, sha256(text));
        }
    }

    private static Asset own(String name) {
        return new Asset(read("/dev/colloquy/report/html/" + name));
    }

    private static String read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
