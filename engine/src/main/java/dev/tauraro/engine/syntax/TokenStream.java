package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The parser's position in the tokens, and what the parser is about: matching, or finding out what
 * is wrong.
 *
 * <p>Matching is plain recursive descent. When it fails, the statement is parsed once more while
 * <em>diagnosing</em>: then a rule that fails may have matched a part (as in a parsing expression
 * grammar), and the rules about typical errors are asked wherever they might apply. They are
 * written to ask in the order in which Python asks, so the first to answer gives Python's message.
 */
final class TokenStream {
  /** Deep enough for any program written by hand, shallow enough for a small Java stack. */
  private static final int MAX_DEPTH = 400;

  private final SourceText source;
  private final Input input;
  private final char[] text;
  private final Map<String, String> names;
  private final Set<Long> asked = new HashSet<>();
  private final Map<Integer, Match> matches = new HashMap<>();
  private final List<Integer> notedLines = new ArrayList<>();
  private Tokens tokens;
  private int position;
  private int furthest;
  private int depth;
  private boolean diagnosing;
  private boolean hooks;
  private final int field;
  private final int fieldEnd;

  /** A node and the position behind it; no node when there is no match. */
  private record Match(Expr node, int end) {}

  TokenStream(SourceText source, char[] text, Input input) {
    this.source = source;
    this.input = input;
    this.text = text;
    this.tokens = Lexer.tokenize(source, text, input);
    this.names = new HashMap<>();
    this.field = -1;
    this.fieldEnd = -1;
  }

  /** A stream over an expression within an f-string of the outer stream, between two offsets. */
  TokenStream(TokenStream outer, Tokens tokens, int brace, int end) {
    this.source = outer.source;
    this.input = outer.input;
    this.text = outer.text;
    this.names = outer.names;
    this.tokens = tokens;
    this.depth = outer.depth;
    this.field = brace;
    this.fieldEnd = end;
  }

  SourceText source() {
    return source;
  }

  Input input() {
    return input;
  }

  char[] text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Goes on with other tokens, which are the same up to the present position. */
  void replaceTokens(Tokens replacement) {
    tokens = replacement;
  }

  /** The offset of the brace when this is an expression in an f-string, else -1. */
  int field() {
    return field;
  }

  /** The offset behind the expression in an f-string, else -1. */
  int fieldEnd() {
    return fieldEnd;
  }

  // --- position ---

  int position() {
    return position;
  }

  /** Goes back to a position that was left before. */
  void reset(int earlier) {
    position = earlier;
  }

  /** The index of the last token that anybody looked at. */
  int furthest() {
    return furthest;
  }

  /** The line that was read last. */
  int furthestLine() {
    int end = tokens.end(Math.min(furthest, tokens.size() - 1));
    int line = source.line(end);
    boolean read = end < source.text().length() || end > source.lines().lineStart(line);
    return read ? line : line - 1;
  }

  TokenKind kind() {
    return tokens.kind(position);
  }

  TokenKind kindAfter() {
    return kindAfter(1);
  }

  /** The kind of the token that stands so many behind this one. */
  TokenKind kindAfter(int count) {
    int next = position + count;
    return next < tokens.size() ? tokens.kind(next) : TokenKind.END;
  }

  int start() {
    return tokens.start(position);
  }

  int end(int index) {
    return tokens.end(index);
  }

  int end() {
    return tokens.end(position);
  }

  int startOf(int index) {
    return tokens.start(index);
  }

  /** The end of the last token that was consumed, apart from line breaks and indentation. */
  int previousEnd() {
    int index = position - 1;
    while (index > 0 && isLayout(tokens.kind(index))) {
      index--;
    }
    return tokens.end(index);
  }

  private static boolean isLayout(TokenKind kind) {
    return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
  }

  boolean at(TokenKind kind) {
    return tokens.kind(position) == kind;
  }

  void advance() {
    if (tokens.kind(position) == TokenKind.ERROR || position + 1 >= tokens.size()) {
      throw new ParseFailure();
    }
    position++;
    if (position > furthest) {
      furthest = position;
    }
  }

  /** Counts the token behind the present one as looked at. */
  void lookPast() {
    furthest = Math.max(furthest, Math.min(position + 1, tokens.size() - 1));
  }

  boolean accept(TokenKind kind) {
    if (tokens.kind(position) != kind) {
      return false;
    }
    advance();
    return true;
  }

  void expect(TokenKind kind) {
    if (!accept(kind)) {
      throw new ParseFailure();
    }
  }

  /** Consumes a token that has to be here whatever rule is tried. */
  void expectForced(TokenKind kind) {
    if (at(TokenKind.ERROR)) {
      throw new ParseFailure();
    }
    if (!accept(kind)) {
      throw error("expected '" + kind.text() + "'", start(), end());
    }
  }

  ParseFailure fail() {
    return new ParseFailure();
  }

