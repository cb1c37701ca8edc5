package dev.tauraro.engine.telemetry;

/** What is compiled as one piece. */
public enum UnitKind {
  LOOP,
  FUNCTION;

  @Override
  public String toString() {
    return this == LOOP ? "loop" : "function";
  }
}
