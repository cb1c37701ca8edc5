package dev.tauraro.spark;

import java.io.Serializable;

/**
 * What became of a record.
 *
 * @param value what the script's {@code main} returned; null when it failed
 * @param error why it failed, and in which line of the script; null when it did not
 */
public record ScriptOutcome(Serializable value, String error) implements Serializable {
  /** Whether there is a value. */
  public boolean succeeded() {
    return error == null;
  }
}
