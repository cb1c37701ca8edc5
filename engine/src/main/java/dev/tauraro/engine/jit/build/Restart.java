package dev.tauraro.engine.jit.build;

/** Ends a build that made a wrong assumption, which is written down; another build follows. */
final class Restart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Restart() {
    super(null, null, false, false);
  }
}
