package vn.motcua.intake.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.local.quarkus.TestTokens;

/** Calls of intake as its clients make them. */
public final class Api {

    /** The department of the examples, and another one. */
    public static final String LABOUR = "000.00.08.H34";
    public static final String JUSTICE = "000.00.01.H34";
    /** 5 working days, RESTART, one paper to digitize, one fee due at intake. */
    public static final String LABOUR_CONTRACT = "1.005129";
    /** Nothing to pay, one paper to digitize. */
    public static final String JUSTICE_RECORD = "2.001417";
    public static final String IDENTITY = "062099001234";
    public static final String NAME = "Nguyễn Thị Hồng Vân";

    private static final String NDJSON = "application/x-ndjson";

    private Api() {
    }

    public static String receiver() {
        return TestTokens.of("receiver", "BD-01", "POST", "000.00.30.H34");
    }

    public static String civilReceiver() {
        return TestTokens.of("receiver", "HCC-01", "STATE", "000.00.30.H34");
    }

    public static String officer(String unit) {
        return TestTokens.of("officer", unit.substring(7, 9) + "-CV-01", "STATE", unit);
    }

    public static String manager() {
        return TestTokens.of("manager", "QL-01", "STATE", "000.00.30.H34");
    }

    public static String portal() {
        return TestTokens.of("portal", "DVCQG", null, null);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A request that reception takes: the labour contract, at the counter. */
    public static Map<String, Object> request() {
        return request(LABOUR_CONTRACT, LABOUR, "COUNTER");
    }

    public static Map<String, Object> request(String procedure, String unit, String channel) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("procedure", procedure);
        request.put("unit", unit);
        request.put("channel", channel);
        request.put("applicant", new LinkedHashMap<>(Map.of("kind", "CITIZEN", "name", NAME, "identityNumber", IDENTITY,
                "phone", "0905 123 456", "email", "van.nguyen@example.vn", "address", "12 Trần Phú, Kon Tum")));
        request.put("components", List.of(Map.of("code", "TP01", "copies", 1, "form", "PAPER")));
        request.put("receivedAt", null);
        request.put("return", Map.of("by", "COUNTER"));
        return request;
    }

    /** A call with lines of JSON as body. */
    public static RequestSpecification lines(String token, String lines) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false).defaultContentCharset("UTF-8")))
                .auth().oauth2(token).contentType(NDJSON).body(lines);
    }

    public static Response post(String token, Map<String, Object> request) {
        return as(token).body(request).post("/api/v1/dossiers");
    }

    /** The code of a dossier that was just received at the counter. */
    public static String received() {
        return post(receiver(), request()).then().statusCode(201).extract().path("code");
    }

    /** The code of a dossier that needs neither scan nor payment, already with its agency. */
    public static String inProgress() {
        return inProgress("COUNTER");
    }

    public static String inProgress(String channel) {
        Map<String, Object> request = request(JUSTICE_RECORD, JUSTICE, channel);
        request.put("components", List.of(Map.of("code", "TP01", "copies", 1, "form", "ELECTRONIC")));
        String code = post(receiver(), request).then().statusCode(201).extract().path("code");
        act(receiver(), code, "forwarding", null).then().statusCode(200);
        return code;
    }

    public static Response act(String token, String code, String action, Object body) {
        RequestSpecification call = as(token);
        return (body == null ? call : call.body(body)).post("/api/v1/dossiers/{code}/{action}", code, action);
    }

    public static Response get(String token, String code, String part) {
        return as(token).get("/api/v1/dossiers/" + code + part);
    }

    public static UUID id(String code) {
        return UUID.fromString(get(receiver(), code, "").then().statusCode(200).extract().path("id"));
    }
}
