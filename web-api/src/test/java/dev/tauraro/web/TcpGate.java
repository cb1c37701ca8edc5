package dev.tauraro.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes connections on to a port of this machine, until it is shut. */
final class TcpGate implements AutoCloseable {
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final int port;
  private ServerSocket server;

  /** An open one. */
  TcpGate(int target) throws IOException {
    this.target = target;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    port = server.getLocalPort();
    accept(server);
  }

  int port() {
    return port;
  }

  /** Drops all connections and takes no more. */
  void shut() throws IOException {
    server.close();
    for (Socket each : sockets) {
      each.close();
    }
    sockets.clear();
  }

  /** Takes connections again. */
  void open() throws IOException {
    server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    accept(server);
  }

  private void accept(ServerSocket from) {
    daemon(
        () -> {
          while (true) {
            Socket in = from.accept();
            Socket out = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(in);
            sockets.add(out);
            if (from.isClosed()) {
              in.close();
              out.close();
            }
            daemon(() -> pass(in, out));
            daemon(() -> pass(out, in));
          }
        });
  }

  private static void pass(Socket from, Socket to) throws IOException {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  /** Runs something until a socket is closed. */
  private static void daemon(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // Closed, at one end or by us.
                Thread.currentThread().interrupt();
              }
            },
            "gate");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    shut();
  }
}
