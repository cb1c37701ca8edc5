package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The parts of an f-string as they are found; neighbouring literal parts become one. */
final class FStringPieces {
  private final String kind;
  private final int start;
  private final int end;
  private final List<Expr> values = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  /** Pieces of the string literals in a range of the text. */
  FStringPieces(String kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /** Pieces of a format spec within one of the literals. */
  FStringPieces nested(Span within) {
    return new FStringPieces(kind, within.start(), within.end());
  }

  void literal(String text) {
    literal.append(text);
  }

  void field(Expr value, int conversion, Expr formatSpec) {
    flush();
    values.add(new Expr.FormattedValue(value, conversion, formatSpec, start, end));
  }

  private void flush() {
    if (literal.length() > 0) {
      values.add(constant());
      literal.setLength(0);
    }
  }

  Expr constant() {
    return new Expr.Constant(literal.toString(), kind, start, end);
  }

  Expr joined() {
    flush();
    return new Expr.JoinedStr(values, start, end);
  }
}
