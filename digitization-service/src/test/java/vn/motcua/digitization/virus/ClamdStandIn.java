package vn.motcua.digitization.virus;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks clamd's protocol on a real socket, well or badly; it knows one virus, EICAR's test file. */
final class ClamdStandIn implements Closeable {

    /** Said in two halves, so that no scanner finds it in these sources or classes. */
    static final String EICAR = String.join("", List.of("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"));

    /** How it behaves. */
    enum Manner {
        /** As clamd does. */
        WELL,
        /** Says that it did not look through the file, as clamd does with AlertExceedsMax. */
        GIVING_UP,
        /** Takes the file and says nothing. */
        SILENT,
        /** Takes nothing and says nothing. */
        DEAF,
        /** Sends a byte now and then and never ends. */
        DRIPPING,
        /** Sends without end. */
        BABBLING,
        /** Hangs up after the command. */
        HANGING_UP,
        /** Says half an answer and hangs up. */
        BREAKING_OFF,
        /** Is no scanner. */
        WEB_SERVER
    }

    /** As clamd's StreamMaxLength. */
    private static final int MOST = 25 * 1024 * 1024;

    /** How many bytes of content came in each stream. */
    final List<Integer> streams = new CopyOnWriteArrayList<>();
    volatile Manner manner = Manner.WELL;

    private final ServerSocketChannel server;
    private final List<SocketChannel> clients = new CopyOnWriteArrayList<>();
    private final Path socketFile;

    private ClamdStandIn(ServerSocketChannel server, Path socketFile) {
        this.server = server;
        this.socketFile = socketFile;
        start(this::serve);
    }

    static ClamdStandIn onLoopback() throws IOException {
        return new ClamdStandIn(ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)), null);
    }

    static ClamdStandIn on(Path socketFile) throws IOException {
        return new ClamdStandIn(ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socketFile)), socketFile);
    }

    String address() throws IOException {
        return socketFile != null ? "unix:" + socketFile : "127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "clamd-stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                clients.add(client);
                start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(SocketChannel client) {
        try (client) {
            var in = new DataInputStream(Channels.newInputStream(client));
            // Two streams of one channel would wait for each other, but nobody here reads and writes at once.
            OutputStream out = Channels.newOutputStream(client);
            if (manner == Manner.DEAF) {
                Thread.sleep(Long.MAX_VALUE);
            }
            String command = line(in);
            switch (manner) {
                case HANGING_UP -> { }
                case BREAKING_OFF -> out.write("stream: O".getBytes(StandardCharsets.US_ASCII));
                case WEB_SERVER -> say(out, "HTTP/1.1 400 Bad Request\r\n\r\n");
                case BABBLING -> {
                    while (true) {
                        out.write("stream: OK stream: OK ".getBytes(StandardCharsets.US_ASCII));
                    }
                }
                case DRIPPING -> {
                    while (true) {
                        out.write('s');
                        Thread.sleep(20);
                    }
                }
                default -> say(out, command.equals("PING") ? "PONG" : verdict(in));
            }
        } catch (IOException e) {
            // The other side went, as it may.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String verdict(DataInputStream in) throws IOException, InterruptedException {
        var content = new StringBuilder();
        int bytes = 0;
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            bytes += length;
            if (length < 0 || bytes > MOST) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        streams.add(bytes);
        if (manner == Manner.SILENT) {
            Thread.sleep(Long.MAX_VALUE);
        }
        if (manner == Manner.GIVING_UP) {
            return "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND";
        }
        return content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static String line(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        if (in.read() != 'z') {
            return "";
        }
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (SocketChannel client : clients) {
            client.close();
        }
        if (socketFile != null) {
            Files.deleteIfExists(socketFile);
        }
    }
}
