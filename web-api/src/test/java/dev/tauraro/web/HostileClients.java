package dev.tauraro.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clients that behave badly, on connections of their own that stay open until this is closed. */
final class HostileClients implements AutoCloseable {
  private static final String EXECUTIONS = "POST /api/v1/executions HTTP/1.1\r\nHost: x\r\n";
  private static final int HUGE = 64 << 20;
  private static final int SMALL_BUFFER = 2048;

  private final int port;
  private final List<Socket> sockets = new ArrayList<>();

  HostileClients(int port) {
    this.port = port;
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setReceiveBufferSize(SMALL_BUFFER);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String request(String accept, String source) {
    String body = ServiceClient.JSON.writeValueAsString(Map.of("source", source));
    return EXECUTIONS
        + "Content-Type: application/json\r\nAccept: "
        + accept
        + "\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  /** Asks for a stream of much output, and reads none of it. */
  void readNothing() throws IOException {
    send(connect(), request("text/event-stream", "while True: print('x' * 1000)"));
  }

  /** Begins a request and never ends it. */
  void stopHalfway() throws IOException {
    send(connect(), EXECUTIONS + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
  }

  /** Asks for an endless run and goes away. */
  void vanish() throws IOException {
    try (Socket socket = connect()) {
      send(socket, request("application/json", "while True: pass  # alone"));
    }
  }

  /** Sends more than the service takes, until it hangs up. */
  void sendTooMuch() throws IOException {
    try (Socket socket = connect()) {
      send(
          socket,
          EXECUTIONS + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
      String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
      for (int sent = 0; sent < HUGE; sent += chunk.length()) {
        send(socket, chunk);
      }
    } catch (SocketException e) {
      // That is what it should do.
    }
  }

  /** Sends what is no JSON, or nested too deeply. */
  void sendMalformed() throws IOException {
    String deep = "[".repeat(100_000);
    for (String body : List.of("{\"source\": ", "\0\1\2", deep)) {
      send(
          connect(),
          EXECUTIONS
              + "Content-Type: application/json\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body);
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
