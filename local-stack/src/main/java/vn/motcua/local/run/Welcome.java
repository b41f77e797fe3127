package vn.motcua.local.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import vn.motcua.local.processes.Service;

/** What a newcomer needs once everything is up: addresses, and a token per role on screen and as a file. */
final class Welcome {

    private static final Duration VALIDITY = Duration.ofHours(12);

    private Welcome() {
    }

    static void print(LocalStack stack, PrintStream out) throws IOException {
        out.println("\nAddresses\n");
        for (Service service : Service.values()) {
            out.printf("  %-13s %s   Swagger UI %s%n", service.shortName(), stack.uri(service), stack.uri(service).resolve("/q/swagger-ui"));
        }
        out.printf("  %-13s %s%n", "report", stack.uri(Service.REPORTING).resolve("/"));
        out.printf("  %-13s %s%n", "figures", stack.uri(Service.REPORTING).resolve(ArticleFigures.PATH));
        out.printf("  %-13s %s%n", "VNPAY sandbox", stack.sandbox().payUrl());
        out.printf("  %-13s %s%n", "time stamps", stack.trust().tsaUrl());
        out.printf("  %-13s %s (user postgres, no password)%n", "PostgreSQL", stack.servers().jdbcUrl());
        out.printf("  %-13s %s%n", "Kafka", stack.servers().bootstrapServers());
        out.printf("  %-13s %s%n", "logs", stack.folder().logs());
        printTokens(stack, out);
    }

    private static void printTokens(LocalStack stack, PrintStream out) throws IOException {
        Path folder = Files.createDirectories(stack.folder().tokens());
        out.printf("%nTokens, one per role, valid for %d hours; also as files in %s%n%n", VALIDITY.toHours(), folder);
        for (Persona persona : Persona.values()) {
            String token = persona.token(stack.tokens(), VALIDITY);
            write(folder.resolve(persona.role()), token);
            out.printf("  %s (%s)%n  %s%n%n", persona.role(), persona.description(), token);
        }
        out.printf("  curl -H \"Authorization: Bearer $(cat %s)\" %s%n", folder.resolve(Persona.MANAGER.role()),
                "'" + stack.uri(Service.REPORTING).resolve(ArticleFigures.PATH) + "'");
    }

    private static void write(Path file, String token) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, token);
    }
}
