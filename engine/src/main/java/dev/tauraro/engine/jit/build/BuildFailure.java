package dev.tauraro.engine.jit.build;

/** A region can't be built in the way that was tried. */
public final class BuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BuildFailure(String message) {
    super(message);
  }
}
