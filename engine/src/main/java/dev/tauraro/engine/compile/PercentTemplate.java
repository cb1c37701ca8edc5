package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns {@code "%s: %-5r" % (a, b)} into the f-string that means the same, as CPython does: each
 * value becomes text before the next one is evaluated, and errors show the value alone. Only
 * templates of {@code %s}, {@code %r} and {@code %a} are, and only with as many values.
 */
final class PercentTemplate {
  private static final String FLAGS = "-+ #0";
  private static final String CONVERSIONS = "sra";

  /** Longer widths and precisions leave the operator as it is. */
  private static final int MAX_DIGITS = 3;

  private final Expr.BinOp operation;
  private final String template;
  private final List<Expr> values;
  private final List<Expr> parts = new ArrayList<>();
  private int at;
  private int used;

  private PercentTemplate(Expr.BinOp operation, String template, List<Expr> values) {
    this.operation = operation;
    this.template = template;
    this.values = values;
  }

  /** The f-string of an operation whose left side is a known value; null when it is left as is. */
  static Expr.JoinedStr formatted(Expr.BinOp operation, Object left) {
    if (!(operation.right() instanceof Expr.Tuple tuple) || !Str.is(left)) {
      return null;
    }
    String template = Str.java(left);
    if (!Str.equal(Str.of(template), left)) {
      return null;
    }
    PercentTemplate reader = new PercentTemplate(operation, template, tuple.elts());
    return reader.read() && reader.used == tuple.elts().size()
        ? new Expr.JoinedStr(reader.parts, operation.start(), operation.end())
        : null;
  }

  private boolean read() {
    StringBuilder text = new StringBuilder();
    while (at < template.length()) {
      char c = template.charAt(at++);
      if (c != '%' || peek() == '%') {
        text.append(c);
        at += c == '%' ? 1 : 0;
        continue;
      }
      literal(text);
      if (!field()) {
        return false;
      }
    }
    literal(text);
    return true;
  }

  private void literal(StringBuilder text) {
    if (text.length() > 0) {
      parts.add(constant(text.toString(), operation));
      text.setLength(0);
    }
  }

  private static Expr constant(String text, Expr place) {
    return new Expr.Constant(text, null, place.start(), place.end());
  }

  private int peek() {
    return at < template.length() ? template.charAt(at) : -1;
  }

  private boolean field() {
    boolean toTheLeft = false;
    while (peek() >= 0 && FLAGS.indexOf(peek()) >= 0) {
      toTheLeft |= peek() == '-';
      at++;
    }
    String width = digits();
    String spec = width.isEmpty() ? "" : (toTheLeft ? "" : ">") + width;
    if (peek() == '.') {
      at++;
      String precision = digits();
      spec += "." + (precision.isEmpty() ? "0" : precision);
    }
    int conversion = peek();
    at++;
    if (used == values.size()
        || conversion < 0
        || CONVERSIONS.indexOf(conversion) < 0
        || values.get(used) instanceof Expr.Starred) {
      return false;
    }
    Expr value = values.get(used++);
    Expr format = spec.isEmpty() ? null : constant(spec, value);
    parts.add(new Expr.FormattedValue(value, conversion, format, value.start(), value.end()));
    return true;
  }

  /** At most so many digits as are allowed; what follows is no conversion then. */
  private String digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9' && at - start < MAX_DIGITS) {
      at++;
    }
    return template.substring(start, at);
  }
}
