package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.profile.Profile;

/** Knows where each function is called directly by compiled code. */
@FunctionalInterface
public interface CallTargets {
  /** Where calls of that code are linked; an object that the emitter understands. */
  Object entry(Profile callee);
}
