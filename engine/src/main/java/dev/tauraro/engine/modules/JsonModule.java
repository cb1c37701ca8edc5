package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;

/** The module {@code _json}: reading and writing, below {@code json}, which is in the language. */
final class JsonModule {
  private JsonModule() {}

  static PyModule create() {
    return new ModuleBuilder("_json", "Reads and writes JSON.")
        .any("read", (arguments, keywords) -> reader(arguments).readAll())
        .any("read_at", (arguments, keywords) -> readAt(arguments))
        .any("write", (arguments, keywords) -> write(arguments))
        .two("quote", JsonModule::quote)
        .build();
  }

  private static Object optional(Object value) {
    return value == None.NONE ? null : value;
  }

  /** Arguments: text, strict, the six hooks. */
  private static JsonReader reader(Object[] a) {
    JsonReader.Hooks hooks =
        new JsonReader.Hooks(
            optional(a[2]), optional(a[3]), optional(a[4]), optional(a[5]), optional(a[6]), a[7]);
    return new JsonReader(Str.unwrap(a[0]), hooks, Truth.of(a[1]));
  }

  private static Object readAt(Object[] a) {
    if (!Str.is(a[0]) && !Str.is(Str.unwrap(a[0]))) {
      throw Errors.typeError("first argument must be a string, not " + Types.nameOf(a[0]));
    }
    int start = Numbers.toInt(Numbers.index(a[8]));
    if (start < 0) {
      throw Errors.valueError("idx cannot be negative");
    }
    return reader(a).readAt(start);
  }

  /** Arguments: value, then the components of {@link JsonWriter.Style} in order. */
  private static Object write(Object[] a) {
    JsonWriter.Style style =
        new JsonWriter.Style(
            Truth.of(a[1]),
            Truth.of(a[2]),
            Truth.of(a[3]),
            Truth.of(a[4]),
            Truth.of(a[5]),
            a[6] == None.NONE ? null : Str.java(a[6]),
            Str.java(a[7]),
            Str.java(a[8]),
            optional(a[9]),
            Truth.of(a[10]));
    return new JsonWriter(style).write(a[0]);
  }

  private static Object quote(Object text, Object asciiOnly) {
    StringBuilder out = new StringBuilder();
    JsonWriter.quote(Str.java(text), Truth.of(asciiOnly), out);
    return Str.of(out.toString());
  }
}
