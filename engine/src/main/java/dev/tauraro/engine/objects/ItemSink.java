package dev.tauraro.engine.objects;

/**
 * Takes the items of a generator while its body runs on, so that it need not be suspended for each.
 * Compiled bodies ask it at each yield; it takes what it can without running script code.
 */
public abstract class ItemSink {
  /**
   * Takes an item as if the generator had been asked for it and then for the next one.
   *
   * @return false when nothing was done: the generator is to yield the item
   */
  public abstract boolean take(Object item);
}
