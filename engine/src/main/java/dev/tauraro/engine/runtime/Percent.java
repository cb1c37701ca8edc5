package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import java.math.BigInteger;
import java.util.Locale;

/**
 * The {@code %} operator of strings and bytes: {@code %[(key)][flags][width][.precision]type}. What
 * differs between the two is left to {@link PercentText} and {@link PercentBytes}.
 */
abstract class Percent {
  private static final int DEFAULT_PRECISION = 6;

  /** One conversion, from after the percent sign to the type. */
  static final class Conversion {
    boolean left;
    boolean plus;
    boolean space;
    boolean alternate;
    boolean zeros;
    int width = -1;
    int precision = -1;
    int type;
  }

  private final Object arguments;
  private final boolean isTuple;
  private final boolean isMapping;
  private Object mappingValue;
  private boolean usedMapping;
  private int used;
  private int at;

  Percent(Object arguments) {
    this.arguments = arguments;
    this.isTuple = arguments instanceof PyTuple;
    PyType type = Types.of(arguments);
    this.isMapping = !isTuple && !isText(arguments) && type.lookup("__getitem__") != null;
  }

  /** Whether a value is of the kind that cannot be a mapping of keys. */
  abstract boolean isText(Object value);

  abstract int length();

  abstract int characterAt(int index);

  /** The key of a mapping between two positions of the template. */
  abstract Object key(int start, int end);

  abstract void appendTemplate(int start, int end);

  /**
   * Appends {@code %s}, {@code %r}, {@code %a}, {@code %b} or {@code %c}; false for other types.
   */
  abstract boolean appendValue(Conversion conversion);

  /** Appends text made of ASCII characters with padding. */
  abstract void appendPadded(String text, int padding, Conversion conversion);

  abstract String kind();

  /** The type that an error about a value that is no number names. */
  abstract char namedType(Conversion conversion);

  /** What is wrong with a value that is no real number. */
  abstract ScriptRaise noFloat(Object value);

  /** Goes through the template and appends everything to the result. */
  final void run() {
    int length = length();
    while (at < length) {
      int start = at;
      while (at < length && characterAt(at) != '%') {
        at++;
      }
      if (at > start) {
        appendTemplate(start, at);
      }
      if (at < length) {
        at++;
        convert();
      }
    }
    boolean left = isTuple ? used < ((PyTuple) arguments).size() : !isMapping && used == 0;
    if (left && !usedMapping) {
      throw Errors.typeError("not all arguments converted during " + kind() + " formatting");
    }
  }

  private int peek() {
    if (at >= length()) {
      throw Errors.valueError("incomplete format");
    }
    return characterAt(at);
  }

