package vn.motcua.digitization.virus;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One conversation with clamd, over TCP or a socket file; neither connecting nor writing nor reading outlasts its time. */
final class ClamdConnection implements Closeable {

    /** What clamd answers is a line; no more of it is ever held. */
    private static final int LONGEST_ANSWER = 1024;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final byte[] answer = new byte[LONGEST_ANSWER];
    private final ByteBuffer heard = ByteBuffer.wrap(answer);
    private long deadline;

    ClamdConnection(SocketAddress address, Duration connectTime) throws IOException {
        if (address instanceof InetSocketAddress named && named.isUnresolved()) {
            throw new UnknownHostException("its host is not known");
        }
        selector = Selector.open();
        try {
            channel = address instanceof UnixDomainSocketAddress ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        } catch (IOException e) {
            selector.close();
            throw e;
        }
        try {
            channel.configureBlocking(false);
            key = channel.register(selector, 0);
            allow(connectTime);
            if (!channel.connect(address)) {
                await(SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** From now on, all that follows together may take this long. */
    void allow(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /** Sends all of it; false where clamd spoke or hung up before, which it does when it wants no more. */
    boolean send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if ((await(SelectionKey.OP_READ | SelectionKey.OP_WRITE) & SelectionKey.OP_READ) != 0) {
                return false;
            }
            try {
                channel.write(bytes);
            } catch (IOException e) {
                // Why it hung up may still be there to be read.
                return false;
            }
        }
        return true;
    }

    /** What clamd says, up to the zero byte that ends it. */
    String answer() throws IOException {
        while (heard.hasRemaining()) {
            await(SelectionKey.OP_READ);
            int from = heard.position();
            if (channel.read(heard) < 0) {
                throw new IOException("hung up without an answer");
            }
            for (int i = from; i < heard.position(); i++) {
                if (answer[i] == 0) {
                    return new String(answer, 0, i, StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("its answer does not end");
    }

    private int await(int what) throws IOException {
        key.interestOps(what);
        while (true) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new SocketTimeoutException("took too long");
            }
            // A thousandth more than what is left, for zero would wait for ever.
            selector.select(Duration.ofNanos(left).toMillis() + 1);
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("interrupted");
            }
            selector.selectedKeys().clear();
            if ((key.readyOps() & what) != 0) {
                return key.readyOps();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            selector.close();
        }
    }
}
