package dev.colloquy.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions that static fields of the program hold: themselves, in collections, maps and arrays, and in the fields of our own
 * records, enums and other objects, however deep. Names are {@code Class.FIELD}, with the way to the pattern behind it.
 */
final class ProgramPatterns {
    private static final String OURS = "dev.colloquy.";

    private final SortedMap<String, Pattern> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ProgramPatterns() {}

    /** All of them below a folder of classes, in the order of their names. */
    static SortedMap<String, Pattern> in(Path classes) {
        ProgramPatterns patterns = new ProgramPatterns();
        for (String name : names(classes)) {
            patterns.addStatics(load(name));
        }
        return patterns.found;
    }

    private static List<String> names(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(f ->
                            classes.relativize(f).toString().replace('/', '.').replace('\\', '.'))
                    .filter(n -> n.startsWith(OURS) && n.endsWith(".class") && !n.endsWith("package-info.class"))
                    .map(n -> n.substring(0, n.length() - ".class".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addStatics(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                add(type.getName().substring(OURS.length()) + "." + field.getName(), value(field, null));
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String name, @Nullable Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Pattern pattern) {
            found.put(name, pattern);
        } else if (value instanceof Collection<?> many) {
            int at = 0;
            for (Object one : many) {
                add(name + "[" + at++ + "]", one);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                add(name + "[" + key + "].key", key);
                add(name + "[" + key + "]", one);
            });
        } else if (value instanceof Optional<?> one) {
            add(name, one.orElse(null));
        } else if (value instanceof Object[] many) {
            for (int i = 0; i < Array.getLength(many); i++) {
                add(name + "[" + i + "]", many[i]);
            }
        } else if (value.getClass().getName().startsWith(OURS)) {
            addFields(name, value);
        }
    }

    private void addFields(String name, Object value) {
        for (Class<?> type = value.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
            if (type.isHidden()) {
                return;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    add(name + "." + field.getName(), value(field, value));
                }
            }
        }
    }
}