  private void convert() {
    Conversion conversion = new Conversion();
    mappingValue = null;
    if (peek() == '%') {
      appendTemplate(at, at + 1);
      at++;
      return;
    }
    if (peek() == '(') {
      readKey();
    }
    readFlags(conversion);
    conversion.width = readWidth(conversion);
    if (peek() == '.') {
      at++;
      peek();
      conversion.precision = readPrecision();
    }
    if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
      at++;
    }
    conversion.type = peek();
    append(conversion);
    at++;
  }

  /** Appends the next argument. */
  final void append(Conversion conversion) {
    Metering.text((long) Math.max(conversion.width, 0) + Math.max(conversion.precision, 0));
    if (!appendValue(conversion)) {
      appendNumber(conversion);
    }
  }

  /** Whether there are exactly so many arguments, at least one. */
  final boolean hasArguments(int count) {
    return isTuple ? ((PyTuple) arguments).size() == count : count == 1;
  }

  private void readKey() {
    if (!isMapping) {
      throw Errors.typeError("format requires a mapping");
    }
    int start = ++at;
    int depth = 1;
    while (true) {
      if (at >= length()) {
        throw Errors.valueError("incomplete format key");
      }
      int c = characterAt(at++);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        break;
      }
    }
    Object method = Types.of(arguments).lookup("__getitem__");
    mappingValue = MethodCalls.call(method, arguments, key(start, at - 1));
    usedMapping = true;
    used = 1;
  }

  private void readFlags(Conversion conversion) {
    while (readFlag(peek(), conversion)) {
      at++;
    }
  }

  /** Notes a flag; false when the character is none. */
  static boolean readFlag(int character, Conversion conversion) {
    switch (character) {
      case '-':
        conversion.left = true;
        return true;
      case '+':
        conversion.plus = true;
        return true;
      case ' ':
        conversion.space = true;
        return true;
      case '#':
        conversion.alternate = true;
        return true;
      case '0':
        conversion.zeros = true;
        return true;
      default:
        return false;
    }
  }

  /** Digits or an argument for {@code *}; -1 when there are none. */
  private int readWidth(Conversion conversion) {
    if (peek() != '*') {
      // No text can be longer: whatever is made of the number will exceed a limit.
      return (int) Math.min(readDigits(Long.MAX_VALUE, "width too big"), Integer.MAX_VALUE);
    }
    Object number = starArgument();
    if (number instanceof BigInteger) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    long width = Numbers.small(number);
    if (width < 0) {
      conversion.left = true;
      // The least long has no opposite: CPython pads nothing then.
      width = Math.max(0, -width);
    }
    return (int) Math.min(width, Integer.MAX_VALUE);
  }

  private int readPrecision() {
    if (peek() != '*') {
      return (int) Math.max(0, readDigits(Integer.MAX_VALUE, "precision too big"));
    }
    Object number = starArgument();
    if (number instanceof BigInteger || Numbers.small(number) != (int) Numbers.small(number)) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) Math.max(0, Numbers.small(number));
  }

  private Object starArgument() {
    at++;
    Object number = argument();
    if (!Numbers.isInt(number)) {
      throw Errors.typeError("* wants int");
    }
    peek();
    return Numbers.plainInt(number);
  }

  /** A number of at most {@code limit}; -1 when there are no digits. */
  private long readDigits(long limit, String tooBig) {
    long number = -1;
    while (peek() >= '0' && peek() <= '9') {
      int digit = peek() - '0';
      number = Math.max(number, 0);
      if (number > (limit - digit) / 10) {
        throw Errors.valueError(tooBig);
      }
      number = number * 10 + digit;
      at++;
    }
    return number;
  }

  /** The next argument. */
  final Object argument() {
    if (mappingValue != null) {
      Object value = mappingValue;
      mappingValue = null;
      return value;
    }
    if (isTuple) {
      PyTuple tuple = (PyTuple) arguments;
      if (used < tuple.size()) {
        return tuple.get(used++);
      }
    } else if (used == 0) {
      used = 1;
      return arguments;
    }
    throw Errors.typeError("not enough arguments for format string");
  }

  private void appendNumber(Conversion conversion) {
    switch (conversion.type) {
      case 'd':
      case 'i':
      case 'u':
        appendInt(conversion, decimal(argument(), conversion), 10, "");
        break;
      case 'o':
        appendInt(conversion, exactInt(argument(), conversion), 8, "0o");
        break;
      case 'x':
        appendInt(conversion, exactInt(argument(), conversion), 16, "0x");
        break;
      case 'X':
        appendInt(conversion, exactInt(argument(), conversion), 16, "0X");
        break;
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        appendFloat(conversion, argument());
        break;
      default:
        argument();
        throw unsupported(conversion);
    }
  }

  private ScriptRaise unsupported(Conversion conversion) {
    int type = conversion.type;
    return Errors.valueError(
        "unsupported format character '"
            + (type >= ' ' && type < 127 ? Character.toString(type) : "?")
            + "' (0x"
            + Integer.toHexString(type)
            + ") at index "
            + at);
  }

  private Object decimal(Object value, Conversion conversion) {
    if (Numbers.isInt(value)) {
      return Numbers.plainInt(value);
    }
    Object plain = ValueInstance.unwrap(value);
    if (plain instanceof Double) {
      return Numbers.truncate((Double) plain);
    }
    PyType type = Types.of(value);
    String name = type.lookup("__int__") == null || isString(plain) ? "__index__" : "__int__";
    Object method = type.lookup(name);
    Object answer = method == null ? null : answer(method, value);
    if (answer == null || !Numbers.isInt(answer)) {
      throw Errors.typeError(
          "%"
              + namedType(conversion)
              + " format: a real number is required, not "
              + Types.nameOf(value));
    }
    return Warnings.exactInt(name, answer);
  }

  /** What a method answers, or null when it raises TypeError. */
  private static Object answer(Object method, Object self) {
    try {
      return MethodCalls.call(method, self);
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  private static boolean isString(Object plain) {
    return Types.of(plain).isSubtypeOf(Types.STR);
  }

  private static Object exactInt(Object value, Conversion conversion) {
    Object number = Numbers.indexOrNull(value);
    if (number == null) {
      throw Errors.typeError(
          "%"
              + (char) conversion.type
              + " format: an integer is required, not "
              + Types.nameOf(value));
    }
    return number;
  }

  private void appendInt(Conversion conversion, Object number, int radix, String prefix) {
    boolean negative = Numbers.signum(number) < 0;
    String digits = Numbers.intText(number, radix);
    if (negative) {
      digits = digits.substring(1);
    }
    if (conversion.type == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    if (digits.length() < conversion.precision) {
      digits = "0".repeat(conversion.precision - digits.length()) + digits;
    }
    appendSigned(conversion, negative, conversion.alternate ? prefix : "", digits);
  }

  private void appendFloat(Conversion conversion, Object value) {
    Double known = Numbers.toDoubleOrNull(value);
    if (known == null) {
      throw noFloat(value);
    }
    double number = known;
    char presentation = Character.toLowerCase((char) conversion.type);
    String text =
        Formatting.signedText(
            number,
            presentation,
            conversion.precision < 0 ? DEFAULT_PRECISION : conversion.precision,
            new FloatDigits.Style(conversion.alternate, false));
    if (presentation != conversion.type) {
      text = text.toUpperCase(Locale.ROOT);
    }
    boolean negative = text.startsWith("-");
    appendSigned(conversion, negative, "", negative ? text.substring(1) : text);
  }

  private void appendSigned(Conversion conversion, boolean negative, String prefix, String digits) {
    String sign = negative ? "-" : conversion.plus ? "+" : conversion.space ? " " : "";
    int padding = conversion.width - sign.length() - prefix.length() - digits.length();
    if (padding > 0 && conversion.zeros && !conversion.left) {
      appendPadded(sign + prefix + "0".repeat(padding) + digits, 0, conversion);
    } else {
      appendPadded(sign + prefix + digits, Math.max(0, padding), conversion);
    }
  }
}
