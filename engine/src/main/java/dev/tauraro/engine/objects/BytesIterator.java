package dev.tauraro.engine.objects;

/** Iterates over the bytes of bytes, a bytearray or a memoryview as ints. */
public final class BytesIterator extends PyIterator implements PyIterator.Quiet {
  private final ByteSequence bytes;
  private int index;

  public BytesIterator(ByteSequence bytes) {
    this.bytes = bytes;
  }

  @Override
  public Object next() {
    if (index < bytes.size()) {
      return (long) bytes.at(index++);
    }
    index = Integer.MAX_VALUE;
    return null;
  }

  @Override
  public long lengthHint() {
    return Math.max(0, bytes.size() - (long) index);
  }

  @Override
  public Remains remains() {
    return index == Integer.MAX_VALUE ? Remains.of(PyTuple.of()) : Remains.of(bytes, index);
  }

  @Override
  public void resume(long at) {
    if (index != Integer.MAX_VALUE) {
      index = (int) Math.max(0, Math.min(at, bytes.size()));
    }
  }

  @Override
  public PyType type() {
    return bytes instanceof PyBytes
        ? Types.BYTES_ITERATOR
        : bytes instanceof PyByteArray ? Types.BYTEARRAY_ITERATOR : Types.ITERATOR;
  }
}
