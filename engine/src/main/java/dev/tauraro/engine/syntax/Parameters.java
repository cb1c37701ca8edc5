package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Parameter lists of functions and lambdas. */
final class Parameters {
  private final Grammar grammar;
  private final TokenStream in;

  Parameters(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  /** The parameters of a function, up to the closing parenthesis. */
  Arguments function() {
    return new Parameter(TokenKind.RPAR).list();
  }

  /** The parameters of a lambda, up to the colon. */
  Arguments lambda() {
    return new Parameter(TokenKind.COLON).list();
  }

  /** One list while it is read. */
  private final class Parameter {
    private final TokenKind close;
    private List<Arg> posonly = List.of();
    private List<Arg> positional = new ArrayList<>();
    private final List<Expr> defaults = new ArrayList<>();
    private final List<Arg> keywordOnly = new ArrayList<>();
    private final List<Expr> keywordDefaults = new ArrayList<>();
    private Arg vararg;
    private Arg kwarg;
    private boolean slash;
    private int defaultsBeforeSlash;
    private boolean star;

    Parameter(TokenKind close) {
      this.close = close;
    }

    // parameters: parameter (',' parameter)* [',']
    Arguments list() {
      int start = in.start();
      boolean more = true;
      while (more && !in.at(close)) {
        parameter();
        more = in.accept(TokenKind.COMMA);
      }
      if (!in.at(close)) {
        throw in.fail();
      }
      int end = in.at(close) && in.start() < start ? start : in.previousEnd();
      return new Arguments(
          posonly,
          positional,
          vararg,
          keywordOnly,
          keywordDefaults,
          kwarg,
          defaults,
          start,
          Math.max(start, end));
    }

    // parameter: '/' | '*' | '*' param | '**' param | param ['=' expression]
    private void parameter() {
      if (kwarg != null) {
        throw mayBegin(in.kind())
            ? fail("arguments cannot follow var-keyword argument")
            : in.fail();
      }
      switch (in.kind()) {
        case SLASH -> slash();
        case STAR -> star();
        case DOUBLE_STAR -> doubleStar();
        case NAME -> named();
        case LPAR -> {
          parenthesized();
          throw in.fail();
        }
        default -> throw in.fail();
      }
    }

    /** Whether a parameter without default, or nothing, stands behind the star. */
    private boolean isFollowedByParameter() {
      TokenKind next = in.kindAfter();
      return next == TokenKind.COMMA
          || next == TokenKind.NAME && in.kindAfter(2) != TokenKind.EQUAL;
    }

    private static boolean mayBegin(TokenKind kind) {
      return kind == TokenKind.NAME
          || kind == TokenKind.STAR
          || kind == TokenKind.DOUBLE_STAR
          || kind == TokenKind.SLASH;
    }

    private RuntimeException fail(String message) {
      return in.hooks() ? in.error(message, in.start(), in.end()) : in.fail();
    }

    private void slash() {
      if (star) {
        throw fail("/ must be ahead of *");
      }
      if (slash) {
        throw fail("/ may appear only once");
      }
      if (positional.isEmpty()) {
        throw in.kindAfter() == TokenKind.COMMA
            ? fail("at least one argument must precede /")
            : in.fail();
      }
      slash = true;
      defaultsBeforeSlash = defaults.size();
      posonly = positional;
      positional = new ArrayList<>();
      in.advance();
      if (in.at(TokenKind.STAR)) {
        throw fail("expected comma between / and *");
      }
    }

    private void star() {
      if (star) {
        throw isFollowedByParameter() ? fail("* argument may appear only once") : in.fail();
      }
      star = true;
      int starStart = in.start();
      int starEnd = in.end();
      in.advance();
      if (in.at(TokenKind.NAME)) {
        vararg = param(true);
        if (in.at(TokenKind.EQUAL)) {
          throw fail("var-positional argument cannot have default value");
        }
        return;
      }
      boolean nothing = in.at(close);
      if (in.at(TokenKind.COMMA)) {
        TokenKind next = in.kindAfter();
        nothing = next == close || next == TokenKind.DOUBLE_STAR;
        if (nothing) {
          in.advance();
        }
      }
      if (!nothing && in.at(TokenKind.COMMA)) {
        return;
      }
      if (nothing && in.hooks()) {
        String message = "named arguments must follow bare *";
        throw close == TokenKind.COLON
            ? in.errorAtLast(message)
            : in.error(message, starStart, starEnd);
      }
      throw in.fail();
    }

    private void doubleStar() {
      in.advance();
      kwarg = param(false);
      if (in.at(TokenKind.EQUAL)) {
        throw fail("var-keyword argument cannot have default value");
      }
    }

    private void named() {
      Arg arg = param(false);
      Expr value = in.at(TokenKind.EQUAL) ? defaultValue() : null;
      if (star) {
        keywordOnly.add(arg);
        keywordDefaults.add(value);
        return;
      }
      if (value != null) {
        defaults.add(value);
      } else if (!defaults.isEmpty() && (in.at(TokenKind.COMMA) || in.at(close))) {
        boolean first = defaults.size() == defaultsBeforeSlash;
        throw in.hooks() && (!slash || first)
            ? in.error("non-default argument follows default argument", arg.start(), arg.end())
            : in.fail();
      }
      positional.add(arg);
    }

    // default: '=' expression
    private Expr defaultValue() {
      int start = in.start();
      int end = in.end();
      in.advance();
      if (in.hooks() && (in.at(TokenKind.RPAR) || in.at(TokenKind.COMMA))) {
        throw in.error("expected default value expression", start, end);
      }
      return grammar.expressions.expression();
    }

    // param: NAME [':' expression]; behind '*' the annotation may be starred
    private Arg param(boolean starredAnnotation) {
      int start = in.start();
      String name = in.expectName();
      Expr annotation = null;
      if (close == TokenKind.RPAR && in.accept(TokenKind.COLON)) {
        annotation =
            starredAnnotation
                ? grammar.expressions.starExpression()
                : grammar.expressions.expression();
      }
      return new Arg(name, annotation, start, in.previousEnd());
    }

    private void parenthesized() {
      if (!in.hooks() || slash || star || !defaults.isEmpty()) {
        return;
      }
      int start = in.start();
      in.advance();
      boolean names = in.at(TokenKind.NAME);
      while (in.accept(TokenKind.NAME)) {
        if (!in.accept(TokenKind.COMMA)) {
          break;
        }
      }
      if (names && in.at(TokenKind.RPAR)) {
        String what = close == TokenKind.COLON ? "Lambda expression" : "Function";
        throw in.error(what + " parameters cannot be parenthesized", start, in.end());
      }
    }
  }
}
