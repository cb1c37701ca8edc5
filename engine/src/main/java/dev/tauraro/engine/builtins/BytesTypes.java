package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.BytesIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyByteArrayInstance;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Formatting;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The types {@code bytes} and {@code bytearray}: construction, operators and items. */
public final class BytesTypes {
  private static final Signature NEW = Signature.parse("bytes(source=b'', encoding='', errors='')");
  private static final Signature NEW_ARRAY =
      Signature.parse("bytearray(source=b'', encoding='', errors='')");

  private BytesTypes() {}

  static void install() {
    TypeSetup bytes = TypeSetup.of(Types.BYTES);
    bytes.maker(
        (type, args, kw) -> {
          Object[] bound = NEW.bind(args, kw);
          boolean asked = bound[1] == null && bound[2] == null && hasBytesMethod(bound[0]);
          Object made = asked ? ofMethod(bound[0]) : new PyBytes(content(bound, "bytes"));
          return type == Types.BYTES ? made : new ValueInstance(type, ValueInstance.unwrap(made));
        });
    bytes.zero("__hash__", self -> ((PyBytes) ValueInstance.unwrap(self)).hash());
    bytes.zero("__bytes__", self -> BytesArguments.self(self));
    bytes.zero("__repr__", self -> StrRepr.bytes(BytesArguments.self(self)));
    bytes.zero("__getnewargs__", self -> PyTuple.of(BytesArguments.self(self)));
    TypeSetup array = TypeSetup.of(Types.BYTEARRAY);
    array.maker(
        (type, args, kw) ->
            type == Types.BYTEARRAY ? new PyByteArray() : new PyByteArrayInstance(type));
    array.any(
        "__init__",
        (args, kw) -> {
          ((PyByteArray) args[0]).replaceAll(content(NEW_ARRAY.bind(args, kw, 1), "bytearray"));
          return None.NONE;
        });
    array.constant("__hash__", None.NONE);
    array.zero(
        "__repr__",
        self ->
            ((PyByteArray) self).type().name()
                + "("
                + StrRepr.byteArray(BytesArguments.self(self))
                + ")");
    array.zero("__reduce__", self -> Reduction.ofByteArray(self, 2L));
    array.one("__reduce_ex__", Reduction::ofByteArray);
    ByteArrayMethods.install(array);
    bytes.instances(PyBytes.class);
    array.instances(PyByteArray.class);
    TypeSetup[] both = {bytes, array};
    for (TypeSetup setup : both) {
      common(setup);
      setup.comparisons(BytesTypes::compare);
      BytesMethods.install(setup);
      BytesSearch.install(setup);
      BytesSplit.install(setup);
    }
    IteratorTypes.installIndexed(Types.BYTES_ITERATOR);
    IteratorTypes.installIndexed(Types.BYTEARRAY_ITERATOR);
  }

  private static byte[] content(Object[] bound, String type) {
    Object source = bound[0];
    String encoding = BytesArguments.text(bound[1], "utf-8", type + "() argument 'encoding'");
    String errors = BytesArguments.text(bound[2], "strict", type + "() argument 'errors'");
    Object text = source == null ? null : Str.unwrap(source);
    if (text != null) {
      if (bound[1] == null) {
        throw Errors.typeError("string argument without an encoding");
      }
      return TextCodec.encode(text, encoding, errors).array();
    }
    if (bound[1] != null || bound[2] != null) {
      throw Errors.typeError(
          (bound[1] != null ? "encoding" : "errors") + " without a string argument");
    }
    return source == null ? new byte[0] : content(source, type);
  }

  private static boolean hasBytesMethod(Object value) {
    return value != null && Types.of(value).lookup("__bytes__") != null;
  }

  /** What {@code __bytes__} answers, which may be of a derived type. */
  private static Object ofMethod(Object source) {
    if (source instanceof PyBytes) {
      return source;
    }
    Object made = Access.callSpecial(source, "__bytes__");
    if (!(ValueInstance.unwrap(made) instanceof PyBytes)) {
      throw Errors.typeError("__bytes__ returned non-bytes (type " + Types.nameOf(made) + ")");
    }
    return made;
  }

  /** The bytes that a value stands for: itself, so many zeros, or the ints of an iterable. */
  private static byte[] content(Object source, String type) {
    ByteSequence bytes = BytesArguments.bytesOrNull(source);
    if (bytes != null) {
      return bytes.toByteArray();
    }
    Object count = Numbers.indexOrNull(source);
    if (count != null) {
      long size = Numbers.toSize(source);
      if (size < 0) {
        throw Errors.valueError("negative count");
      }
      return zeros(size);
    }
    return ofInts(source, type);
  }

  static byte[] zeros(long size) {
    Work.checkSize(size);
    if (size > Integer.MAX_VALUE - 16) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    byte[] bytes = new byte[(int) size];
    Work.allocated(size, bytes);
    return bytes;
  }

