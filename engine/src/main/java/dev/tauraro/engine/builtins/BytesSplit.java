package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;

/** The methods of bytes and bytearray that take them apart. */
final class BytesSplit {
  private static final Signature SPLIT = Signature.parse("split(sep=None, maxsplit=-1)");
  private static final Signature RSPLIT = Signature.parse("rsplit(sep=None, maxsplit=-1)");
  private static final Signature LINES = Signature.parse("splitlines(keepends=False)");

  private BytesSplit() {}

  static void install(TypeSetup setup) {
    setup
        .any("split", (args, kw) -> split(args, SPLIT.bind(args, kw, 1), false))
        .any("rsplit", (args, kw) -> split(args, RSPLIT.bind(args, kw, 1), true))
        .any(
            "splitlines",
            (args, kw) -> {
              Object keep = LINES.bind(args, kw, 1)[0];
              return lines(BytesArguments.self(args[0]), Subscripts.flag(keep));
            })
        .one("partition", (self, separator) -> partition(self, separator, false))
        .one("rpartition", (self, separator) -> partition(self, separator, true));
  }

  static boolean isSpace(int b) {
    return b == ' ' || b >= 9 && b <= 13;
  }

  private static ByteSequence separator(Object value) {
    ByteSequence separator = BytesArguments.bytes(value);
    if (separator.size() == 0) {
      throw Errors.valueError("empty separator");
    }
    return separator;
  }

  private static PyList split(Object[] args, Object[] bound, boolean fromRight) {
    ByteSequence self = BytesArguments.self(args[0]);
    long most = bound[1] == null ? -1 : Numbers.toSizeArgument(bound[1]);
    int limit = most < 0 || most > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) most;
    Work.elements(self.size());
    PyList parts = new PyList();
    boolean spaces = bound[0] == null || bound[0] == None.NONE;
    ByteSequence separator = spaces ? PyBytes.EMPTY : separator(bound[0]);
    if (fromRight) {
      if (spaces) {
        spacesFromRight(self, limit, parts);
      } else {
        fromRight(self, separator, limit, parts);
      }
      parts.reverse();
    } else if (spaces) {
      spaces(self, limit, parts);
    } else {
      fromLeft(self, separator, limit, parts);
    }
    return parts;
  }

  private static void fromLeft(ByteSequence self, ByteSequence separator, int limit, PyList parts) {
    int start = 0;
    int at = limit == 0 ? -1 : self.find(separator, 0, self.size());
    while (at >= 0) {
      parts.append(BytesArguments.between(self, start, at));
      start = at + separator.size();
      at = parts.size < limit ? self.find(separator, start, self.size()) : -1;
    }
    parts.append(BytesArguments.between(self, start, self.size()));
  }

  private static void fromRight(
      ByteSequence self, ByteSequence separator, int limit, PyList parts) {
    int stop = self.size();
    int at = limit == 0 ? -1 : self.findLast(separator, 0, stop);
    while (at >= 0) {
      parts.append(BytesArguments.between(self, at + separator.size(), stop));
      stop = at;
      at = parts.size < limit ? self.findLast(separator, 0, stop) : -1;
    }
    parts.append(BytesArguments.between(self, 0, stop));
  }

  private static void spaces(ByteSequence self, int limit, PyList parts) {
    int size = self.size();
    int i = 0;
    while (true) {
      while (i < size && isSpace(self.at(i))) {
        i++;
      }
      if (i == size) {
        return;
      }
      int start = i;
      if (parts.size == limit) {
        parts.append(BytesArguments.between(self, start, size));
        return;
      }
      while (i < size && !isSpace(self.at(i))) {
        i++;
      }
      parts.append(BytesArguments.between(self, start, i));
    }
  }

  private static void spacesFromRight(ByteSequence self, int limit, PyList parts) {
    int i = self.size();
    while (true) {
      while (i > 0 && isSpace(self.at(i - 1))) {
        i--;
      }
      if (i == 0) {
        return;
      }
      int stop = i;
      if (parts.size == limit) {
        parts.append(BytesArguments.between(self, 0, stop));
        return;
      }
      while (i > 0 && !isSpace(self.at(i - 1))) {
        i--;
      }
      parts.append(BytesArguments.between(self, i, stop));
    }
  }

  private static PyList lines(ByteSequence self, boolean keepEnds) {
    PyList lines = new PyList();
    int size = self.size();
    Work.elements(size);
    int start = 0;
    int i = 0;
    while (i < size) {
      int b = self.at(i);
      if (b != '\n' && b != '\r') {
        i++;
        continue;
      }
      int end = i++;
      if (b == '\r' && i < size && self.at(i) == '\n') {
        i++;
      }
      lines.append(BytesArguments.between(self, start, keepEnds ? i : end));
      start = i;
    }
    if (start < size) {
      lines.append(BytesArguments.between(self, start, size));
    }
    return lines;
  }

  private static Object partition(Object value, Object by, boolean last) {
    ByteSequence self = BytesArguments.self(value);
    ByteSequence separator = separator(by);
    int size = self.size();
    int at = last ? self.findLast(separator, 0, size) : self.find(separator, 0, size);
    if (at < 0) {
      Object empty = BytesArguments.result(self, new byte[0]);
      Object other = BytesArguments.result(self, new byte[0]);
      Object whole = BytesArguments.unchanged(self);
      return last ? PyTuple.of(empty, other, whole) : PyTuple.of(whole, empty, other);
    }
    int after = at + separator.size();
    return PyTuple.of(
        BytesArguments.between(self, 0, at),
        self instanceof PyBytes ? by : BytesArguments.result(self, separator.toByteArray()),
        BytesArguments.between(self, after, size));
  }
}
