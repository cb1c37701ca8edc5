package dev.tauraro.web.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The connection to Redis, which may be gone at any time: the service starts and goes on without
 * it. One thread connects, at first and again, so that no request waits for that; a request waits
 * for an answer, and no longer than the timeout.
 */
@Component
@ConditionalOnRedis
public class RedisLink {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
  private static final RedisCodec<String, byte[]> CODEC =
      RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

  private final RedisProperties properties;
  private final RedisClient client;
  private final Counter failures;
  private final ScheduledExecutorService connector =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "redis-connector");
            thread.setDaemon(true);
            return thread;
          });

  /** The connection that works as far as is known, else null. */
  private volatile StatefulRedisConnection<String, byte[]> connection;

  /** Whether the log says that Redis is gone. */
  private volatile boolean reported;

  private boolean closing;
  private ScheduledFuture<?> connecting;

  RedisLink(RedisProperties properties, MeterRegistry registry) {
    this.properties = properties;
    this.client = RedisClient.create(address(properties));
    client.setOptions(options(properties));
    failures =
        Counter.builder("tauraro.redis.failures")
            .description("Commands that Redis did not answer in time, and connections lost so")
            .register(registry);
    Gauge.builder("tauraro.redis.connected", this, link -> link.connection == null ? 0 : 1)
        .description("1 while replicas share what they can, 0 while this one is alone")
        .register(registry);
  }

  private static RedisURI address(RedisProperties properties) {
    RedisURI uri = RedisURI.create(properties.url());
    if (StringUtils.hasText(properties.username())) {
      uri.setAuthentication(properties.username(), password(properties));
    } else if (StringUtils.hasText(properties.password())) {
      uri.setAuthentication(password(properties));
    }
    uri.setTimeout(properties.connectTimeout());
    return uri;
  }

  private static char[] password(RedisProperties properties) {
    return properties.password() == null ? new char[0] : properties.password().toCharArray();
  }

  private static ClientOptions options(RedisProperties properties) {
    return ClientOptions.builder()
        // A lost connection is replaced here: one that hangs is never found to be lost.
        .autoReconnect(false)
        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
        .socketOptions(SocketOptions.builder().connectTimeout(properties.connectTimeout()).build())
        .timeoutOptions(TimeoutOptions.enabled(properties.timeout()))
        .build();
  }

  @PostConstruct
  void open() {
    long interval = properties.retryInterval().toMillis();
    connecting =
        connector.scheduleWithFixedDelay(this::connect, 0, interval, TimeUnit.MILLISECONDS);
  }

  /** The longest that a command may take. */
  public Duration timeout() {
    return properties.timeout();
  }

  /**
   * Does something with Redis.
   *
   * @param commands ends with an exception when Redis does not answer in time
   * @return what the commands give, if anything; empty when Redis is gone, which takes no time once
   *     it is known
   */
  public <T> Optional<T> call(Function<StatefulRedisConnection<String, byte[]>, T> commands) {
    StatefulRedisConnection<String, byte[]> current = connection;
    if (current == null) {
      return Optional.empty();
    }
    try {
      T answer = commands.apply(current);
      if (reported) {
        found();
      }
      return Optional.ofNullable(answer);
    } catch (RuntimeException e) {
      failures.increment();
      lost(current, e);
      return Optional.empty();
    }
  }

  private synchronized void found() {
    if (reported) {
      reported = false;
      LOG.info("Redis is back");
    }
  }

  private synchronized void lost(StatefulRedisConnection<String, byte[]> failed, Exception cause) {
    if (connection != failed || closing) {
      return;
    }
    connection = null;
    connector.execute(failed::close);
    if (!reported) {
      report(cause);
      // Only the connection may be lost. A server that answers with errors only is asked seldom.
      connector.execute(this::connect);
    }
  }

  private void report(Exception cause) {
    reported = true;
    LOG.warn("Redis is gone; this replica counts alone until it is back: {}", cause.toString());
  }

  private void connect() {
    if (connection != null) {
      return;
    }
    try {
      StatefulRedisConnection<String, byte[]> made = client.connect(CODEC);
      synchronized (this) {
        connection = made;
      }
    } catch (RuntimeException e) {
      synchronized (this) {
        if (!reported) {
          report(e);
        }
      }
    }
  }

  @PreDestroy
  void close() {
    synchronized (this) {
      closing = true;
    }
    connecting.cancel(true);
    connector.shutdownNow();
    client.shutdown(0, properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS);
  }
}
