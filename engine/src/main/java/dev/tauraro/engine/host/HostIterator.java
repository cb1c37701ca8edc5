package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.Work;
import java.util.Iterator;

/** Iterates as a Java iterator does; each item counts as a call of Java code. */
final class HostIterator extends PyIterator {
  private final Iterator<?> items;
  private final HostTypes types;

  HostIterator(Iterator<?> items, HostTypes types) {
    this.items = items;
    this.types = types;
  }

  @Override
  public Object next() {
    Work.steps(1);
    Object item;
    try {
      if (!items.hasNext()) {
        return null;
      }
      item = items.next();
    } catch (RuntimeException | Error thrown) {
      throw types.raise(thrown);
    }
    return types.toScript(item);
  }
}
