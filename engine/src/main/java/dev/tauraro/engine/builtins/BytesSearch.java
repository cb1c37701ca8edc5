package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.util.function.IntPredicate;

/** The methods of bytes and bytearray that look for parts, replace them or take them off. */
final class BytesSearch {
  private static final Signature REPLACE = Signature.parse("replace(old, new, count=-1, /)");

  private BytesSearch() {}

  static void install(TypeSetup setup) {
    range(setup, "find", BytesSearch::find);
    range(setup, "rfind", BytesSearch::findLast);
    range(setup, "index", (self, part, start, stop) -> found(find(self, part, start, stop)));
    range(setup, "rindex", (self, part, start, stop) -> found(findLast(self, part, start, stop)));
    range(setup, "count", BytesSearch::count);
    range(setup, "startswith", (self, part, start, stop) -> affix(self, part, start, stop, false));
    range(setup, "endswith", (self, part, start, stop) -> affix(self, part, start, stop, true));
    setup
        .any("replace", BytesSearch::replace)
        .one("removeprefix", (self, part) -> removePrefix(BytesArguments.self(self), part))
        .one("removesuffix", (self, part) -> removeSuffix(BytesArguments.self(self), part))
        .zeroOrOne(
            "strip",
            self -> strip(self, None.NONE, true, true),
            (self, bytes) -> strip(self, bytes, true, true))
        .zeroOrOne(
            "lstrip",
            self -> strip(self, None.NONE, true, false),
            (self, bytes) -> strip(self, bytes, true, false))
        .zeroOrOne(
            "rstrip",
            self -> strip(self, None.NONE, false, true),
            (self, bytes) -> strip(self, bytes, false, true));
  }

  /** A search within bounds that count from 0 to the size. */
  private interface Search {
    Object apply(ByteSequence self, Object part, int start, int stop);
  }

  private static void range(TypeSetup setup, String name, Search search) {
    setup.any(
        name,
        (args, kw) -> {
          Object[] bound = Subscripts.search(args, kw, name);
          ByteSequence self = BytesArguments.self(args[0]);
          int size = self.size();
          int start = Subscripts.bound(bound[1], size, 0);
          if (start == size
              && bound[1] != null
              && bound[1] != None.NONE
              && Numbers.toLongClamped(bound[1]) > size) {
            start = size + 1;
          }
          return search.apply(self, bound[0], start, Subscripts.bound(bound[2], size, size));
        });
  }

  private static Object find(ByteSequence self, Object part, int start, int stop) {
    return (long) self.find(BytesArguments.part(part), start, stop);
  }

  private static Object findLast(ByteSequence self, Object part, int start, int stop) {
    return (long) self.findLast(BytesArguments.part(part), start, stop);
  }

  private static Object found(Object index) {
    if ((Long) index < 0) {
      throw Errors.valueError("subsection not found");
    }
    return index;
  }

  private static Object count(ByteSequence self, Object sub, int start, int stop) {
    ByteSequence part = BytesArguments.part(sub);
    if (part.size() == 0) {
      return start > stop ? 0L : stop - start + 1L;
    }
    long count = 0;
    int at = self.find(part, start, stop);
    while (at >= 0) {
      count++;
      at = self.find(part, at + part.size(), stop);
    }
    return count;
  }

  private static Object affix(ByteSequence self, Object part, int start, int stop, boolean suffix) {
    if (part instanceof PyTuple) {
      for (Object one : ((PyTuple) part).items) {
        if (hasAffix(self, BytesArguments.bytes(one), start, stop, suffix)) {
          return true;
        }
      }
      return false;
    }
    ByteSequence bytes = BytesArguments.bytesOrNull(part);
    if (bytes == null) {
      throw Errors.typeError(
          (suffix ? "endswith" : "startswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + Types.nameOf(part));
    }
    return hasAffix(self, bytes, start, stop, suffix);
  }

  private static boolean hasAffix(
      ByteSequence self, ByteSequence part, int start, int stop, boolean suffix) {
    return start <= stop
        && stop - start >= part.size()
        && self.matches(part, suffix ? stop - part.size() : start);
  }

  private static Object replace(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, Types.nameOf(args[0]) + ".replace");
    Object[] bound = REPLACE.bind(args, kw, 1);
    ByteSequence self = BytesArguments.self(args[0]);
    ByteSequence old = BytesArguments.bytes(bound[0]);
    byte[] replacement = BytesArguments.bytes(bound[1]).toByteArray();
    long count = bound[2] == null ? -1 : Numbers.toSizeArgument(bound[2]);
    long left = count < 0 ? Long.MAX_VALUE : count;
    PyByteArray out = new PyByteArray();
    int size = self.size();
    int from = 0;
    if (old.size() == 0) {
      for (int i = 0; i <= size; i++) {
        if (left-- > 0) {
          append(out, replacement);
        }
        if (i < size) {
          out.append(self.at(i));
        }
      }
      return BytesArguments.result(self, out.toByteArray());
    }
    int at = left == 0 ? -1 : self.find(old, 0, size);
    if (at < 0) {
      return BytesArguments.unchanged(self);
    }
    while (at >= 0 && left-- > 0) {
      append(out, self.range(from, at));
      append(out, replacement);
      from = at + old.size();
      at = self.find(old, from, size);
    }
    append(out, self.range(from, size));
    return BytesArguments.result(self, out.toByteArray());
  }

  private static void append(PyByteArray out, byte[] bytes) {
    Work.checkSize((long) out.size() + bytes.length);
    out.replace(out.size(), out.size(), bytes, bytes.length);
  }

  private static Object removePrefix(ByteSequence self, Object part) {
    ByteSequence prefix = BytesArguments.bytes(part);
    return hasAffix(self, prefix, 0, self.size(), false)
        ? BytesArguments.between(self, prefix.size(), self.size())
        : BytesArguments.unchanged(self);
  }

  private static Object removeSuffix(ByteSequence self, Object part) {
    ByteSequence suffix = BytesArguments.bytes(part);
    return hasAffix(self, suffix, 0, self.size(), true)
        ? BytesArguments.between(self, 0, self.size() - suffix.size())
        : BytesArguments.unchanged(self);
  }

  private static Object strip(Object value, Object bytes, boolean left, boolean right) {
    ByteSequence self = BytesArguments.self(value);
    IntPredicate strips = BytesSplit::isSpace;
    if (bytes != None.NONE) {
      boolean[] set = new boolean[256];
      ByteSequence stripped = BytesArguments.bytes(bytes);
      for (int i = 0; i < stripped.size(); i++) {
        set[stripped.at(i)] = true;
      }
      strips = b -> set[b];
    }
    int start = 0;
    int stop = self.size();
    Work.elements(stop);
    while (left && start < stop && strips.test(self.at(start))) {
      start++;
    }
    while (right && start < stop && strips.test(self.at(stop - 1))) {
      stop--;
    }
    return BytesArguments.between(self, start, stop);
  }
}
