package dev.colloquy.report.crate;

import dev.colloquy.json.JsonTree;
import dev.colloquy.report.ExportNotes;
import dev.colloquy.summary.RunHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The metadata of a crate as JSON-LD, as RO-Crate 1.1 has it (https://w3id.org/ro/crate/1.1). */
final class CrateMetadata {

    /** Its file. */
    static final String NAME = "ro-crate-metadata.json";

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String ROOT = "./";
    private static final String PROGRAM = "#colloquy";
    private static final String ACTION = "#labelling";

    private final List<Map<String, Object>> graph = new ArrayList<>();
    private final RunHeader run;
    private final ExportNotes notes;

    private CrateMetadata(RunHeader run, ExportNotes notes) {
        this.run = run;
        this.notes = notes;
    }

    /**
     * A folder of a crate.
     *
     * @param input true if the labels were made of its files, false if these hold the labels
     */
    record Folder(String path, String name, boolean input, List<CrateFile> files) {

        Folder {
            files = List.copyOf(files);
        }

        Map<String, Object> reference() {
            return Map.of(ID, path);
        }
    }

    /**
     * The text.
     *
     * @param title what the data set is called
     * @param description what it holds, in sentences
     * @param loose files that lie in no folder; the labels were made with them
     */
    static String write(
            RunHeader run,
            ExportNotes notes,
            String title,
            String description,
            List<CrateFile> loose,
            List<Folder> folders) {
        CrateMetadata metadata = new CrateMetadata(run, notes);
        metadata.descriptor();
        metadata.root(title, description, loose, folders);
        notes.licenseAddress().ifPresent(metadata::license);
        folders.forEach(metadata::folder);
        loose.forEach(f -> metadata.graph.add(f.entity()));
        folders.forEach(folder -> folder.files().forEach(f -> metadata.graph.add(f.entity())));
        metadata.action(loose, folders);
        metadata.program();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@context", List.of(SPECIFICATION + "/context", Map.of("sha256", "https://schema.org/sha256")));
        tree.put("@graph", metadata.graph);
        return JsonTree.write(tree);
    }

    private Map<String, Object> entity(String id, String type) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(ID, id);
        entity.put(TYPE, type);
        graph.add(entity);
        return entity;
    }

    private void descriptor() {
        Map<String, Object> descriptor = entity(NAME, "CreativeWork");
        descriptor.put("conformsTo", Map.of(ID, SPECIFICATION));
        descriptor.put("about", Map.of(ID, ROOT));
    }

    private void root(String title, String description, List<CrateFile> loose, List<Folder> folders) {
        Map<String, Object> root = entity(ROOT, "Dataset");
        root.put("name", title);
        root.put("description", description);
        notes.date().ifPresent(d -> root.put("datePublished", d));
        notes.licenseAddress().ifPresent(l -> root.put("license", Map.of(ID, l)));
        root.put("identifier", run.corpusVersion().value());
        List<Object> parts = new ArrayList<>();
        folders.forEach(f -> parts.add(f.reference()));
        loose.forEach(f -> parts.add(f.reference()));
        root.put("hasPart", parts);
        root.put("mentions", Map.of(ID, ACTION));
    }

    private void license(String address) {
        entity(address, "CreativeWork").put("name", notes.license().orElse(address));
    }

    private void folder(Folder folder) {
        Map<String, Object> entity = entity(folder.path(), "Dataset");
        entity.put("name", folder.name());
        entity.put("hasPart", folder.files().stream().map(CrateFile::reference).toList());
    }

    /** What was done with what, and what came of it. When is not said: the same run gives the same bytes at any time. */
    private void action(List<CrateFile> loose, List<Folder> folders) {
        Map<String, Object> action = entity(ACTION, "CreateAction");
        action.put("name", "Labelling of stance, themes and cited sources");
        action.put("instrument", Map.of(ID, PROGRAM));
        List<Object> inputs = new ArrayList<>();
        List<Object> outputs = new ArrayList<>();
        loose.forEach(f -> inputs.add(f.reference()));
        folders.forEach(f -> (f.input() ? inputs : outputs).add(f.reference()));
        action.put("object", inputs);
        action.put("result", outputs);
    }

    private void program() {
        Map<String, Object> program = entity(PROGRAM, "SoftwareApplication");
        program.put("name", "Colloquy");
        program.put("softwareVersion", run.programVersion());
        program.put(
                "description",
                "With the codebook " + run.codebookId() + " " + run.codebookVersion() + " (" + run.codebookHash()
                        + ")");
        program.put(
                "softwareRequirements",
                run.models().stream()
                        .map(m -> Map.of(ID, "#model-" + CrateFile.id(m.role())))
                        .toList());
        run.models().forEach(m -> {
            Map<String, Object> model = entity("#model-" + CrateFile.id(m.role()), "CreativeWork");
            model.put("name", m.id());
            model.put("description", "Model for " + m.role());
            model.put("identifier", m.hash().value());
        });
    }
}
