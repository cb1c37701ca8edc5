package dev.tauraro.engine.jit.emit;

/** A graph does not fit the limits of a Java method. */
public final class EmitFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Size of the method that is too large, in bytes of bytecode; 0 when it was not measured. */
  private final int bytes;

  public EmitFailure(String message, int bytes) {
    super(message);
    this.bytes = bytes;
  }

  public int bytes() {
    return bytes;
  }
}
