package dev.tauraro.engine.bytecode;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of the verifier, with a unit that breaks it. */
class VerifierTest {
  private CodeUnit.Handler[] handlers = {};
  private CodeUnit.Loop[] loops = {};

  /** A unit with the local variable x in register 0 and one temporary. */
  private CodeUnit unit(long... code) {
    GlobalNames globals = new GlobalNames();
    globals.slot("g");
    return new CodeUnit(
        CodeUnit.Kind.FUNCTION,
        new CodeUnit.Description("f", "f", null, new SourceText("test.py", "x = 1"), 1),
        CodeUnit.Parameters.NONE,
        new CodeUnit.Variables(
            2, List.of("x"), List.of(), new int[0], List.of(), new int[0], false),
        new CodeUnit.Body(
            code,
            new int[code.length],
            new int[code.length],
            new Object[] {1L},
            new String[] {"name"},
            handlers,
            loops),
        globals);
  }

  private void assertInvalid(String message, long... code) {
    assertThatThrownBy(() -> Verifier.verify(unit(code)))
        .isInstanceOf(Verifier.InvalidCodeException.class)
        .hasMessageContaining(message);
  }

  @Test
  void acceptsALoop() {
    loops = new CodeUnit.Loop[] {new CodeUnit.Loop(1, 3, -1)};
    assertThatCode(
            () ->
                Verifier.verify(
                    unit(
                        Word.of(Op.GET_ITER, 1, 0, 0),
                        Word.of(Op.FOR_ITER, 0, 1, 3),
                        Word.of(Op.JUMP_BACK, 0, 0, 1),
                        Word.of(Op.RETURN, 0, 0, 0))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesOperandsOutOfRange() {
    assertInvalid("register 2", Word.of(Op.RETURN, 2, 0, 0));
    assertInvalid("constant 1", Word.of(Op.LOAD_CONST, 0, 0, 1), Word.of(Op.RETURN, 0, 0, 0));
    assertInvalid("name 1", Word.of(Op.GET_ATTR, 0, 0, 1), Word.of(Op.RETURN, 0, 0, 0));
    assertInvalid(
        "module variable 1", Word.of(Op.LOAD_GLOBAL, 0, 0, 1), Word.of(Op.RETURN, 0, 0, 0));
    assertInvalid("cell 0", Word.of(Op.LOAD_DEREF, 0, 0, 0), Word.of(Op.RETURN, 0, 0, 0));
    assertInvalid("register 2", Word.of(Op.CALL, 0, 0, 2), Word.of(Op.RETURN, 0, 0, 0));
    assertInvalid("unused operand", Word.of(Op.RETURN, 0, 1, 0));
  }

  @Test
  void refusesCodeThatRunsOffItsEnd() {
    assertInvalid("runs off its end", Word.of(Op.NOP, 0, 0, 0));
  }

  @Test
  void refusesJumpsBack() {
    assertInvalid("jumps back", Word.of(Op.NOP, 0, 0, 0), Word.of(Op.JUMP, 0, 0, 0));
  }

  @Test
  void refusesLoopsWithoutTheirBackEdge() {
    loops = new CodeUnit.Loop[] {new CodeUnit.Loop(0, 1, -1)};
    assertInvalid("does not end with its back edge", Word.of(Op.RETURN, 0, 0, 0));
  }

  @Test
  void refusesJumpsIntoLoops() {
    loops = new CodeUnit.Loop[] {new CodeUnit.Loop(1, 3, -1)};
    assertInvalid(
        "jumps into loop 0",
        Word.of(Op.JUMP, 0, 0, 2),
        Word.of(Op.NOP, 0, 0, 0),
        Word.of(Op.JUMP_BACK, 0, 0, 1));
  }

  @Test
  void refusesHandlersBeforeTheirRange() {
    handlers = new CodeUnit.Handler[] {new CodeUnit.Handler(0, 1, 0, 0)};
    assertInvalid("not behind its range", Word.of(Op.RETURN, 0, 0, 0));
  }

  @Test
  void refusesReadsOfTemporariesBeforeTheyAreWritten() {
    assertInvalid("reads temporary t0", Word.of(Op.RETURN, 1, 0, 0));
    assertInvalid(
        "reads temporary t0",
        Word.of(Op.JUMP_IF_TRUE, 0, 0, 2),
        Word.of(Op.LOAD_CONST, 1, 0, 0),
        Word.of(Op.RETURN, 1, 0, 0));
  }

  @Test
  void knowsThatARaisingInstructionWritesNothing() {
    handlers = new CodeUnit.Handler[] {new CodeUnit.Handler(0, 1, 2, 0)};
    assertInvalid(
        "reads temporary t0",
        Word.of(Op.LOAD_GLOBAL, 1, 0, 0),
        Word.of(Op.RETURN, 1, 0, 0),
        Word.of(Op.RETURN, 1, 0, 0));
  }
}
