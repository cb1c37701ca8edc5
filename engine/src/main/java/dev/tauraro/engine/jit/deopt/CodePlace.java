package dev.tauraro.engine.jit.deopt;

/**
 * An instruction of a unit or of what is inlined into it.
 *
 * @param path the calls by which inlined code is reached, empty for the unit's own code
 */
public record CodePlace(String path, int pc) {
  // Written out because those that a record generates link a dozen method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof CodePlace
        && ((CodePlace) other).pc == pc
        && ((CodePlace) other).path.equals(path);
  }

  @Override
  public int hashCode() {
    return 31 * pc + path.hashCode();
  }
}
