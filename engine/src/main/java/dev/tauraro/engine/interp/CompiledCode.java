package dev.tauraro.engine.interp;

import dev.tauraro.engine.profile.Compiled;

/**
 * Compiled code for one loop. Runs on an interpreter frame and leaves the frame fit to interpret.
 */
public interface CompiledCode extends Compiled {
  /** Runs until the loop ends, the batch is done or a guard fails; returns the pc to go on at. */
  int run(Frame frame);
}
