package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;

/** Where {@code marshal} reads from. */
interface MarshalInput {
  /** The next byte, or -1 at the end. */
  int next();

  /** The next bytes, that many; EOFError when there are less. */
  byte[] take(long count);

  /** Bytes that are all there. */
  final class OfBytes implements MarshalInput {
    private final ByteSequence bytes;
    private int at;

    OfBytes(ByteSequence bytes) {
      this.bytes = bytes;
    }

    @Override
    public int next() {
      return at < bytes.size() ? bytes.at(at++) : -1;
    }

    @Override
    public byte[] take(long count) {
      if (count > bytes.size() - at) {
        throw Errors.of(Exceptions.EOF_ERROR, Str.of("marshal data too short"));
      }
      Work.checkSize(count);
      at += (int) count;
      return bytes.range(at - (int) count, at);
    }
  }

  /** A binary file, of which no more is read than the value needs. */
  final class OfFile implements MarshalInput {
    private final Object file;

    /** TypeError when the file does not give bytes. */
    OfFile(Object file) {
      Object nothing = Calls.call(Access.get(file, "read"), 0L);
      if (!(nothing instanceof PyBytes)) {
        throw Errors.typeError("file.read() returned not bytes but " + Types.nameOf(nothing));
      }
      this.file = file;
    }

    @Override
    public int next() {
      byte[] read = readUpTo(1);
      return read.length == 0 ? -1 : read[0] & 0xFF;
    }

    @Override
    public byte[] take(long count) {
      Work.checkSize(count);
      byte[] read = count > Integer.MAX_VALUE ? new byte[0] : readUpTo((int) count);
      if (read.length < count) {
        throw Errors.of(Exceptions.EOF_ERROR, Str.of("EOF read where not expected"));
      }
      return read;
    }

    private byte[] readUpTo(int count) {
      PyByteArray room = new PyByteArray(new byte[count]);
      Object answer = Calls.call(Access.get(file, "readinto"), PyMemoryView.of(room, room));
      long read = Numbers.toLong(Numbers.index(answer));
      if (read > count) {
        throw Errors.valueError(
            "read() returned too much data: " + count + " bytes requested, " + read + " returned");
      }
      return room.range(0, (int) Math.max(0, read));
    }
  }
}
