package vn.motcua.intake.edition;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.motcua.intake.testing.Api;

/** Imports and exports of the catalogue as a manager's client makes them. */
final class Catalogues {

    static final String EDITIONS = "/api/v1/catalogue/editions";

    private Catalogues() {
    }

    static RequestSpecification sending(String type, byte[] body) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false))).auth().oauth2(Api.manager()).contentType(type).body(body);
    }

    static RequestSpecification csv(String table, List<String> lines) {
        return sending("text/csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).queryParam("table", table);
    }

    static RequestSpecification zip(Map<String, List<String>> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(String.join("\n", file.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sending("application/zip", out.toByteArray());
    }

    static RequestSpecification json(String body) {
        return sending("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of a table as it is in force. */
    static List<String> lines(String table) {
        Response answer = Api.as(Api.manager()).get("/api/v1/catalogue/tables/" + table);
        return new ArrayList<>(new String(answer.then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8).lines().toList());
    }

    static int edition() {
        return Integer.parseInt(Api.as(Api.manager()).get("/api/v1/catalogue/tables/units").header("ETag").replace("\"", ""));
    }
}
