package dev.tauraro.web.sandbox;

/** Who asked for a run. */
public interface Requester {
  /** Nobody who waits on the present thread. */
  Requester NOBODY =
      new Requester() {
        @Override
        public void accepted(Run run) {}

        @Override
        public boolean lendsThread() {
          return false;
        }
      };

  /** The run was accepted: it is about to wait for a worker, or to begin. */
  void accepted(Run run);

  /**
   * Whether the present thread only waits for the run from now on, so that it may as well run the
   * script, if that is known to be short.
   */
  boolean lendsThread();
}
