package dev.tauraro.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a key: {@code tk_}, the id by which it is found, and the secret that proves it. A
 * secret is 256 random bits, so one round of a hash protects it; there is nothing to guess.
 */
record KeyToken(String id, String secret) {
  static final String PREFIX = "tk_";

  private static final Pattern FORMAT =
      Pattern.compile(PREFIX + "([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 8;
  private static final int SECRET_BYTES = 32;
  private static final int SALT_BYTES = 16;

  static KeyToken random() {
    return new KeyToken(
        HexFormat.of().formatHex(bytes(ID_BYTES)),
        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES)));
  }

  static Optional<KeyToken> parse(String text) {
    Matcher matcher = FORMAT.matcher(text);
    return matcher.matches()
        ? Optional.of(new KeyToken(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  static String randomSalt() {
    return HexFormat.of().formatHex(bytes(SALT_BYTES));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What is stored of the secret. */
  String hash(String salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(salt));
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** Whether the hash is that of the secret; takes the same time wherever they differ. */
  boolean matches(String salt, String hash) {
    return MessageDigest.isEqual(
        hash(salt).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** The whole key, which is shown once. */
  String text() {
    return PREFIX + id + '_' + secret;
  }

  @Override
  public String toString() {
    return PREFIX + id;
  }
}
