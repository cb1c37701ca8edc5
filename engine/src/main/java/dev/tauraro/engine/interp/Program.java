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

  /** The instruction that a word says. */
  static Instruction instruction(int pc, long w) {
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
        return new AttributeSteps.GetAttr(pc, w);
      case Code.SET_ATTR:
        return new AttributeSteps.SetAttr(pc, w);
      case Code.LOAD_METHOD:
        return new AttributeSteps.LoadMethod(pc, w);
      case Code.CALL:
        return new CallSteps.Call(pc, w);
      case Code.CALL_METHOD:
        return new CallSteps.CallMethod(pc, w);
      case Code.RETURN:
        return new CallSteps.Return(pc, w);
      case Code.YIELD:
        return new CallSteps.Yield(pc, w);
      case Code.NOP:
        return new DefinitionSteps.Nop(pc, w);
      case Code.MAT_MUL:
        return new MoreArithmeticSteps.MatMul(pc, w);
      case Code.ITRUE_DIV:
        return new MoreArithmeticSteps.ItrueDiv(pc, w);
      case Code.IFLOOR_DIV:
        return new MoreArithmeticSteps.IfloorDiv(pc, w);
      case Code.IMOD:
        return new MoreArithmeticSteps.Imod(pc, w);
      case Code.IPOW:
        return new MoreArithmeticSteps.Ipow(pc, w);
      case Code.IMAT_MUL:
        return new MoreArithmeticSteps.ImatMul(pc, w);
      case Code.ILSHIFT:
        return new MoreArithmeticSteps.Ilshift(pc, w);
      case Code.IRSHIFT:
        return new MoreArithmeticSteps.Irshift(pc, w);
      case Code.IAND:
        return new MoreArithmeticSteps.Iand(pc, w);
      case Code.IOR:
        return new MoreArithmeticSteps.Ior(pc, w);
      case Code.IXOR:
        return new MoreArithmeticSteps.Ixor(pc, w);
      case Code.POSITIVE:
        return new MoreArithmeticSteps.Positive(pc, w);
      case Code.INVERT:
        return new MoreArithmeticSteps.Invert(pc, w);
      case Code.DELETE_GLOBAL:
        return new NameSteps.DeleteGlobal(pc, w);
      case Code.LOAD_NAME:
        return new NameSteps.LoadName(pc, w);
      case Code.STORE_NAME:
        return new NameSteps.StoreName(pc, w);
      case Code.DELETE_NAME:
        return new NameSteps.DeleteName(pc, w);
      case Code.LOAD_CLASS_DEREF:
        return new NameSteps.LoadClassDeref(pc, w);
      case Code.DELETE_DEREF:
        return new NameSteps.DeleteDeref(pc, w);
      case Code.LOAD_CELL:
        return new NameSteps.LoadCell(pc, w);
      case Code.BUILD_SET:
        return new DisplaySteps.BuildSet(pc, w);
      case Code.BUILD_DICT:
        return new DisplaySteps.BuildDict(pc, w);
      case Code.BUILD_STRING:
        return new DisplaySteps.BuildString(pc, w);
      case Code.BUILD_SLICE:
        return new DisplaySteps.BuildSlice(pc, w);
      case Code.FORMAT_VALUE:
        return new DisplaySteps.FormatValue(pc, w);
      case Code.LIST_EXTEND:
        return new DisplaySteps.ListExtend(pc, w);
      case Code.SET_ADD:
        return new DisplaySteps.SetAdd(pc, w);
      case Code.SET_UPDATE:
        return new DisplaySteps.SetUpdate(pc, w);
      case Code.DICT_ADD:
        return new DisplaySteps.DictAdd(pc, w);
      case Code.DICT_UPDATE:
        return new DisplaySteps.DictUpdate(pc, w);
      case Code.DICT_MERGE:
        return new DisplaySteps.DictMerge(pc, w);
      case Code.LIST_TO_TUPLE:
        return new DisplaySteps.ListToTuple(pc, w);
      case Code.UNPACK_EX:
        return new DisplaySteps.UnpackEx(pc, w);
      case Code.DELETE_ITEM:
        return new DisplaySteps.DeleteItem(pc, w);
      case Code.DELETE_ATTR:
        return new DefinitionSteps.DeleteAttr(pc, w);
      case Code.CALL_KW:
        return new DefinitionSteps.CallKw(pc, w);
      case Code.CALL_EX:
        return new DefinitionSteps.CallEx(pc, w);
      case Code.MAKE_FUNCTION:
        return new DefinitionSteps.MakeFunction(pc, w);
      case Code.BUILD_CLASS:
        return new DefinitionSteps.BuildClass(pc, w);
      case Code.INTRINSIC:
        return new DefinitionSteps.Intrinsic(pc, w);
      case Code.SEND:
        return new GeneratorSteps.Send(pc, w);
      case Code.GET_YIELD_FROM_ITER:
        return new GeneratorSteps.GetYieldFromIter(pc, w);
      case Code.GET_AWAITABLE:
        return new GeneratorSteps.GetAwaitable(pc, w);
      case Code.GET_AITER:
        return new GeneratorSteps.GetAiter(pc, w);
      case Code.GET_ANEXT:
        return new GeneratorSteps.GetAnext(pc, w);
      case Code.RAISE:
        return new ExceptionSteps.Raise(pc, w);
      case Code.RERAISE:
        return new ExceptionSteps.Reraise(pc, w);
      case Code.PUSH_HANDLED:
        return new ExceptionSteps.PushHandled(pc, w);
      case Code.POP_HANDLED:
        return new ExceptionSteps.PopHandled(pc, w);
      case Code.MATCH_EXCEPTION:
        return new ExceptionSteps.MatchException(pc, w);
      case Code.WITH_METHOD:
        return new ExceptionSteps.WithMethod(pc, w);
      case Code.ASYNC_WITH_ENTER:
        return new ExceptionSteps.AsyncWithEnter(pc, w);
      case Code.WITH_EXIT:
        return new ExceptionSteps.WithExit(pc, w);
      case Code.IMPORT_NAME:
        return new DefinitionSteps.ImportName(pc, w);
      case Code.IMPORT_FROM:
        return new DefinitionSteps.ImportFrom(pc, w);
      default:
        throw new IllegalArgumentException("no such instruction: " + w);
    }
  }
}
