package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;

/** The module {@code marshal}: plain values and code as bytes, in the form that CPython has. */
final class MarshalModule {
  /** The newest form: short strings, and values that are written once are referred to. */
  static final int VERSION = 4;

  private static final Signature DUMPS = Signature.parse("dumps(value, version=4, /)");
  private static final Signature DUMP = Signature.parse("dump(value, file, version=4, /)");

  private MarshalModule() {}

  static PyModule create() {
    return new ModuleBuilder("marshal", "Plain values and code as bytes, and back.")
        .any("dumps", (a, k) -> dumps(DUMPS.bind(a, k)))
        .any("dump", (a, k) -> dump(DUMP.bind(a, k)))
        .one("loads", MarshalModule::loads)
        .one("load", MarshalModule::load)
        .constant("version", (long) VERSION)
        .build();
  }

  private static Object dumps(Object[] bound) {
    return MarshalWriter.write(bound[0], version(bound[1]));
  }

  private static Object dump(Object[] bound) {
    PyBytes bytes = MarshalWriter.write(bound[0], version(bound[2]));
    return Calls.call(Access.get(bound[1], "write"), bytes);
  }

  private static int version(Object given) {
    return given == null ? VERSION : Numbers.toInt(Numbers.index(given));
  }

  private static Object loads(Object data) {
    return new MarshalReader(new MarshalInput.OfBytes(BinasciiModule.bytes(data))).read();
  }

  private static Object load(Object file) {
    return new MarshalReader(new MarshalInput.OfFile(file)).read();
  }
}
