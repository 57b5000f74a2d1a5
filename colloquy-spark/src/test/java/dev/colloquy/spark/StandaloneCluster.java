package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A real cluster of Spark on this machine: a master and workers in processes of their own, out of Spark's own jars alone. It listens on
 * the loopback address only.
 */
final class StandaloneCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long START_SECONDS = 150;
    private static final int POLL_MILLIS = 50;

    private final Path folder;
    private final Path home;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    /** Starts a master and so many workers of one core. */
    StandaloneCluster(Path folder, int workers, String memory) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.home = home(folder);
        this.port = freePort();
        this.master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                Integer.toString(port),
                "--webui-port",
                "0");
        await("the master", () -> log("master").contains("Starting Spark master"));
        for (int i = 0; i < workers; i++) {
            String name = "worker-" + i;
            this.workers.add(start(
                    name,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    HOST,
                    "--cores",
                    "1",
                    "--memory",
                    memory,
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve(name + "-work").toString(),
                    address()));
            await(name, () -> log(name).contains("Successfully registered with master"));
        }
    }

    private String address() {
        return "spark://" + HOST + ":" + port;
    }

    /** Spark's jars in one folder, as an installation has them. */
    private static Path home(Path folder) throws IOException {
        Path home = folder.resolve("home");
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String line : Files.readAllLines(Path.of(System.getProperty("spark.jars.list", "")))) {
            Path jar = Path.of(line.strip());
            Path link = jars.resolve(jar.getFileName());
            if (!line.isBlank() && !Files.exists(link)) {
                Files.createSymbolicLink(link, jar);
            }
        }
        return home;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The disk of a worker's machine. */
    private Path disk(String name) {
        return folder.resolve(name + "-disk");
    }

    private Process start(String name, String mainClass, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dspark.master.rest.enabled=false",
                "-Duser.language=en"));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", mainClass));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .directory(folder.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("SPARK_") || key.equals("HADOOP_CONF_DIR"));
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_LOCAL_IP",
                        HOST,
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_DIRS",
                        disk(name).toString(),
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        return builder.start();
    }

    /**
     * Submits the job.
     *
     * @param name that of its log
     */
    Process submit(String name, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--master",
                address(),
                "--name",
                name,
                "--class",
                "dev.colloquy.spark.AnalyzeJob",
                "--driver-memory",
                "512m",
                "--executor-memory",
                "900m",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=" + HOST,
                "--conf",
                "spark.driver.bindAddress=" + HOST,
                System.getProperty("job.jar", "")));
        all.addAll(List.of(args));
        return start(name, "org.apache.spark.deploy.SparkSubmit", all.toArray(String[]::new));
    }

    /** What a process has said. */
    String log(String name) {
        try {
            Path log = folder.resolve(name + ".log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Takes a machine away: its worker, all that runs on it, without a chance to say good-bye, and its disk. */
    void kill(int worker) throws InterruptedException, IOException {
        List<ProcessHandle> all = Stream.concat(
                        workers.get(worker).descendants(),
                        Stream.of(workers.get(worker).toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        assertThat(workers.get(worker).waitFor(START_SECONDS, TimeUnit.SECONDS)).isTrue();
        remove(disk("worker-" + worker));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Waits until something is so. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(end);
            Thread.sleep(POLL_MILLIS);
        }
    }

    @Override
    public void close() {
        Stream.concat(workers.stream(), Stream.of(master)).forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }
}
