package dev.tauraro.engine.syntax;

/** The rules of the grammar by concern, all reading from the same tokens. */
final class Grammar {
  final TokenStream in;
  final Expressions expressions;
  final Operators operators;
  final Primaries primaries;
  final Displays displays;
  final Calls calls;
  final Literals literals;
  final Parameters parameters;
  final Targets targets;
  final Patterns patterns;
  final SimpleStatements simple;
  final CompoundStatements compound;
  final Definitions definitions;
  final Blocks blocks;
  final ExpressionErrors errors;

  Grammar(TokenStream in) {
    this.in = in;
    this.errors = new ExpressionErrors(this);
    this.expressions = new Expressions(this);
    this.operators = new Operators(this);
    this.primaries = new Primaries(this);
    this.displays = new Displays(this);
    this.calls = new Calls(this);
    this.literals = new Literals(in);
    this.parameters = new Parameters(this);
    this.targets = new Targets(this);
    this.patterns = new Patterns(this);
    this.simple = new SimpleStatements(this);
    this.blocks = new Blocks(this);
    this.compound = new CompoundStatements(this);
    this.definitions = new Definitions(this);
  }
}