  /** The bytes of an iterable of ints. */
  static byte[] ofInts(Object source, String type) {
    if (Types.of(source).lookup("__iter__") == null
        && Types.of(source).lookup("__getitem__") == null) {
      throw Errors.typeError("cannot convert '" + Types.nameOf(source) + "' object to " + type);
    }
    Elements all = new Elements(source);
    if (type.equals("bytes")) {
      Iteration.lengthHint(source);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object item = all.next(); item != null; item = all.next()) {
      out.write(BytesArguments.octet(item, type.equals("bytearray") ? "byte" : "bytes"));
      Work.checkSize(out.size());
    }
    return out.toByteArray();
  }

  private static void common(TypeSetup setup) {
    setup
        .zero("__len__", self -> (long) BytesArguments.self(self).size())
        .one("__getitem__", (self, key) -> get(BytesArguments.self(self), key))
        .one("__contains__", (self, part) -> contains(BytesArguments.self(self), part))
        .zero("__iter__", self -> new BytesIterator(BytesArguments.self(self)))
        .one("__add__", (self, other) -> add(BytesArguments.self(self), other))
        .one("__mul__", (self, count) -> repeat(self, count))
        .one("__rmul__", (self, count) -> repeat(self, count))
        .one(
            "__rmod__",
            (self, format) ->
                BytesArguments.bytesOrNull(format) == null
                    ? None.NOT_IMPLEMENTED
                    : Formatting.percentBytes(BytesArguments.self(format), self))
        .one(
            "__mod__",
            (self, values) -> {
              ByteSequence format = BytesArguments.self(self);
              PyBytes result = Formatting.percentBytes(format, values);
              return format instanceof PyBytes
                  ? result
                  : BytesArguments.result(format, result.array());
            });
  }

  private static Object get(ByteSequence self, Object key) {
    String what = self instanceof PyBytes ? "byte" : "bytearray";
    if (Subscripts.isIndex(key, what)) {
      String name = self instanceof PyBytes ? "index" : "bytearray index";
      return (long) self.at(Subscripts.position(key, self.size(), name));
    }
    return slice(self, (PySlice) key);
  }

  private static Object slice(ByteSequence self, PySlice slice) {
    PySlice.Bounds bounds = slice.indices(self.size());
    if (bounds.step() == 1) {
      return BytesArguments.between(self, bounds.start(), bounds.start() + bounds.count());
    }
    byte[] content = new byte[bounds.count()];
    Work.elements(content.length);
    for (int i = 0, at = bounds.start(); i < content.length; i++, at += bounds.step()) {
      content[i] = (byte) self.at(at);
    }
    return BytesArguments.result(self, content);
  }

  private static Object contains(ByteSequence self, Object part) {
    ByteSequence bytes = BytesArguments.bytesOrNull(part);
    if (bytes == null) {
      if (Numbers.indexOrNull(part) == null) {
        throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(part) + "'");
      }
      bytes = BytesArguments.part(part);
    }
    return self.find(bytes, 0, self.size()) >= 0;
  }

  private static Object add(ByteSequence self, Object other) {
    ByteSequence bytes = BytesArguments.bytesOrNull(other);
    if (bytes == null) {
      throw Errors.typeError("can't concat " + Types.nameOf(other) + " to " + self.type().name());
    }
    boolean takesOther = self instanceof PyBytes && other.getClass() == PyBytes.class;
    if (bytes.size() == 0 || self.size() == 0 && takesOther) {
      return BytesArguments.unchanged(bytes.size() == 0 ? self : bytes);
    }
    Work.checkSize((long) self.size() + bytes.size());
    byte[] sum = Arrays.copyOf(self.toByteArray(), self.size() + bytes.size());
    System.arraycopy(bytes.array(), bytes.offset(), sum, self.size(), bytes.size());
    Work.allocated(sum.length, sum);
    return BytesArguments.result(self, sum);
  }

  static Object repeat(Object value, Object times) {
    ByteSequence self = BytesArguments.self(value);
    long count = Subscripts.count(times);
    return count == 1
        ? BytesArguments.unchanged(self)
        : BytesArguments.result(self, repeated(self, count));
  }

  static byte[] repeated(ByteSequence self, long count) {
    int size = self.size();
    if (count <= 0 || size == 0) {
      return new byte[0];
    }
    Work.checkSize(count, size);
    if (count > Long.MAX_VALUE / size && self instanceof PyBytes) {
      throw Errors.overflowError("repeated bytes are too long");
    }
    byte[] result = zeros(count > Integer.MAX_VALUE ? Long.MAX_VALUE : count * size);
    Work.elements(result.length);
    byte[] content = self.toByteArray();
    for (int i = 0; i < result.length; i += size) {
      System.arraycopy(content, 0, result, i, size);
    }
    return result;
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    ByteSequence other = BytesArguments.bytesOrNull(b);
    ByteSequence self = BytesArguments.self(a);
    if (other == null || self instanceof PyBytes && !(other instanceof PyBytes)) {
      return None.NOT_IMPLEMENTED;
    }
    return relation.isEquality()
        ? self.sameBytes(other) == (relation == Comparison.EQ)
        : relation.holds(self.compareBytes(other));
  }
}
