package dev.tauraro.web.sandbox;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Gives the threads that serve requests the stacks of workers, so that they can run short scripts
 * themselves. How many there are is said where the server's other settings are ({@code
 * server.tomcat.threads}).
 */
@Component
final class RequestThreads
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>,
        Ordered,
        DisposableBean {
  private static final int IDLE_SECONDS = 60;

  private final long stackBytes;
  private final AtomicInteger number = new AtomicInteger();
  private ThreadPoolExecutor executor;

  RequestThreads(SandboxProperties properties) {
    this.stackBytes = properties.stackSize().toBytes();
  }

  /** After the settings of the server. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addProtocolHandlerCustomizers(this::customize);
  }

  private void customize(ProtocolHandler handler) {
    AbstractProtocol<?> protocol = (AbstractProtocol<?>) handler;
    TaskQueue queue = new TaskQueue();
    executor =
        new ThreadPoolExecutor(
            protocol.getMinSpareThreads(),
            protocol.getMaxThreads(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            queue,
            this::newThread);
    queue.setParent(executor);
    protocol.setExecutor(executor);
  }

  private Thread newThread(Runnable task) {
    return new ScriptThread(task, "request-" + number.incrementAndGet(), stackBytes);
  }

  /** The server leaves threads that are not its own. */
  @Override
  public void destroy() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
