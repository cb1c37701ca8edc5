package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The {@code match} statement and its patterns. */
final class Patterns {
  private static final String WILDCARD = "_";

  private final Grammar grammar;
  private final TokenStream in;
  private final LiteralPatterns literals;

  Patterns(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
    this.literals = new LiteralPatterns(grammar);
  }

  /** A match statement, or null and no move when {@code match} is only a name here. */
  Stmt matchStatement() {
    int mark = in.position();
    in.advance();
    boolean subject = grammar.expressions.startsExpression();
    in.reset(mark);
    return subject ? in.attempt(this::match) : null;
  }

  // match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
  private Stmt match() {
    int header = in.position();
    int start = in.start();
    in.advance();
    Expr subject = subject();
    grammar.blocks.colon();
    in.expect(TokenKind.NEWLINE);
    grammar.blocks.indent("'match' statement", header);
    List<MatchCase> cases = new ArrayList<>();
    in.enter();
    do {
      cases.add(matchCase());
    } while (!in.at(TokenKind.DEDENT));
    in.leave();
    in.advance();
    return new Stmt.Match(subject, cases, start, in.previousEnd());
  }

  // subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
  private Expr subject() {
    int start = in.start();
    Expr first = grammar.expressions.starNamedExpression();
    if (first instanceof Expr.Starred && !in.at(TokenKind.COMMA)) {
      throw in.fail();
    }
    return grammar.expressions.tupleOr(start, first, Expressions.Element.NAMED);
  }

  // case_block: "case" patterns ['if' named_expression] ':' block
  private MatchCase matchCase() {
    if (!in.atWord("case")) {
      throw in.fail();
    }
    int header = in.position();
    int start = in.start();
    in.advance();
    Pattern pattern = patterns();
    Expr guard = in.accept(TokenKind.IF) ? grammar.expressions.namedExpression() : null;
    grammar.blocks.colon();
    List<Stmt> body = grammar.blocks.block("'case' statement", header);
    return new MatchCase(pattern, guard, body, start, in.previousEnd());
  }

