package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.scope.Binding;
import dev.tauraro.engine.scope.Scope;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** The compilation of one code unit: what the classes for each concern of it share. */
final class UnitCompiler {
  final ModuleContext module;
  final UnitCompiler parent;
  final Scope scope;
  final CodeUnit.Kind kind;
  final String name;
  final String qualifiedName;

  final CodeBuilder code = new CodeBuilder();
  final ConstantPool constants = new ConstantPool();
  final NameTable names = new NameTable();
  final RegisterStack registers;
  final Variables variables;
  final Expressions expressions;
  final Operators operators;
  final Conditions conditions;
  final Displays displays;
  final Calls calls;
  final FormattedStrings strings;
  final Suspensions suspensions;
  final Comprehensions comprehensions;
  final Assignments assignments;
  final Statements statements;
  final ControlStack control;
  final Loops loops;
  final Tries tries;
  final WithStatements withs;
  final Functions functions;
  final Classes classes;
  final Imports imports;
  final Patterns patterns;

  private final CodeUnit.Parameters parameters;
  private final IdentityHashMap<Node, CodeUnit> nested = new IdentityHashMap<>();
  private int firstLine;

  private UnitCompiler(
      UnitCompiler parent,
      ModuleContext module,
      Node node,
      CodeUnit.Kind kind,
      CodeUnit.Parameters parameters) {
    this.module = module;
    this.parent = parent;
    this.scope = module.scopes().scope(node);
    this.kind = kind;
    this.name = isModule() ? "<module>" : scope.name();
    this.qualifiedName = qualify();
    this.parameters = parameters;
    this.firstLine = isModule() ? 1 : module.source().line(node.start());
    this.variables = new Variables(this);
    this.registers =
        new RegisterStack(
            variables.localCount(),
            () -> module.error(node, "too many variables and intermediate values"));
    this.expressions = new Expressions(this);
    this.operators = new Operators(this);
    this.conditions = new Conditions(this);
    this.displays = new Displays(this);
    this.calls = new Calls(this);
    this.strings = new FormattedStrings(this);
    this.suspensions = new Suspensions(this);
    this.comprehensions = new Comprehensions(this);
    this.assignments = new Assignments(this);
    this.statements = new Statements(this);
    this.control = new ControlStack(this);
    this.loops = new Loops(this);
    this.tries = new Tries(this);
    this.withs = new WithStatements(this);
    this.functions = new Functions(this);
    this.classes = new Classes(this);
    this.imports = new Imports(this);
    this.patterns = new Patterns(this);
  }

  static UnitCompiler module(ModuleContext module, Node tree) {
    CodeUnit.Kind kind =
        module.source().mayAwait() && module.scopes().scope(tree).awaits()
            ? CodeUnit.Kind.ASYNC_MODULE
            : CodeUnit.Kind.MODULE;
    return new UnitCompiler(null, module, tree, kind, CodeUnit.Parameters.NONE);
  }

  /** Whether this is the body of a program. */
  boolean isModule() {
    return parent == null;
  }

  static UnitCompiler classBody(UnitCompiler parent, Stmt.ClassDef node) {
    return new UnitCompiler(
        parent, parent.module, node, CodeUnit.Kind.CLASS, CodeUnit.Parameters.NONE);
  }

  /** A function definition or lambda. */
  static UnitCompiler function(UnitCompiler parent, Node node, Arguments args) {
    CodeUnit.Parameters parameters =
        new CodeUnit.Parameters(
            args.posonlyargs().size() + args.args().size(),
            args.posonlyargs().size(),
            args.kwonlyargs().size(),
            args.vararg() != null,
            args.kwarg() != null);
    return new UnitCompiler(parent, parent.module, node, functionKind(parent, node), parameters);
  }

  static UnitCompiler comprehension(UnitCompiler parent, Expr node) {
    CodeUnit.Parameters parameters = new CodeUnit.Parameters(1, 0, 0, false, false);
    return new UnitCompiler(parent, parent.module, node, functionKind(parent, node), parameters);
  }

