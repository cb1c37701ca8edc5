package dev.tauraro.engine.sandbox;

import java.util.Set;

/** Measures what a context can reach; the engine implements it over its values and frames. */
@FunctionalInterface
public interface Reachability {
  /**
   * Bytes of the values reachable from the context's variables and frames.
   *
   * @param enough the walk may stop once it has found more bytes than that
   * @param arrays receives, by identity, the large backing arrays that were found
   */
  long measure(long enough, Set<Object> arrays);
}
