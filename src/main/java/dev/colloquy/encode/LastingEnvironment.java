package dev.colloquy.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Keeps ONNX Runtime's environment until the process has ended. Its Java binding gives the environment back in a shutdown hook, and
 * hooks run beside the workers: a run that is interrupted while a worker is in the network then dies of a segmentation fault
 * (issue 31352 of ONNX Runtime). The library counts who has asked for the environment, so one more who never gives it back keeps it.
 */
final class LastingEnvironment {

    private static boolean held;

    private LastingEnvironment() {}

    /** Asks once more, once; where the binding is built otherwise, shutting down stays as it is. */
    static synchronized void hold(OrtLoggingLevel level, String name) {
        if (held) {
            return;
        }
        held = true;
        try {
            Method ask = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            ask.setAccessible(true);
            ask.invoke(null, api(), level.getValue(), name);
        } catch (ReflectiveOperationException | RuntimeException e) {
            held = false;
        }
    }

    static boolean isHeld() {
        return held;
    }

    /** The number by which the binding calls the library. */
    static long api() throws ReflectiveOperationException {
        Field handle = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
        handle.setAccessible(true);
        return handle.getLong(null);
    }
}
