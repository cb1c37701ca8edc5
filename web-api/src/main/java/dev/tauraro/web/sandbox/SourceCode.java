package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Script;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A script's text.
 *
 * @param id the text's SHA-256 in hexadecimal digits: the same text is the same script
 */
public record SourceCode(String id, String text) {
  private static final int SHOWN = 16;

  /** To be copied: to look for one takes longer than to hash a short text. */
  private static final MessageDigest SHA_256 = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text with its id. */
  public static SourceCode of(String text) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone();
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return new SourceCode(HexFormat.of().formatHex(hash), text);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The script, which the engine keeps: it is compiled once. */
  Script compiledBy(Engine engine) {
    return engine.compile(text, fileName());
  }

  /** What tracebacks and the compiler's events name as the file. */
  String fileName() {
    return fileNameOf(id);
  }

  /** The file name of a script; the id's beginning, as tracebacks are read by people. */
  static String fileNameOf(String id) {
    return "<script " + id.substring(0, Math.min(SHOWN, id.length())) + ">";
  }
}
