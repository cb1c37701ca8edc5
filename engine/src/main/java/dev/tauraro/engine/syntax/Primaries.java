package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Atoms, and the attributes, calls and subscripts that may follow them. */
final class Primaries {
  private final Grammar grammar;
  private final TokenStream in;

  Primaries(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // primary: atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')*
  Expr primary() {
    int start = in.start();
    Expr value = atom();
    while (true) {
      switch (in.kind()) {
        case DOT, LPAR, LBRACKET -> {
          int before = in.position();
          Expr base = value;
          Expr longer =
              in.diagnosing() ? in.attempt(() -> trailer(base, start)) : trailer(base, start);
          if (longer == null) {
            in.reset(before);
            return value;
          }
          value = longer;
        }
        case LBRACE -> {
          // Nothing can follow, but Python looks for errors within the braces.
          int before = in.position();
          if (in.askOnce(ExpressionErrors.BRACES, before)) {
            in.attempt(this::atom);
            in.reset(before);
          }
          return value;
        }
        default -> {
          return value;
        }
      }
    }
  }

  private Expr trailer(Expr value, int start) {
    switch (in.kind()) {
      case DOT -> {
        in.advance();
        String name = in.expectName();
        return new Expr.Attribute(value, name, start, in.previousEnd());
      }
      case LPAR -> {
        return grammar.calls.call(value, start);
      }
      default -> {
        in.enter();
        in.expect(TokenKind.LBRACKET);
        Expr slice = slices();
        in.expect(TokenKind.RBRACKET);
        in.leave();
        return new Expr.Subscript(value, slice, start, in.previousEnd());
      }
    }
  }

  // slices: slice !',' | (slice | starred_expression) (',' (slice | starred_expression))* [',']
  private Expr slices() {
    int start = in.start();
    Expr first = sliceOrStarred();
    if (!in.at(TokenKind.COMMA) && !(first instanceof Expr.Starred)) {
      return first;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (in.accept(TokenKind.COMMA)) {
      if (in.at(TokenKind.RBRACKET)) {
        break;
      }
      elements.add(sliceOrStarred());
    }
    return new Expr.Tuple(elements, start, in.previousEnd());
  }

  private Expr sliceOrStarred() {
    if (!in.at(TokenKind.STAR)) {
      return slice();
    }
    int start = in.start();
    in.advance();
    Expr value = grammar.expressions.expression();
    return new Expr.Starred(value, start, in.previousEnd());
  }

  // slice: [expression] ':' [expression] [':' [expression]] | named_expression
  private Expr slice() {
    int start = in.start();
    Expr lower = null;
    if (!in.at(TokenKind.COLON)) {
      lower = grammar.expressions.namedExpression();
      if (!in.at(TokenKind.COLON)) {
        return lower;
      }
      if (lower instanceof Expr.NamedExpr named && named.start() == start) {
        throw in.fail();
      }
    }
    in.expect(TokenKind.COLON);
    Expr upper = bound();
    Expr step = in.accept(TokenKind.COLON) ? bound() : null;
    return new Expr.Slice(lower, upper, step, start, in.previousEnd());
  }

  private Expr bound() {
    return switch (in.kind()) {
      case COLON, COMMA, RBRACKET -> null;
      default -> grammar.expressions.expression();
    };
  }

  // atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | tuple | group | genexp
  //     | list | listcomp | dict | set | dictcomp | setcomp | '...'
  Expr atom() {
    int start = in.start();
    int end = in.end();
    switch (in.kind()) {
      case NAME -> {
        return new Expr.Name(in.expectName(), start, end);
      }
      case NUMBER -> {
        return grammar.literals.number();
      }
      case STRING -> {
        return grammar.literals.strings();
      }
      case TRUE -> {
        return constant(true);
      }
      case FALSE -> {
        return constant(false);
      }
      case NONE -> {
        return constant(Expr.Constant.NONE);
      }
      case ELLIPSIS -> {
        return constant(Expr.Constant.ELLIPSIS);
      }
      case LPAR, LBRACKET, LBRACE -> {
        in.enter();
        Expr display = grammar.displays.display();
        in.leave();
        return display;
      }
      default -> throw in.fail();
    }
  }

  private Expr constant(Object value) {
    Expr constant = new Expr.Constant(value, null, in.start(), in.end());
    in.advance();
    return constant;
  }
}
