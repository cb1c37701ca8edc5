package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Numbers;

/** The module {@code struct}. */
final class StructModule {
  static final PyType ERROR = PyType.builtin("error", Exceptions.EXCEPTION, PyType.Layout.NATIVE);

  private static final PyType STRUCT = ModuleTypes.type("_struct", "Struct");
  private static final Signature UNPACK_FROM = Signature.parse("unpack_from(buffer, offset=0)");
  private static final Signature FROM = Signature.parse("unpack_from(format, buffer, offset=0)");

  static {
    ERROR.setHasInstanceAttributes(true);
    ERROR.setDisplayName("struct.error");
    ERROR.setOwn("__module__", "struct");
    ERROR.seal();
    TypeSetup.of(STRUCT)
        .maker((type, a, k) -> new PyStruct(type, a.length == 0 ? null : a[0]))
        .getter("format", self -> Str.of(of(self).text()))
        .getter("size", self -> (long) of(self).size())
        .any("pack", (a, k) -> new PyBytes(codec(of(a[0])).pack(a, 1)))
        .any("pack_into", (a, k) -> packInto(of(a[0]), a))
        .one("unpack", (self, buffer) -> unpack(of(self), buffer))
        .any("unpack_from", (a, k) -> unpackFrom(of(a[0]), UNPACK_FROM.bind(a, k, 1)))
        .one("iter_unpack", (self, buffer) -> new Unpacked(of(self), buffer));
    STRUCT.seal();
  }

  private StructModule() {}

  /** A compiled format as a value of scripts. */
  private static final class PyStruct extends PyObject {
    private final PyType type;
    private final StructFormat format;

    PyStruct(PyType type, Object format) {
      if (format == null) {
        throw Errors.typeError("Struct() missing required argument 'format' (pos 1)");
      }
      this.type = type;
      this.format = StructFormat.of(format);
    }

    @Override
    public PyType type() {
      return type;
    }
  }

  /** The values of one record after the other. */
  private static final class Unpacked extends PyIterator {
    private final StructFormat format;
    private final ByteSequence buffer;
    private int at;

    Unpacked(StructFormat format, Object buffer) {
      this.format = format;
      this.buffer = bytes(buffer);
      if (format.size() == 0) {
        throw StructFormat.error("cannot iteratively unpack with a struct of length 0");
      }
      if (this.buffer.size() % format.size() != 0) {
        throw StructFormat.error(
            "iterative unpacking requires a buffer of a multiple of " + format.size() + " bytes");
      }
    }

    @Override
    public Object next() {
      if (at + format.size() > buffer.size()) {
        return null;
      }
      at += format.size();
      return codec(format).unpack(buffer, at - format.size());
    }

    @Override
    public long lengthHint() {
      return (long) (buffer.size() - at) / format.size();
    }
  }

  static PyModule create() {
    return new ModuleBuilder("struct", "Values as bytes, laid out as C does.")
        .constant("error", ERROR)
        .constant("Struct", STRUCT)
        .any("pack", (a, k) -> new PyBytes(codec(first(a)).pack(a, 1)))
        .any("pack_into", (a, k) -> packInto(first(a), a))
        .two("unpack", (format, buffer) -> unpack(StructFormat.of(plain(format)), buffer))
        .any(
            "unpack_from",
            (a, k) -> {
              Object[] bound = FROM.bind(a, k);
              return unpackFrom(
                  StructFormat.of(plain(bound[0])), new Object[] {bound[1], bound[2]});
            })
        .two(
            "iter_unpack", (format, buffer) -> new Unpacked(StructFormat.of(plain(format)), buffer))
        .one("calcsize", format -> (long) StructFormat.of(plain(format)).size())
        .build();
  }

  private static Object plain(Object format) {
    return ValueInstance.unwrap(format);
  }

  private static StructFormat first(Object[] arguments) {
    if (arguments.length == 0) {
      throw Errors.typeError("missing format argument");
    }
    return StructFormat.of(plain(arguments[0]));
  }

  private static StructFormat of(Object self) {
    return ((PyStruct) self).format;
  }

  private static StructCodec codec(StructFormat format) {
    return new StructCodec(format);
  }

  private static ByteSequence bytes(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (!(plain instanceof ByteSequence)) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(value) + "'");
    }
    return (ByteSequence) plain;
  }

  private static Object unpack(StructFormat format, Object buffer) {
    ByteSequence bytes = bytes(buffer);
    if (bytes.size() != format.size()) {
      throw StructFormat.error("unpack requires a buffer of " + format.size() + " bytes");
    }
    return codec(format).unpack(bytes, 0);
  }

  /** Where in a buffer the values begin, which must fit. */
  private static int offset(StructFormat format, ByteSequence buffer, Object given, String what) {
    long offset = Numbers.toIndex(Numbers.index(given));
    if (offset < 0) {
      if (offset + format.size() > 0) {
        throw StructFormat.error(
            (what.equals("pack") ? "no space to pack " : "not enough data to unpack ")
                + format.size()
                + " bytes at offset "
                + offset);
      }
      if (offset + buffer.size() < 0) {
        throw StructFormat.error(
            "offset " + offset + " out of range for " + buffer.size() + "-byte buffer");
      }
      offset += buffer.size();
    }
    if (buffer.size() - offset < format.size()) {
      throw StructFormat.error(
          what
              + (what.equals("pack") ? "_into" : "_from")
              + " requires a buffer of at least "
              + Long.toUnsignedString(offset + format.size())
              + " bytes for "
              + what
              + "ing "
              + format.size()
              + " bytes at offset "
              + offset
              + " (actual buffer size is "
              + buffer.size()
              + ")");
    }
    return (int) offset;
  }

  private static Object unpackFrom(StructFormat format, Object[] bound) {
    ByteSequence buffer = bytes(bound[0]);
    Object offset = bound[1] == null ? (Object) 0L : bound[1];
    return codec(format).unpack(buffer, offset(format, buffer, offset, "unpack"));
  }

  private static Object packInto(StructFormat format, Object[] arguments) {
    if (arguments.length < 2) {
      throw StructFormat.error("pack_into expected buffer argument");
    }
    if (arguments.length < 3) {
      throw StructFormat.error("pack_into expected offset argument");
    }
    ByteSequence buffer = bytes(arguments[1]);
    if (buffer instanceof PyBytes) {
      throw Errors.typeError(
          "argument must be read-write bytes-like object, not " + Types.nameOf(arguments[1]));
    }
    int offset = offset(format, buffer, arguments[2], "pack");
    StructCodec.store(codec(format).pack(arguments, 3), buffer, offset);
    return None.NONE;
  }
}
