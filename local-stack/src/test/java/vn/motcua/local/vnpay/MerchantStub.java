package vn.motcua.local.vnpay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import com.sun.net.httpserver.HttpServer;

/** A merchant that answers each IPN with the next of the given codes, the last one for good, and keeps what it was told. */
final class MerchantStub implements AutoCloseable {

    private final BlockingQueue<Map<String, String>> told = new LinkedBlockingQueue<>();
    private final HttpServer server;

    MerchantStub(String... codes) throws IOException {
        Queue<String> answers = new ArrayDeque<>(List.of(codes));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ipn", Exchanges.handler(exchange -> {
            told.add(Exchanges.query(exchange));
            String code = answers.size() > 1 ? answers.poll() : answers.peek();
            Exchanges.json(exchange, 200, "{\"RspCode\":\"" + code + "\",\"Message\":\"\"}");
        }));
        server.start();
    }

    URI ipnUrl() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/ipn");
    }

    /** The next IPN; {@code null} where none comes within ten seconds. */
    Map<String, String> nextIpn() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    boolean wasToldMore() {
        return !told.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
