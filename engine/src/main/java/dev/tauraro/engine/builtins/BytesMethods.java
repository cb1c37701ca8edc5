package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Numbers;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The methods of bytes and bytearray about case, padding, joining, hexadecimal and decoding. */
final class BytesMethods {
  private static final Signature DECODE = Signature.parse("decode(encoding='', errors='')");
  private static final Signature HEX = Signature.parse("hex(sep='', bytes_per_sep=1)");
  private static final Signature EXPAND = Signature.parse("expandtabs(tabsize=8)");
  private static final Signature TRANSLATE = Signature.parse("translate(table, /, delete=b'')");

  private BytesMethods() {}

  static void install(TypeSetup setup) {
    mapping(setup, "upper", b -> isLower(b) ? b - 32 : b);
    mapping(setup, "lower", b -> isUpper(b) ? b + 32 : b);
    mapping(setup, "swapcase", b -> isLetter(b) ? b ^ 32 : b);
    setup
        .zero("capitalize", self -> titled(BytesArguments.self(self), false))
        .zero("title", self -> titled(BytesArguments.self(self), true));
    kind(setup, "isalpha", BytesMethods::isLetter);
    kind(setup, "isdigit", b -> b >= '0' && b <= '9');
    kind(setup, "isalnum", b -> isLetter(b) || b >= '0' && b <= '9');
    kind(setup, "isspace", BytesSplit::isSpace);
    setup
        .zero("isascii", self -> all(BytesArguments.self(self), b -> b < 128))
        .zero("islower", self -> isCase(self, BytesMethods::isLower))
        .zero("isupper", self -> isCase(self, BytesMethods::isUpper))
        .zero("istitle", self -> isTitle(BytesArguments.self(self)))
        .any("ljust", (args, kw) -> pad(args, kw, "ljust"))
        .any("rjust", (args, kw) -> pad(args, kw, "rjust"))
        .any("center", (args, kw) -> pad(args, kw, "center"))
        .one("zfill", (self, width) -> zeroFill(BytesArguments.self(self), width))
        .one("join", (self, items) -> join(BytesArguments.self(self), items))
        .any("expandtabs", BytesMethods::expandTabs)
        .any("translate", BytesMethods::translate)
        .any("hex", BytesMethods::hex)
        .any("decode", BytesMethods::decode)
        .classMethod("fromhex", BytesMethods::fromHex)
        .staticMethod("maketrans", BytesMethods::makeTable);
  }

  private static boolean isLower(int b) {
    return b >= 'a' && b <= 'z';
  }

