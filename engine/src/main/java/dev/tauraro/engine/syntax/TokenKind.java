package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.BinaryOperator;

/** The kinds of tokens, with the precedence of the binary operators among them. */
enum TokenKind {
  END("end of file"),
  NEWLINE("newline"),
  INDENT("indent"),
  DEDENT("dedent"),
  NAME("name"),
  NUMBER("number"),
  STRING("string"),
  /** A character that begins no token; the parser reports it. */
  UNKNOWN("unknown character"),
  /** The place where the lexer gave up; its error says why. */
  ERROR("error"),

  FALSE("False"),
  NONE("None"),
  TRUE("True"),
  AND("and"),
  AS("as"),
  ASSERT("assert"),
  ASYNC("async"),
  AWAIT("await"),
  BREAK("break"),
  CLASS("class"),
  CONTINUE("continue"),
  DEF("def"),
  DEL("del"),
  ELIF("elif"),
  ELSE("else"),
  EXCEPT("except"),
  FINALLY("finally"),
  FOR("for"),
  FROM("from"),
  GLOBAL("global"),
  IF("if"),
  IMPORT("import"),
  IN("in"),
  IS("is"),
  LAMBDA("lambda"),
  NONLOCAL("nonlocal"),
  NOT("not"),
  OR("or"),
  PASS("pass"),
  RAISE("raise"),
  RETURN("return"),
  TRY("try"),
  WHILE("while"),
  WITH("with"),
  YIELD("yield"),

  LPAR("("),
  RPAR(")"),
  LBRACKET("["),
  RBRACKET("]"),
  LBRACE("{"),
  RBRACE("}"),
  COLON(":"),
  COMMA(","),
  SEMICOLON(";"),
  DOT("."),
  ELLIPSIS("..."),
  ARROW("->"),
  COLON_EQUAL(":="),
  EQUAL("="),
  TILDE("~"),

  EQ("=="),
  NOT_EQ("!="),
  LESS("<"),
  LESS_EQ("<="),
  GREATER(">"),
  GREATER_EQ(">="),

  VBAR("|", BinaryOperator.BIT_OR, 1),
  CIRCUMFLEX("^", BinaryOperator.BIT_XOR, 2),
  AMPER("&", BinaryOperator.BIT_AND, 3),
  LEFT_SHIFT("<<", BinaryOperator.L_SHIFT, 4),
  RIGHT_SHIFT(">>", BinaryOperator.R_SHIFT, 4),
  PLUS("+", BinaryOperator.ADD, 5),
  MINUS("-", BinaryOperator.SUB, 5),
  STAR("*", BinaryOperator.MULT, 6),
  SLASH("/", BinaryOperator.DIV, 6),
  DOUBLE_SLASH("//", BinaryOperator.FLOOR_DIV, 6),
  PERCENT("%", BinaryOperator.MOD, 6),
  AT("@", BinaryOperator.MAT_MULT, 6),
  DOUBLE_STAR("**"),

  VBAR_EQUAL("|=", BinaryOperator.BIT_OR),
  CIRCUMFLEX_EQUAL("^=", BinaryOperator.BIT_XOR),
  AMPER_EQUAL("&=", BinaryOperator.BIT_AND),
  LEFT_SHIFT_EQUAL("<<=", BinaryOperator.L_SHIFT),
  RIGHT_SHIFT_EQUAL(">>=", BinaryOperator.R_SHIFT),
  PLUS_EQUAL("+=", BinaryOperator.ADD),
  MINUS_EQUAL("-=", BinaryOperator.SUB),
  STAR_EQUAL("*=", BinaryOperator.MULT),
  SLASH_EQUAL("/=", BinaryOperator.DIV),
  DOUBLE_SLASH_EQUAL("//=", BinaryOperator.FLOOR_DIV),
  PERCENT_EQUAL("%=", BinaryOperator.MOD),
  AT_EQUAL("@=", BinaryOperator.MAT_MULT),
  DOUBLE_STAR_EQUAL("**=", BinaryOperator.POW);

  private final String text;
  private final BinaryOperator binary;
  private final BinaryOperator augmented;
  private final int precedence;

  TokenKind(String text) {
    this.text = text;
    this.binary = null;
    this.augmented = null;
    this.precedence = 0;
  }

  TokenKind(String text, BinaryOperator binary, int precedence) {
    this.text = text;
    this.binary = binary;
    this.augmented = null;
    this.precedence = precedence;
  }

  TokenKind(String text, BinaryOperator augmented) {
    this.text = text;
    this.binary = null;
    this.augmented = augmented;
    this.precedence = 0;
  }

  /** How scripts write it. */
  String text() {
    return text;
  }

  /** The operation between two operands, or null when this is no such operator. */
  BinaryOperator binary() {
    return binary;
  }

  /** How strongly the operator binds: 1 for {@code |} up to 6 for {@code *}; 0 for other tokens. */
  int precedence() {
    return precedence;
  }

  /** The operation of an augmented assignment, or null when this is none. */
  BinaryOperator augmented() {
    return augmented;
  }
}
