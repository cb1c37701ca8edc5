package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.UnaryOperator;

/** Patterns that are values: numbers, strings, constants and dotted names. */
final class LiteralPatterns {
  private final Grammar grammar;
  private final TokenStream in;

  LiteralPatterns(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // literal_pattern: signed_number | complex_number | strings | 'None' | 'True' | 'False'
  Pattern pattern() {
    int start = in.start();
    Expr value = literal();
    if (value instanceof Expr.Constant constant
        && (constant.value() instanceof Boolean || constant.value() == Expr.Constant.NONE)) {
      return new Pattern.MatchSingleton(constant.value(), start, in.previousEnd());
    }
    return new Pattern.MatchValue(value, start, in.previousEnd());
  }

  /** The key of a mapping pattern. */
  Expr key() {
    if (!in.at(TokenKind.NAME)) {
      return literal();
    }
    Expr name = dottedName();
    if (name instanceof Expr.Name) {
      throw in.fail();
    }
    return name;
  }

  // name_or_attr: NAME ('.' NAME)*
  private Expr dottedName() {
    return dottedName("");
  }

  /** A dotted name that is no more than its first part if that is {@code alone}. */
  Expr dottedName(String alone) {
    int start = in.start();
    int end = in.end();
    String first = in.expectName();
    if (first.equals(alone) && (in.at(TokenKind.DOT) || in.at(TokenKind.LPAR))) {
      throw in.fail();
    }
    Expr name = new Expr.Name(first, start, end);
    while (in.accept(TokenKind.DOT)) {
      String attribute = in.expectName();
      name = new Expr.Attribute(name, attribute, start, in.previousEnd());
    }
    return name;
  }

  private Expr literal() {
    return switch (in.kind()) {
      case NUMBER, MINUS -> complexOrSigned();
      case STRING, NONE, TRUE, FALSE -> grammar.primaries.atom();
      default -> throw in.fail();
    };
  }

  // complex_number: signed_number ('+' | '-') NUMBER
  private Expr complexOrSigned() {
    int start = in.start();
    Expr real = signed();
    if (!in.at(TokenKind.PLUS) && !in.at(TokenKind.MINUS)) {
      return real;
    }
    if (isImaginary(real)) {
      throw in.error("real number required in complex literal", real.start(), real.end());
    }
    BinaryOperator operator = in.at(TokenKind.PLUS) ? BinaryOperator.ADD : BinaryOperator.SUB;
    in.advance();
    if (!in.at(TokenKind.NUMBER)) {
      throw in.fail();
    }
    Expr imaginary = grammar.literals.number();
    if (!isImaginary(imaginary)) {
      throw in.error(
          "imaginary number required in complex literal", imaginary.start(), imaginary.end());
    }
    return new Expr.BinOp(real, operator, imaginary, start, in.previousEnd());
  }

  // signed_number: ['-'] NUMBER
  private Expr signed() {
    int start = in.start();
    if (!in.accept(TokenKind.MINUS)) {
      return grammar.literals.number();
    }
    if (!in.at(TokenKind.NUMBER)) {
      throw in.fail();
    }
    Expr operand = grammar.literals.number();
    return new Expr.UnaryOp(UnaryOperator.U_SUB, operand, start, in.previousEnd());
  }

  private static boolean isImaginary(Expr number) {
    Expr plain = number instanceof Expr.UnaryOp negative ? negative.operand() : number;
    return plain instanceof Expr.Constant constant
        && constant.value() instanceof Expr.ComplexLiteral;
  }
}