  private static CodeUnit.Kind functionKind(UnitCompiler parent, Node node) {
    Scope scope = parent.module.scopes().scope(node);
    if (scope.isAsyncGenerator()) {
      return CodeUnit.Kind.ASYNC_GENERATOR;
    }
    if (scope.isCoroutine()) {
      return CodeUnit.Kind.COROUTINE;
    }
    return scope.isGenerator() ? CodeUnit.Kind.GENERATOR : CodeUnit.Kind.FUNCTION;
  }

  private String qualify() {
    if (parent == null || parent.isModule()) {
      return name;
    }
    boolean defined = scope.kind() == Scope.Kind.FUNCTION || scope.kind() == Scope.Kind.CLASS;
    if (defined && parent.scope.binding(parent.mangle(name)) == Binding.GLOBAL) {
      return name;
    }
    String separator = parent.kind == CodeUnit.Kind.CLASS ? "." : ".<locals>.";
    return parent.qualifiedName + separator + name;
  }

  void setFirstLine(int line) {
    firstLine = line;
  }

  String mangle(String identifier) {
    return scope.mangle(identifier);
  }

  /** The index of an attribute's name. */
  int name(String attribute) {
    return names.index(mangle(attribute));
  }

  @SuppressWarnings("EnumOrdinal") // the ordinal is the number in the instruction
  void intrinsic(Node at, Intrinsic intrinsic, int target, int base, int count) {
    code.emit(at, Op.INTRINSIC, target, base, intrinsic.ordinal() | count << 8);
  }

  /** Where the text of an attribute access starts: at the name, if a line break is before it. */
  int attributeStart(Expr.Attribute node) {
    boolean oneLine =
        module.source().line(node.value().start()) == module.source().line(node.end());
    return oneLine ? node.start() : node.end() - node.attr().length();
  }

  /** A unit inside this one, compiled once however often its statement is copied. */
  CodeUnit nested(Node node, Supplier<CodeUnit> compile) {
    CodeUnit known = nested.get(node);
    if (known == null) {
      known = compile.get();
      nested.put(node, known);
    }
    return known;
  }

  void returnNone(Node at) {
    if (code.isReachable()) {
      int value = registers.take();
      // No line begins with what the text does not say.
      Node place = module.isTraced() ? Statements.NOWHERE : at;
      expressions.none(place, value);
      code.emit(place, Op.RETURN, value, 0, 0);
      registers.release(value);
    }
  }

  /** Prepares {@code __annotations__} if a statement of a module or class body needs it. */
  void setupAnnotations(List<Stmt> body) {
    if (AnnotationSearch.found(body)) {
      int result = registers.take();
      intrinsic(body.get(0), Intrinsic.SETUP_ANNOTATIONS, result, 0, 0);
      registers.release(result);
    }
  }

  /** The docstring of a body, or null. */
  String docstring(List<Stmt> body) {
    if (!body.isEmpty()
        && module.source().settings().optimization() < 2
        && body.get(0) instanceof Stmt.ExprStmt) {
      Expr value = ((Stmt.ExprStmt) body.get(0)).value();
      if (value instanceof Expr.Constant constant && constant.value() instanceof String) {
        return (String) constant.value();
      }
    }
    return null;
  }

  CodeUnit finish(String docstring) {
    FinishedCode finished =
        code.finish(variables.localCount(), parameters.count(), module.isTraced());
    String[] attributes = names.toArray();
    boolean mayHoldViews = ViewNames.appearIn(finished.words(), attributes, module.globals());
    return new CodeUnit(
        kind,
        new CodeUnit.Description(name, qualifiedName, docstring, module.source(), firstLine),
        parameters,
        variables.describe(parameters, registers.needed(), mayHoldViews),
        new CodeUnit.Body(
            finished.words(),
            finished.starts(),
            finished.ends(),
            constants.toArray(),
            attributes,
            finished.handlers(),
            finished.loops()),
        module.globals());
  }
}
