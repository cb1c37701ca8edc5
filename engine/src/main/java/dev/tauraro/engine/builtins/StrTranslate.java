package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Numbers;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslate {
  private static final Signature MAKE = Signature.parse("maketrans(x, y=None, z=None, /)");
  private static final int CODE_POINTS = 0x110000;

  private StrTranslate() {}

  static void install(TypeSetup setup) {
    setup
        .one("translate", (self, table) -> translate(StrArguments.self(self), table))
        .staticMethod("maketrans", (args, kw) -> make(MAKE.bind(args, kw)));
  }

  private static Object translate(Object self, Object table) {
    int length = Str.length(self);
    Work.elements(length);
    StrBuilder out = new StrBuilder();
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(self, i);
      Object mapped = lookup(table, c);
      Object text = mapped == null ? null : Str.unwrap(mapped);
      if (mapped == null) {
        out.append(c);
      } else if (text != null) {
        out.append(text);
      } else if (Numbers.isInt(mapped)) {
        Object number = Numbers.index(mapped);
        if (!(number instanceof Long) || (Long) number < 0 || (Long) number >= CODE_POINTS) {
          throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        out.append((int) (long) (Long) number);
      } else if (mapped != None.NONE) {
        throw Errors.typeError("character mapping must return integer, None or str");
      }
    }
    return out.build();
  }

  /** What a table has for a character, or null. */
  private static Object lookup(Object table, int c) {
    if (table.getClass() == PyDict.class) {
      return ((PyDict) table).getOrNull((long) c);
    }
    try {
      return Items.get(table, (long) c);
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.LOOKUP_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  private static Object make(Object[] bound) {
    PyDict table = new PyDict();
    if (bound[1] == null) {
      if (!(bound[0] instanceof PyDict)) {
        throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
      }
      copyTable((PyDict) bound[0], table);
      return table;
    }
    Object to = StrArguments.text(bound[1], "maketrans() argument 2");
    Object from = Str.unwrap(bound[0]);
    if (from == null) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (Str.length(from) != Str.length(to)) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < Str.length(from); i++) {
      table.store((long) Str.codePointAt(from, i), (long) Str.codePointAt(to, i));
    }
    if (bound[2] != null) {
      Object removed = StrArguments.text(bound[2], "maketrans() argument 3");
      for (int i = 0; i < Str.length(removed); i++) {
        table.store((long) Str.codePointAt(removed, i), None.NONE);
      }
    }
    return table;
  }

  private static void copyTable(PyDict source, PyDict table) {
    for (int i = source.nextEntry(0); i >= 0; i = source.nextEntry(i + 1)) {
      Object key = source.keyAt(i);
      Object text = Str.unwrap(key);
      if (text != null) {
        if (Str.length(text) != 1) {
          throw Errors.valueError("string keys in translate table must be of length 1");
        }
        table.store((long) Str.codePointAt(text, 0), source.valueAt(i));
      } else if (Numbers.isInt(key)) {
        table.store(key, source.valueAt(i));
      } else {
        throw Errors.typeError("keys in translate table must be strings or integers");
      }
    }
  }
}
