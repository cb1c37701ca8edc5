package dev.tauraro.engine.objects;

/**
 * What {@code sys.set_asyncgen_hooks()} sets: functions to be told of async generators, or None.
 *
 * @param first called when one is used first
 * @param last for those that are dropped before their end, which scripts do not notice
 */
public record AsyncHooks(Object first, Object last) {
  public static final AsyncHooks NONE = new AsyncHooks(None.NONE, None.NONE);
}
