package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import java.util.Arrays;

/** Joins strings, or bytes, and says which of the parts is of the wrong kind. */
final class Joiner {
  private final boolean bytes;
  private final StrBuilder text = new StrBuilder();
  private byte[] array = {};
  private int size;
  private long index;
  private boolean nested;

  Joiner(boolean bytes) {
    this.bytes = bytes;
  }

  /** The parts from here to {@link #end} count as one. */
  void begin() {
    nested = true;
  }

  void end() {
    nested = false;
    index++;
  }

  void append(Object part) {
    Work.steps(1);
    if (bytes) {
      Object plain = ValueInstance.unwrap(part);
      if (!(plain instanceof ByteSequence)) {
        throw wrong("a bytes-like object", part);
      }
      appendBytes((ByteSequence) plain);
    } else {
      Object plain = Str.unwrap(part);
      if (plain == null) {
        throw wrong("str instance", part);
      }
      text.append(plain);
    }
    index += nested ? 0 : 1;
  }

  private RuntimeException wrong(String expected, Object part) {
    return Errors.typeError(
        "sequence item " + index + ": expected " + expected + ", " + Types.nameOf(part) + " found");
  }

  private void appendBytes(ByteSequence part) {
    int more = part.size();
    if (more > array.length - size) {
      long capacity = Math.max(64, Math.max((long) size + more, 2L * array.length));
      Work.checkSize(capacity);
      array = Arrays.copyOf(array, (int) Math.min(capacity, Integer.MAX_VALUE - 16));
    }
    Work.elements(more);
    System.arraycopy(part.array(), part.offset(), array, size, more);
    size += more;
  }

  Object build() {
    return bytes ? new PyBytes(Arrays.copyOf(array, size)) : text.build();
  }
}
