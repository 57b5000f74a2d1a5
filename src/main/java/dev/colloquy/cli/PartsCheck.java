package dev.colloquy.cli;

import dev.colloquy.database.DuckDbLibrary;
import dev.colloquy.encode.NativeLibrary;
import dev.colloquy.encode.StanceModel;
import dev.colloquy.nlp.LanguageModelInfo;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the parts that come with the program are what they should be: models and native libraries. */
final class PartsCheck {

    private static final String STANCE = "ONNX Runtime";
    private static final String SQL = "DuckDB";
    private static final String AGAIN = "unpack or build the program again";

    private PartsCheck() {}

    static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (LanguageModelInfo info : new LanguageModels().infos()) {
            findings.add(model(info.role(), info.id(), info.hash(), LanguageModels.found(info.role())));
        }
        findings.add(
                model(StanceModel.INFO.role(), StanceModel.INFO.id(), StanceModel.INFO.hash(), StanceModel.found()));
        findings.add(onnxRuntime());
        findings.add(duckDb());
        return findings;
    }

    /** Compares a model with what reports say of it. */
    static Finding model(String role, String id, ContentHash expected, Optional<ContentHash> found) {
        String about = "model " + role;
        if (found.isEmpty()) {
            return Finding.wrong(about, id + " is missing", AGAIN);
        }
        String digest = shortly(found.get());
        return found.get().equals(expected)
                ? Finding.ok(about, id + " " + digest)
                : Finding.wrong(about, id + " is " + digest + ", and not " + shortly(expected), AGAIN);
    }

    private static String shortly(ContentHash hash) {
        return hash.value().substring(0, SelfTest.DIGEST);
    }

    private static Finding onnxRuntime() {
        try {
            String version = NativeLibrary.version();
            return NativeLibrary.file()
                    .map(file -> Finding.ok(STANCE, version + ", " + ProgramFolder.shown(file)))
                    .orElseGet(() -> Finding.note(
                            STANCE,
                            version + ", unpacked out of a jar at every start",
                            "nothing, but starts take longer; the launcher of the distribution finds it unpacked"));
        } catch (UserError e) {
            return Finding.wrong(STANCE, e.sentence(), e.hint());
        }
    }

    private static Finding duckDb() {
        try {
            return Finding.ok(SQL, DuckDbLibrary.version());
        } catch (UserError e) {
            return Finding.wrong(
                    SQL,
                    e.sentence(),
                    e.hint().isEmpty() ? "questions in SQL and files of DuckDB cannot be had" : e.hint());
        }
    }
}
