package dev.tauraro.engine.bytecode;

import java.util.List;

/**
 * The argument list of a call with keywords.
 *
 * @param positional number of positional arguments
 * @param keywords names of the arguments that follow them, in source order
 */
public record CallSpec(int positional, List<String> keywords) {
  /** Number of all arguments. */
  public int count() {
    return positional + keywords.size();
  }
}
