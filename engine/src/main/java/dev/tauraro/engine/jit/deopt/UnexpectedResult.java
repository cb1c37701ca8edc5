package dev.tauraro.engine.jit.deopt;

/** Hands over the result of a compiled function that promised an unboxed one and has another. */
public final class UnexpectedResult extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object value;

  public UnexpectedResult(Object value) {
    super(null, null, false, false);
    this.value = value;
  }

  public Object value() {
    return value;
  }
}
