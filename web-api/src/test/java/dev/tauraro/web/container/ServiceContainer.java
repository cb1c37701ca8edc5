package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Ports;
import dev.tauraro.web.ServiceClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * The service's image, run as {@code docker/compose.yaml} does: with no rights and little memory.
 */
final class ServiceContainer extends GenericContainer<ServiceContainer> implements ServiceClient {
  static final int PORT = 8080;

  /** One with all roles of the tenant {@code default}. */
  static final String KEY = "tk_" + "0".repeat(16) + "_" + "A".repeat(43);

  private static final Duration ANSWERING = Duration.ofMinutes(1);
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final long MEGABYTE = 1 << 20;

  /**
   * One that is not started yet.
   *
   * @param memory of its cgroup, in megabytes
   */
  ServiceContainer(long memory) {
    super(Images.SERVICE);
    withExposedPorts(PORT);
    withEnv("TAURARO_SECURITY_FIRST_KEY", KEY);
    withEnv("TAURARO_QUOTAS_REQUESTSPERMINUTE", "1000000");
    withEnv("TAURARO_QUOTAS_CONCURRENTEXECUTIONS", "64");
    withTmpFs(Map.of("/tmp", "size=64m", "/data", "size=64m,uid=10001"));
    withCreateContainerCmdModifier(
        command -> {
          HostConfig host = command.getHostConfig();
          assertThat(host).isNotNull();
          host.withReadonlyRootfs(true)
              .withCapDrop(Capability.ALL)
              .withSecurityOpts(List.of("no-new-privileges:true"))
              .withPidsLimit(512L)
              .withMemory(memory * MEGABYTE)
              .withMemorySwap(memory * MEGABYTE);
        });
    waitingFor(
        Wait.forHttp("/actuator/health/readiness").forPort(PORT).withStartupTimeout(STARTING));
  }

  /** Has it compile with the JVM's quick compiler only, as is good for those that end soon. */
  ServiceContainer starting() {
    return withEnv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
  }

  /**
   * An address of the service as it runs now: after each start its port is another one.
   *
   * @throws ConnectException while it does not run
   */
  @Override
  public URI uri(String path) throws ConnectException {
    Ports.Binding[] bindings =
        getCurrentContainerInfo()
            .getNetworkSettings()
            .getPorts()
            .getBindings()
            .get(ExposedPort.tcp(PORT));
    if (bindings == null) {
      throw new ConnectException("the container does not run");
    }
    return URI.create("http://" + getHost() + ":" + bindings[0].getHostPortSpec() + path);
  }

  @Override
  public String key() {
    return KEY;
  }

  /** As all clients make it; what is lost in a network must not hang a test. */
  @Override
  public HttpRequest.Builder request(String path, String key) throws IOException {
    return ServiceClient.super.request(path, key).timeout(ANSWERING);
  }

  /** Sends it a signal. */
  void signal(String name) {
    getDockerClient().killContainerCmd(getContainerId()).withSignal(name).exec();
  }

  /** Starts the same container again after it ended; it is not ready yet. */
  void startAgain() {
    getDockerClient().startContainerCmd(getContainerId()).exec();
  }

  /** What Docker knows of its process now. */
  InspectContainerResponse.ContainerState state() {
    return getCurrentContainerInfo().getState();
  }
}
