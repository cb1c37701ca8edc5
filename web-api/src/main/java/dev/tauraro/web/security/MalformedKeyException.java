package dev.tauraro.web.security;

/** The key that an operator has set is none. */
final class MalformedKeyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedKeyException() {
    super(
        "tauraro.security.first-key is no key: wanted tk_, 16 hexadecimal digits, _, and 43"
            + " characters of base64url, which are 32 random bytes.");
  }
}
