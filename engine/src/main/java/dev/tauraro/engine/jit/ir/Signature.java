package dev.tauraro.engine.jit.ir;

import java.util.Collections;
import java.util.List;

/** Kinds of the parameters and of the result of a function unit: unboxed, or OBJECT. */
public record Signature(List<Ty> parameters, Ty result) {
  // Written out because those that a record generates link a dozen method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Signature
        && ((Signature) other).result == result
        && ((Signature) other).parameters.equals(parameters);
  }

  @Override
  public int hashCode() {
    return 31 * parameters.hashCode() + result.ordinal();
  }

  /** Everything boxed. */
  public static Signature boxed(int parameters) {
    return new Signature(Collections.nCopies(parameters, Ty.OBJECT), Ty.OBJECT);
  }
}
