package dev.tauraro.web.container;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;

/**
 * The images that tests start: those that {@code docker/compose.yaml} names, unless the system
 * properties {@code images.service}, {@code images.postgres} and {@code images.redis} name others.
 */
final class Images {
  static final DockerImageName SERVICE = name("service", "tauraro");
  static final DockerImageName POSTGRES = name("postgres", "postgres:17");
  static final DockerImageName REDIS = name("redis", "redis:7");

  static final String MISSING =
      "There is no Docker, or no image of the service: docker build -f docker/Dockerfile -t tauraro"
          + " .";

  private Images() {}

  private static DockerImageName name(String image, String usual) {
    return DockerImageName.parse(System.getProperty("images." + image, usual));
  }

  /** Whether Docker runs here and has the service's image, which no registry has. */
  static boolean areThere() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return false;
    }
    try {
      DockerClientFactory.lazyClient().inspectImageCmd(SERVICE.asCanonicalNameString()).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }
}
