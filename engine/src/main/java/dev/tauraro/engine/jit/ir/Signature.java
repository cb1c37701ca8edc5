package dev.tauraro.engine.jit.ir;

import java.util.Collections;
import java.util.List;

/** Kinds of the parameters and of the result of a function unit: unboxed, or OBJECT. */
public record Signature(List<Ty> parameters, Ty result) {
  /** Everything boxed. */
  public static Signature boxed(int parameters) {
    return new Signature(Collections.nCopies(parameters, Ty.OBJECT), Ty.OBJECT);
  }
}
