package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The {@code %} operator of bytes. */
final class PercentBytes extends Percent {
  private static final int BYTE_VALUES = 256;

  private final ByteSequence template;
  private final ByteArrayOutputStream result = new ByteArrayOutputStream();

  PercentBytes(ByteSequence template, Object arguments) {
    super(arguments);
    this.template = template;
  }

  PyBytes format() {
    run();
    return new PyBytes(result.toByteArray());
  }

  @Override
  boolean isText(Object value) {
    return ValueInstance.unwrap(value) instanceof ByteSequence || Str.is(Str.unwrap(value));
  }

  @Override
  int length() {
    return template.size();
  }

  @Override
  int characterAt(int index) {
    return template.at(index);
  }

  @Override
  Object key(int start, int end) {
    return new PyBytes(template.range(start, end));
  }

  @Override
  void appendTemplate(int start, int end) {
    result.writeBytes(template.range(start, end));
  }

  @Override
  boolean appendValue(Conversion conversion) {
    byte[] bytes;
    switch (conversion.type) {
      case 's':
      case 'b':
        bytes = bytesOf(argument());
        break;
      case 'r':
      case 'a':
        bytes = Str.java(Text.ascii(argument())).getBytes(StandardCharsets.US_ASCII);
        break;
      case 'c':
        append(new byte[] {oneByte(argument())}, conversion);
        return true;
      default:
        return false;
    }
    if (conversion.precision >= 0 && conversion.precision < bytes.length) {
      bytes = Arrays.copyOf(bytes, conversion.precision);
    }
    append(bytes, conversion);
    return true;
  }

  private static byte[] bytesOf(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (plain instanceof ByteSequence) {
      return ((ByteSequence) plain).toByteArray();
    }
    Object method = Types.of(value).lookup("__bytes__");
    if (method != null) {
      Object made = ValueInstance.unwrap(MethodCalls.call(method, value));
      if (made instanceof PyBytes) {
        return ((PyBytes) made).toByteArray();
      }
    }
    throw Errors.typeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '"
            + Types.nameOf(value)
            + "'");
  }

  private static byte oneByte(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (plain instanceof ByteSequence && ((ByteSequence) plain).size() == 1) {
      return (byte) ((ByteSequence) plain).at(0);
    }
    Object number = Numbers.indexOrNull(value);
    if (number == null) {
      throw Errors.typeError("%c requires an integer in range(256) or a single byte");
    }
    long code = Numbers.toLongClamped(number);
    if (code < 0 || code >= BYTE_VALUES) {
      throw Errors.overflowError("%c arg not in range(256)");
    }
    return (byte) code;
  }

  private void append(byte[] bytes, Conversion conversion) {
    pad(conversion.left ? 0 : conversion.width - bytes.length);
    result.writeBytes(bytes);
    pad(conversion.left ? conversion.width - bytes.length : 0);
  }

  private void pad(int count) {
    for (int i = 0; i < count; i++) {
      result.write(' ');
    }
  }

  @Override
  void appendPadded(String text, int padding, Conversion conversion) {
    pad(conversion.left ? 0 : padding);
    result.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    pad(conversion.left ? padding : 0);
  }

  @Override
  char namedType(Conversion conversion) {
    return conversion.type == 'i' ? 'd' : (char) conversion.type;
  }

  @Override
  ScriptRaise noFloat(Object value) {
    return Errors.typeError("float argument required, not " + Types.nameOf(value));
  }

  @Override
  String kind() {
    return "bytes";
  }
}
