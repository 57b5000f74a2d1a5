import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the bill of materials tell what the distribution holds: digests of the libraries that lie in it, where one is built anew here,
 * and the stance network, which is no library.
 */
public final class BillOfMaterials {

    private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512", "SHA-384", "SHA3-384", "SHA3-256", "SHA3-512");
    private static final String SHA_256 = "SHA-256";

    private BillOfMaterials() {}

    /** @param args the folder of the distribution, with {@code sbom.cdx.json} as the build has made it */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path home = Path.of(args[0]);
        Path file = home.resolve("sbom.cdx.json");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode bill = mapper.readTree(file.toFile());
        ArrayNode components = (ArrayNode) bill.get("components");
        for (JsonNode component : components) {
            Path jar = home.resolve("lib").resolve(component.get("name").asText() + "-" + component.get("version").asText() + ".jar");
            if (Files.exists(jar) && !hasDigestOf(component, jar)) {
                ((ObjectNode) component).set("hashes", digests(mapper, jar));
                ((ObjectNode) component)
                        .putObject("pedigree")
                        .put("notes", "compiled from the published sources of this version for Java 17; nothing in them is changed");
            }
        }
        Path network = home.resolve("model/stance.onnx");
        ObjectNode model = components.addObject();
        model.put("type", "machine-learning-model").put("bom-ref", "stance.onnx").put("name", "stance-v1");
        model.put("description", "the stance network of this program; what it was made of is in its model card");
        model.set("hashes", digests(mapper, network));
        model.putArray("licenses").addObject().putObject("license").put("id", "Apache-2.0");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Files.writeString(
                file, mapper.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)).writeValueAsString(bill) + "\n");
    }

    private static boolean hasDigestOf(JsonNode component, Path jar) throws IOException, NoSuchAlgorithmException {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asText().equals(SHA_256)) {
                return hash.get("content").asText().equals(digest(SHA_256, jar));
            }
        }
        return false;
    }

    private static ArrayNode digests(ObjectMapper mapper, Path file) throws IOException, NoSuchAlgorithmException {
        ArrayNode all = mapper.createArrayNode();
        for (String name : DIGESTS) {
            all.addObject().put("alg", name).put("content", digest(name, file));
        }
        return all;
    }

    private static String digest(String name, Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(name).digest(Files.readAllBytes(file)));
    }
}
