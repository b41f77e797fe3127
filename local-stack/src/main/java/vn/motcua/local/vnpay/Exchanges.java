package vn.motcua.local.vnpay;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** The little of HTTP that the sandbox needs. */
final class Exchanges {

    private static final Logger LOG = System.getLogger(Exchanges.class.getName());
    private static final int LARGEST_FORM = 16_384;

    private Exchanges() {
    }

    /** Closes every exchange and turns what is unforeseen into an answer. */
    static HttpHandler handler(HttpHandler handler) {
        return exchange -> {
            try (exchange) {
                handle(handler, exchange);
            }
        };
    }

    /** Answers while the exchange is open: a resource is closed before the catch clauses of its own try. */
    private static void handle(HttpHandler handler, HttpExchange exchange) throws IOException {
        try {
            handler.handle(exchange);
        } catch (IllegalArgumentException e) {
            text(exchange, 400, "malformed request");
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a request failed", e);
            text(exchange, 500, "error");
        }
    }

    static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return decoded(query == null ? "" : query);
    }

    static Map<String, String> form(HttpExchange exchange) throws IOException {
        return decoded(body(exchange));
    }

    static String body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            throw new IllegalArgumentException("the body is too large");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    static void html(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, "text/html; charset=utf-8", body);
    }

    static void json(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, "application/json", body);
    }

    static void text(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, "text/plain; charset=utf-8", body);
    }

    static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> decoded(String text) {
        var parameters = new LinkedHashMap<String, String>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
