package dev.tauraro.engine.sandbox;

/** Tells what a context can reach; the engine implements it over its values and frames. */
public interface Reachability {
  /**
   * A walk over the values reachable from the context's variables and frames.
   *
   * @param enough the walk may stop once it has found more bytes than that
   */
  Walk walk(long enough);

  /**
   * Whether the walk sees everything that runs: no compiled activation is waiting for a call with
   * values that only the JVM's stack holds.
   */
  boolean seesAll();

  /** A walk that began at the roots and may be continued from other objects. */
  interface Walk {
    /** Bytes found so far. */
    long bytes();

    /**
     * Goes on from another object, unless it was met.
     *
     * @param enough as for {@link Reachability#walk}
     */
    void addRoot(Object root, long enough);

    /** Some of the objects met, one for about every so many bytes. */
    Iterable<Object> samples();
  }
}