  private static boolean isUpper(int b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean isLetter(int b) {
    return isLower(b) || isUpper(b);
  }

  private static void mapping(TypeSetup setup, String name, IntUnaryOperator map) {
    setup.zero(
        name,
        value -> {
          ByteSequence self = BytesArguments.self(value);
          byte[] content = new byte[self.size()];
          Work.elements(content.length);
          for (int i = 0; i < content.length; i++) {
            content[i] = (byte) map.applyAsInt(self.at(i));
          }
          return BytesArguments.result(self, content);
        });
  }

  private static void kind(TypeSetup setup, String name, IntPredicate kind) {
    setup.zero(
        name, self -> BytesArguments.self(self).size() > 0 && all(BytesArguments.self(self), kind));
  }

  private static boolean all(ByteSequence self, IntPredicate kind) {
    Work.elements(self.size());
    for (int i = 0; i < self.size(); i++) {
      if (!kind.test(self.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static Object isCase(Object value, IntPredicate wanted) {
    ByteSequence self = BytesArguments.self(value);
    boolean found = false;
    for (int i = 0; i < self.size(); i++) {
      if (wanted.test(self.at(i))) {
        found = true;
      } else if (isLetter(self.at(i))) {
        return false;
      }
    }
    return found;
  }

  private static boolean isTitle(ByteSequence self) {
    boolean found = false;
    boolean inWord = false;
    for (int i = 0; i < self.size(); i++) {
      int b = self.at(i);
      if (isUpper(b) && inWord || isLower(b) && !inWord) {
        return false;
      }
      inWord = isLetter(b);
      found |= inWord;
    }
    return found;
  }

  /** The first letter, of all words or of the whole only, in upper case and the others in lower. */
  private static Object titled(ByteSequence self, boolean words) {
    byte[] content = new byte[self.size()];
    Work.elements(content.length);
    boolean inWord = false;
    for (int i = 0; i < content.length; i++) {
      int b = self.at(i);
      boolean first = words ? !inWord : i == 0;
      if (isLetter(b)) {
        b = first ? b & ~32 : b | 32;
      }
      inWord = isLetter(b);
      content[i] = (byte) b;
    }
    return BytesArguments.result(self, content);
  }

  private static Object pad(Object[] args, String[] kw, String method) {
    Subscripts.noKeywords(kw, Types.nameOf(args[0]) + "." + method);
    Object[] bound = Signature.parse(method + "(width, fillchar=b' ', /)").bind(args, kw, 1);
    ByteSequence self = BytesArguments.self(args[0]);
    long width = Numbers.toSizeArgument(bound[0]);
    byte fill = BytesArguments.fill(bound[1], method);
    long more = width - self.size();
    if (more <= 0) {
      return BytesArguments.unchanged(self);
    }
    long left = 0;
    if (method.equals("rjust")) {
      left = more;
    } else if (method.equals("center")) {
      left = more / 2 + (more & width & 1);
    }
    return BytesArguments.result(self, padded(self, width, (int) left, fill));
  }

  private static byte[] padded(ByteSequence self, long width, int left, byte fill) {
    byte[] content = BytesTypes.zeros(width);
    Work.elements(width);
    Arrays.fill(content, fill);
    System.arraycopy(self.array(), self.offset(), content, left, self.size());
    return content;
  }

  private static Object zeroFill(ByteSequence self, Object argument) {
    long width = Numbers.toSizeArgument(argument);
    long more = width - self.size();
    if (more <= 0) {
      return BytesArguments.unchanged(self);
    }
    byte[] content = padded(self, width, (int) more, (byte) '0');
    if (self.size() > 0 && (self.at(0) == '+' || self.at(0) == '-')) {
      content[(int) more] = '0';
      content[0] = (byte) self.at(0);
    }
    return BytesArguments.result(self, content);
  }

  private static Object join(ByteSequence self, Object items) {
    boolean isSequence = items.getClass() == PyList.class || items.getClass() == PyTuple.class;
    Object source = isSequence ? items : Iteration.iterateOrNull(items);
    if (source == null) {
      throw Errors.typeError("can only join an iterable");
    }
    Object[] parts = Iteration.toArray(source);
    long size = self.size() * Math.max(0, parts.length - 1L);
    for (int i = 0; i < parts.length; i++) {
      ByteSequence part = BytesArguments.bytesOrNull(parts[i]);
      if (part == null) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + Types.nameOf(parts[i])
                + " found");
      }
      size += part.size();
    }
    if (parts.length == 1 && parts[0].getClass() == PyBytes.class && self instanceof PyBytes) {
      return parts[0];
    }
    Work.checkSize(size);
    Work.elements(size);
    ByteArrayOutputStream out = new ByteArrayOutputStream((int) size);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.writeBytes(self.toByteArray());
      }
      out.writeBytes(BytesArguments.bytes(parts[i]).toByteArray());
    }
    return BytesArguments.result(self, out.toByteArray());
  }

  private static Object expandTabs(Object[] args, String[] kw) {
    Object bound = EXPAND.bind(args, kw, 1)[0];
    int tab = bound == null ? 8 : Numbers.toInt(bound);
    ByteSequence self = BytesArguments.self(args[0]);
    PyByteArray out = new PyByteArray();
    int column = 0;
    for (int i = 0; i < self.size(); i++) {
      int b = self.at(i);
      if (b == '\t') {
        int spaces = tab > 0 ? tab - column % tab : 0;
        Work.checkSize((long) out.size() + spaces);
        byte[] blank = new byte[spaces];
        Arrays.fill(blank, (byte) ' ');
        out.replace(out.size(), out.size(), blank, spaces);
        column += spaces;
      } else {
        out.append(b);
        column = b == '\n' || b == '\r' ? 0 : column + 1;
      }
    }
    return BytesArguments.result(self, out.toByteArray());
  }

  private static Object translate(Object[] args, String[] kw) {
    Object[] bound = TRANSLATE.bind(args, kw, 1);
    ByteSequence self = BytesArguments.self(args[0]);
    ByteSequence table = bound[0] == None.NONE ? null : BytesArguments.bytes(bound[0]);
    if (table != null && table.size() != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    boolean[] removed = new boolean[256];
    if (bound[1] != null) {
      ByteSequence delete = BytesArguments.bytes(bound[1]);
      for (int i = 0; i < delete.size(); i++) {
        removed[delete.at(i)] = true;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(self.size());
    Work.elements(self.size());
    for (int i = 0; i < self.size(); i++) {
      int b = self.at(i);
      if (!removed[b]) {
        out.write(table == null ? b : table.at(b));
      }
    }
    return BytesArguments.result(self, out.toByteArray());
  }

  private static Object makeTable(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, "bytes.maketrans");
    Object[] bound = Signature.parse("maketrans(frm, to, /)").bind(args, kw);
    ByteSequence from = BytesArguments.bytes(bound[0]);
    ByteSequence to = BytesArguments.bytes(bound[1]);
    if (from.size() != to.size()) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.size(); i++) {
      table[from.at(i)] = (byte) to.at(i);
    }
    return new PyBytes(table);
  }

  static Object hex(Object[] args, String[] kw) {
    Object[] bound = HEX.bind(args, kw, 1);
    ByteSequence self = BytesArguments.self(args[0]);
    String separator = "";
    if (bound[0] != null) {
      if (Len.of(bound[0]) != 1) {
        throw Errors.valueError("sep must be length 1.");
      }
      Object text = Str.unwrap(bound[0]);
      PyBytes bytes = ValueInstance.unwrap(bound[0]) instanceof PyBytes b ? b : null;
      if (bytes == null && text == null) {
        throw Errors.typeError("sep must be str or bytes.");
      }
      if ((bytes == null ? Str.codePointAt(text, 0) : bytes.at(0)) > 127) {
        throw Errors.valueError("sep must be ASCII.");
      }
      separator = bytes == null ? Str.java(text) : String.valueOf((char) bytes.at(0));
    }
    int group = bound[1] == null ? 1 : Numbers.toInt(bound[1]);
    return hex(self, separator, group);
  }

  private static String hex(ByteSequence self, String separator, int group) {
    int size = self.size();
    Work.checkSize(2L * size);
    Work.elements(size);
    byte[] bytes = self.array();
    int offset = self.offset();
    StringBuilder out = new StringBuilder(2 * size);
    for (int i = 0; i < size; i++) {
      if (i > 0 && group != 0 && (group > 0 ? size - i : i) % Math.abs(group) == 0) {
        out.append(separator);
      }
      out.append(Character.forDigit(bytes[offset + i] >> 4 & 15, 16));
      out.append(Character.forDigit(bytes[offset + i] & 15, 16));
    }
    return out.toString();
  }

  private static Object fromHex(Object[] args, String[] kw) {
    String type = ((PyType) args[0]).name();
    Subscripts.noKeywords(kw, type + ".fromhex");
    if (args.length != 2) {
      int given = args.length - 1;
      throw Errors.typeError(type + ".fromhex() takes exactly one argument (" + given + " given)");
    }
    Object text = StrArguments.text(args[1], "fromhex() argument");
    int length = Str.length(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream(length / 2);
    int i = 0;
    while (i < length) {
      if (BytesSplit.isSpace(Str.codePointAt(text, i))) {
        i++;
        continue;
      }
      int high = digit(text, i);
      int low = digit(text, i + 1);
      out.write(high << 4 | low);
      i += 2;
    }
    PyBytes made = new PyBytes(out.toByteArray());
    if (args[0] == Types.BYTES) {
      return made;
    }
    return args[0] == Types.BYTEARRAY ? new PyByteArray(made.array()) : Calls.call(args[0], made);
  }

  private static int digit(Object text, int index) {
    int c = index < Str.length(text) ? Str.codePointAt(text, index) : 0;
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + index);
    }
    return digit;
  }

  private static Object decode(Object[] args, String[] kw) {
    Object[] bound = DECODE.bind(args, kw, 1);
    String encoding = BytesArguments.text(bound[0], "utf-8", "decode() argument 'encoding'");
    String errors = BytesArguments.text(bound[1], "strict", "decode() argument 'errors'");
    ByteSequence self = BytesArguments.self(args[0]);
    PyBytes bytes = self instanceof PyBytes ? (PyBytes) self : new PyBytes(self.toByteArray());
    return TextCodec.decode(bytes, encoding, errors);
  }
}
