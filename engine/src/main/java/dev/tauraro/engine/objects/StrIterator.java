package dev.tauraro.engine.objects;

/** Iterates over the characters of a string. */
public final class StrIterator extends PyIterator {
  /** Public, like {@link #index}, because compiled code reads them. */
  public final Object string;

  public int index;

  /** Null until somebody asks. */
  private PyType type;

  /** Over a plain script string. */
  public StrIterator(Object string) {
    this.string = string;
  }

  @Override
  public Object next() {
    return index < Str.length(string) ? Str.charAt(string, index++) : null;
  }

  @Override
  public long lengthHint() {
    return (long) Str.length(string) - index;
  }

  @Override
  public Remains remains() {
    return index < Str.length(string) ? Remains.of(string, index) : Remains.of("");
  }

  @Override
  public void resume(long at) {
    index = (int) Math.max(0, Math.min(at, Str.length(string)));
  }

  @Override
  public PyType type() {
    if (type == null) {
      boolean ascii = Str.java(string).chars().allMatch(c -> c < 128);
      type = ascii ? Types.STR_ASCII_ITERATOR : Types.STR_ITERATOR;
    }
    return type;
  }
}
