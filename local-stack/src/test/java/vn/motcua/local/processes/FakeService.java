package vn.motcua.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import vn.motcua.local.servers.Ports;

/** Builds a jar that looks like a service from outside: the same main class, a health endpoint, an orderly end. */
final class FakeService {

    private static final String SOURCE = """
            package io.quarkus.bootstrap.runner;
            public class QuarkusEntryPoint {
                public static void main(String[] arguments) throws Exception {
                    if (System.getenv("HALT") != null) {
                        System.out.println("halting as told");
                        Runtime.getRuntime().halt(Integer.parseInt(System.getenv("HALT")));
                    }
                    int port = Integer.parseInt(System.getenv("HTTP_PORT"));
                    var server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", port), 0);
                    server.createContext("/q/health/ready", exchange -> {
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
                    server.start();
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("ended in order")));
                }
            }
            """;

    private FakeService() {
    }

    static ServiceSpec in(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("io/quarkus/bootstrap/runner")).resolve("QuarkusEntryPoint.java");
        Files.writeString(source, SOURCE);
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source.toString());
        if (code != 0) {
            throw new IOException("the fake service does not compile");
        }
        Path jar = folder.resolve("quarkus-run.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("io/quarkus/bootstrap/runner/QuarkusEntryPoint.class"));
            Files.copy(source.resolveSibling("QuarkusEntryPoint.class"), out);
        }
        return new ServiceSpec("fake", jar, Ports.free(), Map.of(), 32, List.of(), folder.resolve("logs/fake.log"));
    }

    /** The parent that a test kills: starts the service of that folder and tells its process id. */
    public static void main(String[] arguments) throws Exception {
        var service = ServiceProcess.start(in(Path.of(arguments[0])));
        service.awaitReady(java.time.Duration.ofSeconds(30));
        System.out.println(service.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
