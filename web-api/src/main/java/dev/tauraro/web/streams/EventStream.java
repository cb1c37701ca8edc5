package dev.tauraro.web.streams;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One client that is told events. Reads them from their source at the pace at which the client
 * takes them; no thread waits for the client, and nothing is kept for it but a position.
 */
final class EventStream implements WriteListener {
  private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final AsyncContext async;
  private final ServletOutputStream out;
  private final EventSource source;
  private final Runnable onClose;
  private boolean ready;
  private boolean closed;
  private long waitsSince = System.nanoTime();
  private long wroteAt = System.nanoTime();

  /** A stream of an asynchronous request. */
  EventStream(AsyncContext async, ServletOutputStream out, EventSource source, Runnable onClose) {
    this.async = async;
    this.out = out;
    this.source = source;
    this.onClose = onClose;
  }

  @Override
  public void onWritePossible() {
    synchronized (this) {
      ready = true;
    }
    pump();
  }

  @Override
  public void onError(Throwable failure) {
    close();
  }

  /** Writes what there is as long as the client takes it. */
  synchronized void pump() {
    if (closed || !ready) {
      return;
    }
    try {
      while (writable()) {
        Event event = source.next();
        if (event == null) {
          out.flush();
          return;
        }
        write(event);
        if (event.last()) {
          close();
          return;
        }
      }
    } catch (IOException | IllegalStateException gone) {
      close();
    }
  }

  /** Whether the client takes more; else the server calls when it does. */
  private boolean writable() {
    if (out.isReady()) {
      return true;
    }
    ready = false;
    waitsSince = System.nanoTime();
    return false;
  }

  private void write(Event event) throws IOException {
    String text =
        "id: " + event.id() + "\nevent: " + event.name() + "\ndata: " + event.json() + "\n\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
    wroteAt = System.nanoTime();
  }

  /**
   * Looks after the stream now and then: finds what nothing calls for, tells a quiet client that
   * the server is there, and gives up one that takes nothing.
   */
  synchronized void tick(long heartbeatNanos, long patienceNanos) {
    long now = System.nanoTime();
    if (closed) {
      return;
    }
    if (!ready) {
      if (now - waitsSince > patienceNanos) {
        close();
      }
      return;
    }
    pump();
    try {
      if (!closed && now - wroteAt > heartbeatNanos && writable()) {
        out.write(HEARTBEAT);
        wroteAt = now;
        if (writable()) {
          out.flush();
        }
      }
    } catch (IOException | IllegalStateException gone) {
      close();
    }
  }

  /** Whether only this side can end it. */
  boolean isEndless() {
    return source.isEndless();
  }

  /** Ends the stream. */
  void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      try {
        async.complete();
      } catch (IllegalStateException e) {
        // The server has ended it already.
      }
    }
    source.close();
    onClose.run();
  }
}
