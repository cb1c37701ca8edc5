package dev.tauraro.engine.jit.ir;

import dev.tauraro.engine.objects.CodeState;

/**
 * A call of a known script function by compiled code.
 *
 * @param callee the function's code
 * @param entry where it is linked (opaque here), or null for a call of the unit itself
 */
public record DirectCall(CodeState callee, Object entry) {
  /** Whether the unit calls itself. */
  public boolean isSelf() {
    return entry == null;
  }

  @Override
  public String toString() {
    return callee.code().qualifiedName() + (isSelf() ? " (self)" : "");
  }
}
