package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Op.Code;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.profile.Prepared;
import dev.tauraro.engine.profile.Profile;

/** The instructions of a unit as objects that run themselves; made when the unit runs first. */
final class Program implements Prepared {
  final Instruction[] instructions;

  private Program(long[] words) {
    instructions = new Instruction[words.length];
    for (int pc = 0; pc < words.length; pc++) {
      instructions[pc] = instruction(pc, words[pc]);
    }
  }

  /** The instructions of the unit. Two threads may make them; they are the same. */
  static Instruction[] of(Profile profile) {
    Prepared known = profile.prepared;
    if (known == null) {
      known = new Program(profile.words);
      profile.prepared = known;
    }
    return ((Program) known).instructions;
  }

  private static Instruction instruction(int pc, long w) {
    switch (Word.op(w)) {
      case Code.NEGATE:
        return new ArithmeticSteps.Negate(pc, w);
      case Code.NOT:
        return new ArithmeticSteps.Not(pc, w);
      case Code.ADD:
        return new ArithmeticSteps.Add(pc, w);
      case Code.SUB:
        return new ArithmeticSteps.Sub(pc, w);
      case Code.MUL:
        return new ArithmeticSteps.Mul(pc, w);
      case Code.TRUE_DIV:
        return new ArithmeticSteps.TrueDiv(pc, w);
      case Code.FLOOR_DIV:
        return new ArithmeticSteps.FloorDiv(pc, w);
      case Code.MOD:
        return new ArithmeticSteps.Mod(pc, w);
      case Code.POW:
        return new ArithmeticSteps.Pow(pc, w);
      case Code.LSHIFT:
        return new ArithmeticSteps.Lshift(pc, w);
      case Code.RSHIFT:
        return new ArithmeticSteps.Rshift(pc, w);
      case Code.AND:
        return new ArithmeticSteps.And(pc, w);
      case Code.OR:
        return new ArithmeticSteps.Or(pc, w);
      case Code.XOR:
        return new ArithmeticSteps.Xor(pc, w);
      case Code.IADD:
        return new ArithmeticSteps.Iadd(pc, w);
      case Code.ISUB:
        return new ArithmeticSteps.Isub(pc, w);
      case Code.IMUL:
        return new ArithmeticSteps.Imul(pc, w);
      case Code.LT:
        return new CompareSteps.Lt(pc, w);
      case Code.LE:
        return new CompareSteps.Le(pc, w);
      case Code.EQ:
        return new CompareSteps.Eq(pc, w);
      case Code.NE:
        return new CompareSteps.Ne(pc, w);
      case Code.GT:
        return new CompareSteps.Gt(pc, w);
      case Code.GE:
        return new CompareSteps.Ge(pc, w);
      case Code.IS:
        return new CompareSteps.Is(pc, w);
      case Code.IS_NOT:
        return new CompareSteps.IsNot(pc, w);
      case Code.IN:
        return new CompareSteps.In(pc, w);
      case Code.NOT_IN:
        return new CompareSteps.NotIn(pc, w);
      case Code.JUMP:
        return new JumpSteps.Jump(pc, w);
      case Code.JUMP_IF_TRUE:
        return new JumpSteps.JumpIfTrue(pc, w);
      case Code.JUMP_IF_FALSE:
        return new JumpSteps.JumpIfFalse(pc, w);
      case Code.JUMP_IF_NONE:
        return new JumpSteps.JumpIfNone(pc, w);
      case Code.JUMP_IF_NOT_NONE:
        return new JumpSteps.JumpIfNotNone(pc, w);
      case Code.JUMP_IF_LT:
        return new JumpSteps.JumpIfLt(pc, w);
      case Code.JUMP_IF_LE:
        return new JumpSteps.JumpIfLe(pc, w);
      case Code.JUMP_IF_EQ:
        return new JumpSteps.JumpIfEq(pc, w);
      case Code.JUMP_IF_NE:
        return new JumpSteps.JumpIfNe(pc, w);
      case Code.JUMP_IF_GT:
        return new JumpSteps.JumpIfGt(pc, w);
      case Code.JUMP_IF_GE:
        return new JumpSteps.JumpIfGe(pc, w);
      case Code.JUMP_UNLESS_LT:
        return new JumpSteps.JumpUnlessLt(pc, w);
      case Code.JUMP_UNLESS_LE:
        return new JumpSteps.JumpUnlessLe(pc, w);
      case Code.JUMP_UNLESS_EQ:
        return new JumpSteps.JumpUnlessEq(pc, w);
      case Code.JUMP_UNLESS_NE:
        return new JumpSteps.JumpUnlessNe(pc, w);
      case Code.JUMP_UNLESS_GT:
        return new JumpSteps.JumpUnlessGt(pc, w);
      case Code.JUMP_UNLESS_GE:
        return new JumpSteps.JumpUnlessGe(pc, w);
      case Code.JUMP_BACK:
        return new LoopSteps.JumpBack(pc, w);
      case Code.GET_ITER:
        return new LoopSteps.GetIter(pc, w);
      case Code.FOR_ITER:
        return new LoopSteps.ForIter(pc, w);
      case Code.UNPACK:
        return new LoopSteps.Unpack(pc, w);
      case Code.LOAD_CONST:
        return new VariableSteps.LoadConst(pc, w);
      case Code.MOVE:
        return new VariableSteps.Move(pc, w);
      case Code.CLEAR:
        return new VariableSteps.Clear(pc, w);
      case Code.CHECK_BOUND:
        return new VariableSteps.CheckBound(pc, w);
      case Code.LOAD_GLOBAL:
        return new VariableSteps.LoadGlobal(pc, w);
      case Code.STORE_GLOBAL:
        return new VariableSteps.StoreGlobal(pc, w);
      case Code.LOAD_DEREF:
        return new VariableSteps.LoadDeref(pc, w);
      case Code.STORE_DEREF:
        return new VariableSteps.StoreDeref(pc, w);
      case Code.BUILD_LIST:
        return new ItemSteps.BuildList(pc, w);
      case Code.BUILD_TUPLE:
        return new ItemSteps.BuildTuple(pc, w);
      case Code.LIST_APPEND:
        return new ItemSteps.ListAppend(pc, w);
      case Code.GET_ITEM:
        return new ItemSteps.GetItem(pc, w);
      case Code.SET_ITEM:
        return new ItemSteps.SetItem(pc, w);
      case Code.GET_ATTR:
        return new ItemSteps.GetAttr(pc, w);
      case Code.SET_ATTR:
        return new ItemSteps.SetAttr(pc, w);
      case Code.LOAD_METHOD:
        return new ItemSteps.LoadMethod(pc, w);
      case Code.CALL:
        return new CallSteps.Call(pc, w);
      case Code.CALL_METHOD:
        return new CallSteps.CallMethod(pc, w);
      case Code.RETURN:
        return new CallSteps.Return(pc, w);
      case Code.YIELD:
        return new CallSteps.Yield(pc, w);
      default:
        return new CallSteps.Rare(pc, w);
    }
  }
}
