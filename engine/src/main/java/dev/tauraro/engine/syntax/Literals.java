package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.Span;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Numbers and strings: from the spelling to the value. */
final class Literals {
  /** Python refuses longer ones, because the conversion takes quadratic time. */
  private static final int MAX_DECIMAL_DIGITS = 4300;

  /** So many decimal digits always fit a long. */
  private static final int SAFE_LONG_DIGITS = 18;

  private final TokenStream in;

  Literals(TokenStream in) {
    this.in = in;
  }

  // --- numbers ---

  Expr number() {
    int start = in.start();
    int end = in.end();
    in.advance();
    return new Expr.Constant(value(start, end), null, start, end);
  }

  private Object value(int start, int end) {
    char[] text = in.text();
    if (text[start] == '0' && end - start > 1) {
      int radix =
          switch (text[start + 1]) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
          };
      if (radix != 10) {
        return normalize(powerOfTwoRadix(digits(start + 2, end), radix));
      }
    }
    boolean real = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      real |= c == '.' || c == 'e' || c == 'E';
    }
    char last = text[end - 1];
    if (last == 'j' || last == 'J') {
      return new Expr.ComplexLiteral(Double.parseDouble(digits(start, end - 1)));
    }
    String digits = digits(start, end);
    if (real) {
      return Double.parseDouble(digits);
    }
    if (digits.length() <= SAFE_LONG_DIGITS) {
      return Long.parseLong(digits);
    }
    if (digits.length() > MAX_DECIMAL_DIGITS) {
      throw in.error(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit"
              + " - Consider hexadecimal for huge integer literals to avoid decimal"
              + " conversion limits.",
          start,
          end);
    }
    return normalize(new BigInteger(digits));
  }

  /** Linear in the number of digits, which the general conversion is not. */
  private static BigInteger powerOfTwoRadix(String digits, int radix) {
    int width = Integer.numberOfTrailingZeros(radix);
    byte[] bytes = new byte[digits.length() * width / Byte.SIZE + 2];
    int bit = 0;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int shifted = Character.digit(digits.charAt(i), radix) << (bit % Byte.SIZE);
      int index = bytes.length - 1 - bit / Byte.SIZE;
      bytes[index] |= (byte) shifted;
      bytes[index - 1] |= (byte) (shifted >> Byte.SIZE);
      bit += width;
    }
    return new BigInteger(bytes);
  }

  private static Object normalize(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }

  private String digits(int start, int end) {
    char[] text = in.text();
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (text[i] != '_') {
        digits.append(text[i]);
      }
    }
    return digits.toString();
  }

  // --- strings ---

  // strings: STRING+
  Expr strings() {
    int first = in.position();
    while (in.at(TokenKind.STRING)) {
      in.advance();
    }
    int count = in.position() - first;
    int start = in.startOf(first);
    int end = in.previousEnd();
    StringPrefix prefix = StringPrefix.of(in.text(), start);
    String kind = prefix.unicode() ? "u" : null;
    if (count == 1 && !prefix.bytes() && !prefix.format()) {
      return new Expr.Constant(value(first, prefix), kind, start, end);
    }
    return prefix.bytes() ? bytes(first, count) : joined(first, count, kind);
  }

  private Object value(int token, StringPrefix prefix) {
    int from = bodyStart(token, prefix);
    int to = bodyEnd(token, prefix);
    return StringEscapes.value(in, in.startOf(token), from, to, prefix.raw());
  }

  private String text(int token, StringPrefix prefix) {
    int from = bodyStart(token, prefix);
    int to = bodyEnd(token, prefix);
    return StringEscapes.decode(in, in.startOf(token), from, to, prefix.raw());
  }

  private int quotes(int token, StringPrefix prefix) {
    char[] text = in.text();
    int at = in.startOf(token) + prefix.length();
    boolean triple =
        in.end(token) - at >= 6 && text[at + 1] == text[at] && text[at + 2] == text[at];
    return triple ? 3 : 1;
  }

  private int bodyStart(int token, StringPrefix prefix) {
    return in.startOf(token) + prefix.length() + quotes(token, prefix);
  }

  private int bodyEnd(int token, StringPrefix prefix) {
    return in.end(token) - quotes(token, prefix);
  }

  private Expr bytes(int first, int count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int token = first; token < first + count; token++) {
      StringPrefix prefix = StringPrefix.of(in.text(), in.startOf(token));
      if (!prefix.bytes()) {
        throw mixed();
      }
      int from = bodyStart(token, prefix);
      int to = bodyEnd(token, prefix);
      for (int i = from; i < to; i++) {
        if (in.text()[i] >= 128) {
          throw in.error(
              "bytes can only contain ASCII literal characters", in.startOf(token), in.end(token));
        }
      }
      BytesEscapes.decode(in, in.startOf(token), from, to, prefix.raw(), out);
    }
    return new Expr.Constant(out.toByteArray(), null, in.startOf(first), in.end(first + count - 1));
  }

  private Expr joined(int first, int count, String kind) {
    int start = in.startOf(first);
    int end = in.end(first + count - 1);
    boolean format = false;
    FStringPieces pieces = new FStringPieces(kind, start, end);
    for (int token = first; token < first + count; token++) {
      StringPrefix prefix = StringPrefix.of(in.text(), in.startOf(token));
      if (prefix.bytes()) {
        throw mixed();
      }
      if (prefix.format()) {
        format = true;
        Span literal = new Span(in.startOf(token), in.end(token));
        Span body = new Span(bodyStart(token, prefix), bodyEnd(token, prefix));
        new FString(in, literal, body, prefix.raw()).parse(pieces);
      } else {
        pieces.literal(text(token, prefix));
      }
    }
    return format ? pieces.joined() : pieces.constant();
  }

  private RuntimeException mixed() {
    return in.errorAtLast("cannot mix bytes and nonbytes literals");
  }
}
