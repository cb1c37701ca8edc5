package dev.tauraro.engine.bytecode;

import java.util.List;

/**
 * Checks that a code unit is well-formed, so that whatever runs it need not check: operands in
 * range, jumps and loops of the promised shape, protected ranges, and no temporary register read
 * before it is written.
 */
public final class Verifier {
  /** A code unit that breaks a rule; always a fault of whatever made it. */
  public static final class InvalidCodeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    InvalidCodeException(String message) {
      super(message);
    }
  }

  private final CodeUnit unit;
  private final long[] code;

  private Verifier(CodeUnit unit) {
    this.unit = unit;
    this.code = unit.code();
  }

  /**
   * Checks a unit and the units among its constants.
   *
   * @throws InvalidCodeException when a rule is broken
   */
  public static void verify(CodeUnit unit) {
    Verifier verifier = new Verifier(unit);
    verifier.checkShape();
    verifier.checkHandlers();
    verifier.checkLoops();
    for (int pc = 0; pc < verifier.code.length; pc++) {
      verifier.checkInstruction(pc);
    }
    verifier.checkAssigned();
    for (Object constant : unit.constants()) {
      if (constant instanceof CodeUnit inner) {

        verifier.checkCaptures(inner);
        verify(inner);
      }
    }
  }

  private void checkShape() {
    if (code.length == 0) {
      throw fail(0, "no code");
    }
    if (unit.body().spanStarts().length != code.length
        || unit.body().spanEnds().length != code.length) {
      throw fail(0, "positions do not match the instructions");
    }
    if (!Op.of(code[code.length - 1]).has(Effect.TERMINATES)) {
      throw fail(code.length - 1, "code runs off its end");
    }
    CodeUnit.Variables variables = unit.variables();
    if (variables.locals().size() > variables.registers()
        || unit.parameters().count() > variables.locals().size()) {
      throw fail(0, "more variables than registers");
    }
    if (variables.registers() > Word.MAX_AB + 1) {
      throw fail(0, "too many registers: " + variables.registers());
    }
    if (variables.cellParameters().length != variables.cells().size()
        || variables.captures().length != variables.frees().size()) {
      throw fail(0, "cell tables of different lengths");
    }
    for (int parameter : variables.cellParameters()) {
      if (parameter < -1 || parameter >= unit.parameters().count()) {
        throw fail(0, "cell starts with register " + parameter + ", which is no parameter");
      }
    }
  }

  private void checkCaptures(CodeUnit inner) {
    for (int capture : inner.variables().captures()) {
      if (capture < 0 || capture >= unit.cells()) {
        throw fail(0, inner.qualifiedName() + " captures cell " + capture + ", which is not there");
      }
    }
  }

  private void checkHandlers() {
    for (CodeUnit.Handler handler : unit.handlers()) {
      if (handler.start() < 0 || handler.start() >= handler.end() || handler.end() > code.length) {
        throw fail(handler.start(), "bad protected range to " + handler.end());
      }
      if (handler.handler() < handler.end() || handler.handler() >= code.length) {
        throw fail(handler.start(), "handler at " + handler.handler() + " is not behind its range");
      }
      checkRegister(handler.handler(), handler.register());
    }
  }

  private void checkLoops() {
    CodeUnit.Loop[] loops = unit.loops();
    for (int i = 0; i < loops.length; i++) {
      CodeUnit.Loop loop = loops[i];
      if (loop.header() < 0 || loop.header() >= loop.end() || loop.end() > code.length) {
        throw fail(loop.header(), "loop " + i + " has bad range to " + loop.end());
      }
      int last = loop.end() - 1;
      if (Op.of(code[last]) != Op.JUMP_BACK || Word.a(code[last]) != i) {
        throw fail(last, "loop " + i + " does not end with its back edge");
      }
      if (loop.parent() >= i || loop.parent() < -1) {
        throw fail(loop.header(), "loop " + i + " stands before loop " + loop.parent());
      }
      if (loop.parent() >= 0) {
        CodeUnit.Loop parent = loops[loop.parent()];
        if (loop.header() <= parent.header() || loop.end() >= parent.end()) {
          throw fail(loop.header(), "loop " + i + " is not inside loop " + loop.parent());
        }
      }
    }
  }

  private void checkInstruction(int pc) {
    long word = code[pc];
    if (Word.op(word) >= Op.values().length) {
      throw fail(pc, "unknown operation " + Word.op(word));
    }
    Op op = Op.of(word);
    checkOperand(pc, op.a(), Word.a(word));
    checkOperand(pc, op.b(), Word.b(word));
    checkOperand(pc, op.c(), Word.c(word));
    if (op == Op.JUMP_BACK) {
      CodeUnit.Loop loop = unit.loops()[Word.a(word)];
      if (loop.header() != Word.c(word) || loop.end() != pc + 1) {
        throw fail(pc, "back edge is not the end of its loop");
      }
    } else if (op.c() == Operand.TARGET && Word.c(word) <= pc) {
      throw fail(pc, "jumps back to " + Word.c(word));
    }
    if (op == Op.INTRINSIC && (Word.c(word) & 0xFF) >= Intrinsic.values().length) {
      throw fail(pc, "unknown intrinsic " + (Word.c(word) & 0xFF));
    }
    if (op == Op.CALL_KW && !(unit.constants()[Word.c(word)] instanceof CallSpec)) {
      throw fail(pc, "constant is no call specification");
    }
    if (op == Op.MAKE_FUNCTION && !(unit.constants()[Word.c(word)] instanceof CodeUnit)) {
      throw fail(pc, "constant is no code unit");
    }
    RegisterUse.reads(word, unit.constants(), register -> checkRegister(pc, register));
    RegisterUse.writes(word, register -> checkRegister(pc, register));
    checkTargetLoop(pc, op, word);
  }

  /** A loop is entered at its header only. */
  private void checkTargetLoop(int pc, Op op, long word) {
    if (op.c() != Operand.TARGET) {
      return;
    }
    int target = Word.c(word);
    CodeUnit.Loop[] loops = unit.loops();
    for (int i = 0; i < loops.length; i++) {
      CodeUnit.Loop loop = loops[i];
      boolean targetInside = loop.header() < target && target < loop.end();
      boolean inside = loop.header() <= pc && pc < loop.end();
      if (targetInside && !inside) {
        throw fail(pc, "jumps into loop " + i);
      }
    }
  }

  private void checkOperand(int pc, Operand kind, int value) {
    switch (kind) {
      case NONE -> check(pc, value == 0, "unused operand", value);
      case CONST -> check(pc, value < unit.constants().length, "constant", value);
      case NAME -> check(pc, value < unit.names().length, "name", value);
      case GLOBAL -> check(pc, value < unit.globals().size(), "module variable", value);
      case CELL -> check(pc, value < unit.cells(), "cell", value);
      case TARGET -> check(pc, value < code.length, "jump target", value);
      case LOOP -> check(pc, value < unit.loops().length, "loop", value);
      default -> {
        // Registers are looked at where it is known how many there are.
      }
    }
  }

  private void checkRegister(int pc, int register) {
    check(pc, register < unit.registers(), "register", register);
  }

  private void check(int pc, boolean holds, String what, int value) {
    if (!holds) {
      throw fail(pc, what + " " + value + " is out of range");
    }
  }

  private void checkAssigned() {
    int locals = unit.variables().locals().size();
    AssignedRegisters analysis =
        new AssignedRegisters(code, unit.handlers(), unit.registers(), false);
    analysis.run(
        locals,
        (pc, state) ->
            RegisterUse.reads(
                code[pc],
                unit.constants(),
                register -> {
                  if (!state.isAssigned(register)) {
                    throw fail(pc, "reads temporary t" + (register - locals) + " before a write");
                  }
                }));
  }

  private InvalidCodeException fail(int pc, String what) {
    List<String> listing = Disassembler.around(unit, pc);
    return new InvalidCodeException(
        unit + ", pc " + pc + ": " + what + "\n" + String.join("\n", listing));
  }
}
