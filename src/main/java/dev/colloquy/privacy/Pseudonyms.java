package dev.colloquy.privacy;

import dev.colloquy.text.UnknownCharacters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pseudonyms of people, such as {@code person-3f9a2c1d}: the beginning of the HMAC-SHA-256 (RFC 2104) of the name under a secret
 * key. The same key gives the same name the same pseudonym in every corpus; two people of one name share it. Where two names of
 * a corpus would, theirs are longer.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "person-";

    /** Digits: of ten thousand names, two are alike in about one corpus of a hundred. */
    private static final int LENGTH = 8;

    private static final int STEP = 4;

    private final Map<String, String> byName = new HashMap<>();

    /**
     * Pseudonyms for a corpus.
     *
     * @param key any bytes; whoever has them can find out names by trying
     * @param names of all people in it
     */
    public Pseudonyms(byte[] key, Collection<String> names) {
        SortedMap<String, String> codes = new TreeMap<>();
        Mac mac = mac(key);
        names.stream().map(Pseudonyms::plain).forEach(name -> codes.computeIfAbsent(name, n -> code(mac, n)));
        Map<String, Integer> taken = new HashMap<>();
        for (int length = LENGTH; length <= 2 * mac.getMacLength(); length += STEP) {
            for (String code : codes.values()) {
                taken.merge(code.substring(0, length), 1, Integer::sum);
            }
        }
        codes.forEach((name, code) -> {
            int length = LENGTH;
            while (length < code.length() && taken.getOrDefault(code.substring(0, length), 1) > 1) {
                length += STEP;
            }
            byName.put(name, PREFIX + code.substring(0, length));
        });
    }

    /** The pseudonym of a person; letter case and white space do not make another one of a name. */
    public String of(String name) {
        String pseudonym = byName.get(plain(name));
        if (pseudonym == null) {
            throw new IllegalArgumentException("a name that was not among those of the corpus");
        }
        return pseudonym;
    }

    private static String plain(String name) {
        return UnknownCharacters.lower(
                UnknownCharacters.normal(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " "));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HMAC-SHA-256", e);
        }
    }

    private static String code(Mac mac, String name) {
        return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    }
}