  // --- names ---

  String expectName() {
    if (!at(TokenKind.NAME)) {
      throw new ParseFailure();
    }
    String name = nameAt(position);
    advance();
    return name;
  }

  String nameAt(int index) {
    int start = tokens.start(index);
    String name = Identifiers.normalize(new String(text, start, tokens.end(index) - start));
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  /** Whether the present token is a name with the given spelling. */
  boolean atWord(String word) {
    if (!at(TokenKind.NAME) || end() - start() != word.length()) {
      return false;
    }
    int start = start();
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether Python's rules about errors take the present token for a soft keyword: they do with
   * every name that one begins with.
   */
  boolean atSoftKeyword() {
    if (!at(TokenKind.NAME)) {
      return false;
    }
    String name = nameAt(position);
    return name.equals("_") || "match".startsWith(name) || "case".startsWith(name);
  }

  // --- depth ---

  /** Every rule that contains itself enters here, so that no input can exhaust the Java stack. */
  void enter() {
    if (++depth > MAX_DEPTH) {
      throw error("too many nested expressions", start(), end());
    }
  }

  void leave() {
    depth--;
  }

  /** Whether it is time to leave out what is not needed. */
  boolean isDeep() {
    return depth > MAX_DEPTH / 2;
  }

  int depth() {
    return depth;
  }

  void resetDepth(int earlier) {
    depth = earlier;
  }

  // --- diagnosing ---

  boolean diagnosing() {
    return diagnosing;
  }

  /** Whether the rules about typical errors are asked. */
  boolean hooks() {
    return hooks;
  }

  void diagnose(boolean on) {
    diagnosing = on;
    hooks = on;
    asked.clear();
    matches.clear();
  }

  /** Parses from an earlier position again, now looking for what is wrong. */
  void diagnoseFrom(int earlier) {
    position = earlier;
    diagnose(true);
  }

  /** Notes a line that begins with {@code match}, but is no match statement. */
  void noteLine() {
    if (!diagnosing && atWord("match")) {
      notedLines.add(position);
    }
  }

  /** The noted lines, once. */
  List<Integer> takeNotedLines() {
    List<Integer> noted = List.copyOf(notedLines);
    notedLines.clear();
    return noted;
  }

  void forgetFurthest() {
    furthest = position;
  }

  /**
   * What the rule matches here. While diagnosing, the first answer stands, even if it was given
   * while no rule about errors was asked: so it is in Python, and it keeps the time linear.
   */
  Expr remembered(Supplier<Expr> rule) {
    Match known = matches.get(position);
    if (known == null) {
      int start = position;
      Expr node = attempt(rule);
      known = new Match(node, position);
      matches.put(start, known);
    }
    if (known.node == null) {
      throw new ParseFailure();
    }
    position = known.end;
    return known.node;
  }

  /** True the first time that a rule is asked at a position: its answer can't change. */
  boolean askOnce(int rule, int at) {
    return hooks && asked.add(((long) at << 8) | rule);
  }

  /** What the rule matches here, or null and no move. */
  <T> T attempt(Supplier<T> rule) {
    int mark = position;
    int markDepth = depth;
    try {
      return rule.get();
    } catch (ParseFailure failure) {
      position = mark;
      depth = markDepth;
      return null;
    }
  }

  /**
   * What the rule matches of the text, be it a part, while no rule about errors is asked; or null
   * and no move.
   */
  <T> T attemptPlainly(Supplier<T> rule) {
    boolean hooksBefore = hooks;
    boolean diagnosingBefore = diagnosing;
    hooks = false;
    diagnosing = true;
    try {
      return attempt(rule);
    } finally {
      hooks = hooksBefore;
      diagnosing = diagnosingBefore;
    }
  }

  // --- errors ---

  SyntaxException error(String message, int start, int end) {
    return new SyntaxException(source, Locations.range(this, message, start, end), false);
  }

  /** An error at the last token that anybody looked at. */
  /** Whether nothing but the ends of blocks follows. */
  private boolean isEnd(int index) {
    int at = index;
    while (tokens.kind(at) == TokenKind.DEDENT) {
      at++;
    }
    return tokens.kind(at) == TokenKind.END;
  }

  /** Warns of a backslash before a character that it gives no meaning. */
  void warnOfEscape(char escaped, int literal) {
    if (escaped >= 128) {
      return;
    }
    source.warn(
        "DeprecationWarning", "invalid escape sequence '\\" + escaped + "'", literal, literal + 1);
  }

  SyntaxException errorAtLast(String message) {
    return errorAtLast("SyntaxError", message);
  }

  SyntaxException errorAtLast(String kind, String message) {
    Diagnostic diagnostic = Locations.token(this, kind, message, furthest);
    boolean incomplete = isEnd(furthest);
    return new SyntaxException(source, diagnostic, incomplete);
  }
}