  // patterns: open_sequence_pattern | pattern
  private Pattern patterns() {
    int start = in.start();
    Pattern first = maybeStar();
    if (!in.at(TokenKind.COMMA)) {
      if (first instanceof Pattern.MatchStar) {
        throw in.fail();
      }
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (in.accept(TokenKind.COMMA)) {
      if (in.at(TokenKind.COLON) || in.at(TokenKind.IF)) {
        break;
      }
      patterns.add(maybeStar());
    }
    return new Pattern.MatchSequence(patterns, start, in.previousEnd());
  }

  // maybe_star_pattern: '*' (NAME | "_") | pattern
  private Pattern maybeStar() {
    if (!in.at(TokenKind.STAR)) {
      return pattern();
    }
    int start = in.start();
    in.advance();
    String name = in.expectName();
    return new Pattern.MatchStar(name.equals(WILDCARD) ? null : name, start, in.previousEnd());
  }

  // pattern: or_pattern ['as' NAME]
  private Pattern pattern() {
    in.enter();
    int start = in.start();
    Pattern pattern = orPattern();
    if (in.accept(TokenKind.AS)) {
      String name = captureTarget();
      pattern = new Pattern.MatchAs(pattern, name, start, in.previousEnd());
    }
    in.leave();
    return pattern;
  }

  private String captureTarget() {
    if (in.atWord(WILDCARD)) {
      throw in.hooks() ? in.error("cannot use '_' as a target", in.start(), in.end()) : in.fail();
    }
    if (in.at(TokenKind.NAME) || !in.hooks()) {
      return in.expectName();
    }
    Expr instead = in.attempt(grammar.expressions::expression);
    throw instead == null
        ? in.fail()
        : in.error("invalid pattern target", instead.start(), instead.end());
  }

  // or_pattern: closed_pattern ('|' closed_pattern)*
  private Pattern orPattern() {
    int start = in.start();
    Pattern first = closed();
    if (!in.at(TokenKind.VBAR)) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (in.accept(TokenKind.VBAR)) {
      patterns.add(closed());
    }
    return new Pattern.MatchOr(patterns, start, in.previousEnd());
  }

  // closed_pattern: literal | capture | "_" | value | group | sequence | mapping | class
  private Pattern closed() {
    return switch (in.kind()) {
      case LPAR -> parenthesized();
      case LBRACKET -> list();
      case LBRACE -> mapping();
      case NAME -> named();
      default -> literals.pattern();
    };
  }

  private Pattern named() {
    int start = in.start();
    Expr name = literals.dottedName(WILDCARD);
    if (in.at(TokenKind.LPAR)) {
      return classPattern(name, start);
    }
    if (in.at(TokenKind.EQUAL)) {
      throw in.fail();
    }
    if (name instanceof Expr.Name simple) {
      String id = simple.id().equals(WILDCARD) ? null : simple.id();
      return new Pattern.MatchAs(null, id, start, in.previousEnd());
    }
    return new Pattern.MatchValue(name, start, in.previousEnd());
  }

  // group_pattern: '(' pattern ')'
  // sequence_pattern: '(' [maybe_star_pattern ',' [maybe_sequence_pattern]] ')'
  private Pattern parenthesized() {
    int start = in.start();
    in.advance();
    if (in.accept(TokenKind.RPAR)) {
      return new Pattern.MatchSequence(List.of(), start, in.previousEnd());
    }
    Pattern first = maybeStar();
    if (in.at(TokenKind.COMMA)) {
      List<Pattern> patterns = sequence(first, TokenKind.RPAR);
      return new Pattern.MatchSequence(patterns, start, in.previousEnd());
    }
    if (first instanceof Pattern.MatchStar) {
      throw in.fail();
    }
    in.expect(TokenKind.RPAR);
    return first;
  }

  // sequence_pattern: '[' [maybe_sequence_pattern] ']'
  private Pattern list() {
    int start = in.start();
    in.advance();
    List<Pattern> patterns =
        in.accept(TokenKind.RBRACKET) ? List.of() : sequence(maybeStar(), TokenKind.RBRACKET);
    return new Pattern.MatchSequence(patterns, start, in.previousEnd());
  }

  private List<Pattern> sequence(Pattern first, TokenKind close) {
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (in.accept(TokenKind.COMMA) && !in.at(close)) {
      patterns.add(maybeStar());
    }
    in.expect(close);
    return patterns;
  }

  // mapping_pattern: '{' [items [',']] '}'; item: (literal | attr) ':' pattern | '**' NAME
  private Pattern mapping() {
    int start = in.start();
    in.advance();
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!in.at(TokenKind.RBRACE)) {
      if (in.accept(TokenKind.DOUBLE_STAR)) {
        if (in.atWord(WILDCARD)) {
          throw in.fail();
        }
        rest = in.expectName();
        in.accept(TokenKind.COMMA);
        break;
      }
      keys.add(literals.key());
      in.expect(TokenKind.COLON);
      patterns.add(pattern());
      if (!in.accept(TokenKind.COMMA)) {
        break;
      }
    }
    in.expect(TokenKind.RBRACE);
    return new Pattern.MatchMapping(keys, patterns, rest, start, in.previousEnd());
  }

  // class_pattern: name_or_attr '(' [positional patterns] [',' keyword patterns] [','] ')'
  private Pattern classPattern(Expr cls, int start) {
    in.expect(TokenKind.LPAR);
    List<Pattern> positional = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Pattern> keywords = new ArrayList<>();
    while (!in.at(TokenKind.RPAR)) {
      if (in.at(TokenKind.NAME) && in.kindAfter() == TokenKind.EQUAL) {
        names.add(in.expectName());
        in.advance();
        keywords.add(pattern());
      } else if (names.isEmpty()) {
        positional.add(pattern());
      } else {
        positionalBehindKeyword();
        throw in.fail();
      }
      if (!in.accept(TokenKind.COMMA)) {
        break;
      }
    }
    in.expect(TokenKind.RPAR);
    return new Pattern.MatchClass(cls, positional, names, keywords, start, in.previousEnd());
  }

  private void positionalBehindKeyword() {
    if (!in.hooks()) {
      return;
    }
    Pattern first = in.attempt(this::pattern);
    if (first == null) {
      return;
    }
    int end = first.end();
    while (in.at(TokenKind.COMMA)) {
      in.advance();
      Pattern next = in.attempt(this::pattern);
      if (next == null || in.at(TokenKind.EQUAL)) {
        break;
      }
      end = next.end();
    }
    throw in.error("positional patterns follow keyword patterns", first.start(), end);
  }
}
