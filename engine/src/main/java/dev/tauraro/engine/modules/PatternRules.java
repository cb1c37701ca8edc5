package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyComplex;
import java.math.BigInteger;
import java.util.List;

/** What must hold in the patterns of a tree that a script made. */
final class PatternRules {
  private static final String LITERALS = "patterns may only match literals and attribute lookups";

  private PatternRules() {}

  static void check(Pattern node) {
    if (node instanceof Pattern.MatchValue match) {
      value(match.value());
    } else if (node instanceof Pattern.MatchSingleton match) {
      require(
          match.value() == Expr.Constant.NONE || match.value() instanceof Boolean,
          "MatchSingleton can only contain True, False and None");
    } else if (node instanceof Pattern.MatchMapping match) {
      require(
          match.keys().size() == match.patterns().size(),
          "MatchMapping doesn't have the same number of keys as patterns");
      capture(match.rest());
      match.keys().forEach(PatternRules::key);
      withoutStars(match.patterns());
    } else if (node instanceof Pattern.MatchClass match) {
      require(
          match.kwdAttrs().size() == match.kwdPatterns().size(),
          "MatchClass doesn't have the same number of keyword attributes as patterns");
      className(match.cls());
      withoutStars(match.patterns());
      withoutStars(match.kwdPatterns());
    } else {
      naming(node);
    }
  }

  private static void naming(Pattern node) {
    if (node instanceof Pattern.MatchStar star) {
      capture(star.name());
    } else if (node instanceof Pattern.MatchAs match) {
      capture(match.name());
      require(
          match.pattern() == null || match.name() != null,
          "MatchAs must specify a target name if a pattern is given");
      if (match.pattern() != null) {
        withoutStars(List.of(match.pattern()));
      }
    } else if (node instanceof Pattern.MatchOr match) {
      require(match.patterns().size() > 1, "MatchOr requires at least 2 patterns");
      withoutStars(match.patterns());
    }
  }

  /** The pattern of a case, of whom only sequences may have stars inside. */
  static void withoutStars(List<Pattern> patterns) {
    for (Pattern each : patterns) {
      require(!(each instanceof Pattern.MatchStar), "can't use MatchStar here");
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw Errors.valueError(message);
    }
  }

  private static void capture(String name) {
    require(!"_".equals(name), "can't capture name '_' in patterns");
    if (name != null) {
      require(
          !name.equals("None") && !name.equals("True") && !name.equals("False"),
          "identifier field can't represent '" + name + "' constant");
    }
  }

  private static void className(Expr cls) {
    Expr next = cls;
    while (next instanceof Expr.Attribute attribute) {
      next = attribute.value();
    }
    require(
        next instanceof Expr.Name,
        "MatchClass cls field can only contain Name or Attribute nodes.");
  }

  /** Mappings may also have the constants that patterns name otherwise as keys. */
  private static void key(Expr key) {
    if (key instanceof Expr.Constant constant
        && (constant.value() == Expr.Constant.NONE || constant.value() instanceof Boolean)) {
      return;
    }
    value(key);
  }

  private static void value(Expr value) {
    if (value instanceof Expr.Constant constant) {
      require(isLiteral(constant.value()), "unexpected constant inside of a literal pattern");
      return;
    }
    if (value instanceof Expr.Attribute attribute) {
      Expr next = attribute.value();
      while (next instanceof Expr.Attribute outer) {
        next = outer.value();
      }
      require(next instanceof Expr.Name, LITERALS);
      return;
    }
    require(value instanceof Expr.JoinedStr || isNumber(value, true), LITERALS);
  }

  private static boolean isLiteral(Object value) {
    return isReal(value)
        || isImaginary(value)
        || value instanceof String
        || value instanceof byte[];
  }

  private static boolean isReal(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Double;
  }

  private static boolean isImaginary(Object value) {
    return value instanceof PyComplex || value instanceof Expr.ComplexLiteral;
  }

  /** A number with a sign, or the sum of a real and an imaginary one. */
  private static boolean isNumber(Expr value, boolean sums) {
    if (value instanceof Expr.UnaryOp unary) {
      return unary.op() == UnaryOperator.U_SUB
          && unary.operand() instanceof Expr.Constant constant
          && (isReal(constant.value()) || sums && isImaginary(constant.value()));
    }
    if (value instanceof Expr.BinOp sum && sums) {
      boolean operator = sum.op() == BinaryOperator.ADD || sum.op() == BinaryOperator.SUB;
      boolean left =
          isNumber(sum.left(), false)
              || sum.left() instanceof Expr.Constant constant && isReal(constant.value());
      return operator
          && left
          && sum.right() instanceof Expr.Constant constant
          && isImaginary(constant.value());
    }
    return false;
  }
}
