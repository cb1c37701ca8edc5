package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;

/** The errors of encoding, decoding and translating text. */
final class UnicodeErrorTypes {
  private static final String[] CODEC = {"encoding", "object", "start", "end", "reason"};
  private static final String[] TRANSLATION = {"object", "start", "end", "reason"};

  private UnicodeErrorTypes() {}

  static void install() {
    install(Exceptions.UNICODE_DECODE_ERROR, CODEC);
    install(Exceptions.UNICODE_ENCODE_ERROR, CODEC);
    install(Exceptions.UNICODE_TRANSLATE_ERROR, TRANSLATION);
  }

  private static void install(PyType type, String[] names) {
    for (int i = 0; i < names.length; i++) {
      int index = i;
      String name = names[i];
      TypeSetup.of(type)
          .getset(
              name,
              self -> {
                Object set = ExceptionTypes.of(self).fields().get(name);
                Object[] items = ExceptionTypes.of(self).arguments().items();
                return set != null ? set : index < items.length ? items[index] : None.NONE;
              },
              (self, value) -> {
                if (value == null) {
                  ExceptionTypes.of(self).fields().remove(name);
                } else {
                  ExceptionTypes.of(self).fields().set(name, value);
                }
              });
    }
    TypeSetup.of(type)
        .zero("__str__", UnicodeErrorTypes::text)
        .any(
            "__init__",
            (arguments, keywords) -> {
              Object[] given = ExceptionTypes.given(arguments, keywords);
              PyTuple asGiven = PyTuple.of(given.clone());
              check(given, names, type == Exceptions.UNICODE_DECODE_ERROR);
              PyException self = ExceptionTypes.of(arguments[0]);
              self.setArguments(asGiven);
              for (int i = 0; i < names.length; i++) {
                if (given[i] == asGiven.items()[i]) {
                  self.fields().remove(names[i]);
                } else {
                  self.fields().set(names[i], given[i]);
                }
              }
              return None.NONE;
            });
  }

  private static void check(Object[] given, String[] names, boolean decoding) {
    if (given.length != names.length) {
      throw Errors.typeError(
          "function takes exactly " + names.length + " arguments (" + given.length + " given)");
    }
    int at = 0;
    if (names.length == CODEC.length) {
      checkText(given, at++);
    }
    if (!decoding) {
      checkText(given, at);
    } else if (!(given[at] instanceof PyBytes || given[at] instanceof PyByteArray)) {
      throw Errors.typeError(
          "a bytes-like object is required, not '" + Types.nameOf(given[at]) + "'");
    } else if (given[at] instanceof PyByteArray) {
      given[at] = new PyBytes(((PyByteArray) given[at]).toByteArray());
    }
    given[at + 1] = Numbers.index(given[at + 1]);
    given[at + 2] = Numbers.index(given[at + 2]);
    checkText(given, at + 3);
  }

  private static void checkText(Object[] given, int index) {
    if (!Str.is(Str.unwrap(given[index]))) {
      throw Errors.typeError(
          "argument " + (index + 1) + " must be str, not " + Types.nameOf(given[index]));
    }
  }

  private static Object field(Object self, int index, String[] names) {
    Object set = ExceptionTypes.of(self).fields().get(names[index]);
    return set != null ? set : ExceptionTypes.of(self).arguments().items()[index];
  }

  private static Object text(Object self) {
    PyType type = ExceptionTypes.of(self).type();
    boolean decoding = type.isSubtypeOf(Exceptions.UNICODE_DECODE_ERROR);
    boolean translating = type.isSubtypeOf(Exceptions.UNICODE_TRANSLATE_ERROR);
    String[] names = translating ? TRANSLATION : CODEC;
    if (ExceptionTypes.of(self).arguments().items().length != names.length) {
      return ExceptionTypes.str(self);
    }
    int at = translating ? 0 : 1;
    String verb = decoding ? "decode" : translating ? "translate" : "encode";
    String before =
        translating
            ? "can't translate "
            : "'" + Text.strJava(field(self, 0, names)) + "' codec can't " + verb + " ";
    Object object = field(self, at, names);
    long start = Numbers.toLongClamped(field(self, at + 1, names));
    long end = Numbers.toLongClamped(field(self, at + 2, names));
    String reason = Text.strJava(field(self, at + 3, names));
    boolean one = end == start + 1 && start >= 0 && start < length(object);
    String subject =
        !one
            ? decoding ? "bytes" : "characters"
            : decoding
                ? String.format("byte 0x%02x", (Long) Items.get(object, start))
                : "character '" + escaped(Str.codePointAt(Str.unwrap(object), (int) start)) + "'";
    String where = one ? String.valueOf(start) : start + "-" + (end - 1);
    return Str.of(before + subject + " in position " + where + ": " + reason);
  }

  private static long length(Object object) {
    if (object instanceof PyBytes) {
      return ((PyBytes) object).size();
    }
    return object instanceof PyByteArray
        ? ((PyByteArray) object).size()
        : Str.length(Str.unwrap(object));
  }

  private static String escaped(int character) {
    String form = character <= 0xFF ? "\\x%02x" : character <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    return String.format(form, character);
  }
}
