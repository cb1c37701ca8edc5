package dev.tauraro.web.security;

import java.net.InetAddress;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** A service that needs no keys can't be started where other machines reach it. */
@Component
class LoopbackRule {
  LoopbackRule(AccessMode mode, ServerProperties server) {
    InetAddress address = server.getAddress();
    if (mode.isOpen() && (address == null || !address.isLoopbackAddress())) {
      throw new OpenServiceException(address == null ? "all addresses" : address.getHostAddress());
    }
  }
}
