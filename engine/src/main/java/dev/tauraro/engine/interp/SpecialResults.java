package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Operator;
import dev.tauraro.engine.runtime.OperatorAnswer;
import dev.tauraro.engine.runtime.Truth;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rest of instructions whose special method was called by compiled code: what becomes of the
 * method's answer.
 */
public final class SpecialResults {
  private static final String JUMP_IF = "JUMP_IF_";
  private static final String JUMP_UNLESS = "JUMP_UNLESS_";

  private static final Map<Op, Operator> OPERATORS = new EnumMap<>(Op.class);
  private static final Map<Op, Comparison> COMPARISONS = new EnumMap<>(Op.class);

  static {
    for (Operator operator : Operator.values()) {
      if (operator != Operator.DIVMOD) {
        OPERATORS.put(Op.valueOf(operator.name()), operator);
        OPERATORS.put(Op.valueOf("I" + operator.name()), operator);
      }
    }
    for (Comparison comparison : Comparison.values()) {
      COMPARISONS.put(Op.valueOf(comparison.name()), comparison);
      COMPARISONS.put(Op.valueOf(JUMP_IF + comparison.name()), comparison);
      COMPARISONS.put(Op.valueOf(JUMP_UNLESS + comparison.name()), comparison);
    }
  }

  private SpecialResults() {}

  /** The operator of an arithmetic instruction, in place or not; null for others. */
  public static Operator operator(Op op) {
    return OPERATORS.get(op);
  }

  /** Whether an arithmetic instruction is that of an augmented assignment. */
  public static boolean isInPlace(Op op) {
    return !op.name().equals(OPERATORS.get(op).name());
  }

  /** The comparison of an instruction that compares, and jumps or not; null for others. */
  public static Comparison comparison(Op op) {
    return COMPARISONS.get(op);
  }

  /** Finishes the instruction at the frame's pc; returns the pc to go on at. */
  static int finish(Frame frame, int use, Object answer) {
    Object[] r = frame.r;
    int pc = frame.pc;
    long word = frame.code.code()[pc];
    Op op = Op.of(word);
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    Operator operator = OPERATORS.get(op);
    if (operator != null) {
      OperatorAnswer known = new OperatorAnswer(operator, isInPlace(op), asked(use));
      r[a] = known.result(answer, r[b], r[c]);
      return pc + 1;
    }
    Comparison comparison = COMPARISONS.get(op);
    if (comparison != null) {
      boolean right = use == InlinedCalls.ANSWER_OF_RIGHT;
      if (op.name().equals(comparison.name())) {
        r[a] = comparison.result(answer, right, r[b], r[c]);
        return pc + 1;
      }
      boolean holds = Truth.of(comparison.result(answer, right, r[a], r[b]));
      return holds == op.name().startsWith(JUMP_IF) ? c : pc + 1;
    }
    return finishOther(frame, use, answer);
  }

  private static int finishOther(Frame frame, int use, Object answer) {
    Object[] r = frame.r;
    int pc = frame.pc;
    long word = frame.code.code()[pc];
    int a = Word.a(word);
    switch (Op.of(word)) {
      case JUMP_IF_TRUE:
        return truth(use, answer) ? Word.c(word) : pc + 1;
      case JUMP_IF_FALSE:
        return truth(use, answer) ? pc + 1 : Word.c(word);
      case NOT:
        r[a] = !truth(use, answer);
        break;
      case IN:
        r[a] = Truth.of(answer);
        break;
      case NOT_IN:
        r[a] = !Truth.of(answer);
        break;
      case GET_ITER:
        r[a] = Iteration.ofAnswer(answer);
        break;
      default:
        r[a] = Len.ofAnswer(answer);
        break;
    }
    return pc + 1;
  }

  private static boolean truth(int use, Object answer) {
    return use == InlinedCalls.ANSWER_OF_LENGTH
        ? Len.ofAnswer(answer) != 0
        : Truth.ofAnswer(answer);
  }

  private static OperatorAnswer.Asked asked(int use) {
    switch (use) {
      case InlinedCalls.ANSWER_OF_RIGHT:
        return OperatorAnswer.Asked.RIGHT;
      case InlinedCalls.ANSWER_IN_PLACE:
        return OperatorAnswer.Asked.IN_PLACE;
      default:
        return OperatorAnswer.Asked.LEFT;
    }
  }
}
