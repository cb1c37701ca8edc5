package dev.tauraro.web.security;

/** The service was to be started for other machines, but without keys. */
final class OpenServiceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OpenServiceException(String address) {
    super("There is no key, so everybody who reaches " + address + " could run scripts.");
  }
}
