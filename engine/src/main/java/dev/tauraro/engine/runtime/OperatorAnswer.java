package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.None;

/**
 * What a binary operator does with the answer of the special method that it asked first, when
 * somebody else called that method.
 *
 * @param inPlace whether it is the operator of an augmented assignment
 * @param asked the method that gave the answer
 */
public record OperatorAnswer(Operator operator, boolean inPlace, Asked asked) {
  /** A special method of one of the operands. */
  public enum Asked {
    /** The left operand's for augmented assignments. */
    IN_PLACE,
    /** The left operand's own; there is none of the first kind. */
    LEFT,
    /** The right operand's reflected one, after the left operand, a number, has declined. */
    RIGHT
  }

  /** The operator's result: the answer, unless that declines the operands. */
  public Object result(Object answer, Object a, Object b) {
    return answer != None.NOT_IMPLEMENTED ? answer : BinaryProtocol.declined(this, a, b);
  }
}
