package dev.tauraro.web.security;

import java.net.InetAddress;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** A service that needs no keys can't be started where other machines reach it. */
@Component
class LoopbackRule implements SmartInitializingSingleton {
  private final AccessMode mode;
  private final ServerProperties server;

  LoopbackRule(AccessMode mode, ServerProperties server) {
    this.mode = mode;
    this.server = server;
  }

  /** Looks before anybody is answered, but not before the tables are needed to be there. */
  @Override
  public void afterSingletonsInstantiated() {
    InetAddress address = server.getAddress();
    if (mode.isOpen() && (address == null || !address.isLoopbackAddress())) {
      throw new OpenServiceException(address == null ? "all addresses" : address.getHostAddress());
    }
  }
}
