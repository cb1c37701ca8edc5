package dev.tauraro.engine.objects;

/** Iterates over the variables of a module, which may change meanwhile without its dict. */
final class GlobalsIterator extends PyIterator {
  private final GlobalsDict dict;
  private final DictIterator entries;

  GlobalsIterator(GlobalsDict dict, DictView.Kind kind) {
    this.dict = dict;
    this.entries = new DictIterator(dict, kind);
  }

  @Override
  public Object next() {
    dict.current();
    return entries.next();
  }

  @Override
  public long lengthHint() {
    return entries.lengthHint();
  }

  @Override
  public PyType type() {
    return entries.type();
  }
}
