package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyList;
import java.util.EnumSet;
import java.util.Set;

/** Building, indexing, storing and unpacking lists, tuples, dicts and strings. */
final class SequenceBuilder {
  private static final Set<Op> HANDLED =
      EnumSet.of(
          Op.BUILD_LIST,
          Op.BUILD_TUPLE,
          Op.BUILD_SLICE,
          Op.BUILD_STRING,
          Op.FORMAT_VALUE,
          Op.LIST_APPEND,
          Op.GET_ITEM,
          Op.SET_ITEM,
          Op.DELETE_ITEM,
          Op.UNPACK);

  /** Tuples up to this length are made without a look at the limits. */
  private static final int SMALL = 16;

  private final Draft draft;
  private final Operands operands;
  private final ListAccess lists;
  private final TableAccess tables;
  private final NativeItems natives;

  SequenceBuilder(Draft draft) {
    this.draft = draft;
    this.operands = new Operands(draft);
    this.lists = new ListAccess(draft);
    this.tables = new TableAccess(draft);
    this.natives = new NativeItems(draft);
  }

  static boolean handles(Op op) {
    return HANDLED.contains(op);
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    switch (op) {
      case BUILD_LIST:
        draft.setRegister(a, draft.call(RuntimeMethod.LIST_OF, array(b, c)));
        break;
      case BUILD_TUPLE:
        RuntimeMethod maker = c <= SMALL ? RuntimeMethod.SMALL_TUPLE : RuntimeMethod.TUPLE_OF;
        draft.setRegister(a, draft.call(maker, array(b, c)));
        break;
      case BUILD_SLICE:
        new SliceBuilder(draft).build(a, b);
        break;
      case BUILD_STRING:
        draft.setRegister(a, draft.call(RuntimeMethod.STRINGS_JOIN, array(b, c)));
        break;
      case FORMAT_VALUE:
        draft.setRegister(a, format(draft.register(b), draft.register(b + 1), c));
        break;
      case LIST_APPEND:
        append(draft.register(a), draft.register(b));
        break;
      case GET_ITEM:
        draft.setRegister(a, get(draft.register(b), draft.register(c)));
        break;
      case SET_ITEM:
        set(draft.register(a), draft.register(b), draft.register(c));
        break;
      case DELETE_ITEM:
        delete(draft.register(a), draft.register(b));
        break;
      default:
        unpack(a, draft.register(b), c);
        break;
    }
  }

  private Node array(int first, int count) {
    Node[] items = new Node[count];
    for (int i = 0; i < count; i++) {
      items[i] = draft.box(draft.register(first + i));
    }
    return draft.add(IrOp.NEW_ARRAY, Ty.RAW, null, items);
  }

  private Node format(Node value, Node spec, int conversion) {
    boolean plainSpec = spec.isConstant() && spec.data() == null;
    Ty kind = operands.kind(value, Observations.FIRST);
    Node how = draft.intConstant(conversion);
    if (plainSpec && kind == Ty.STR && (conversion == 0 || conversion == 's')) {
      return operands.as(value, kind);
    }
    if (plainSpec && kind == Ty.LONG && conversion != 'a') {
      return draft.call(RuntimeMethod.LONG_TEXT, operands.as(value, kind));
    }
    Node format = draft.box(spec);
    if (kind.isPrimitive() || kind == Ty.STR) {
      return draft.callQuietly(RuntimeMethod.FORMAT, operands.as(value, kind), format, how);
    }
    return draft.call(RuntimeMethod.FORMAT, draft.bound(value), format, how);
  }

  private void append(Node list, Node value) {
    Node target = draft.as(list, Ty.LIST, ExitReason.OPERAND_TYPE);
    if (value.ty() == Ty.LONG) {
      draft.call(RuntimeMethod.LIST_APPEND_LONG, target, value);
    } else if (value.ty() == Ty.DOUBLE) {
      draft.call(RuntimeMethod.LIST_APPEND_DOUBLE, target, value);
    } else {
      draft.call(RuntimeMethod.LIST_APPEND, target, draft.bound(value));
    }
  }

  private Node get(Node container, Node key) {
    if (key.op() == IrOp.VIRTUAL_ITEM) {
      return key.input(0);
    }
    Node[] known = knownItems(container);
    if (known != null && key.isConstant() && key.ty() == Ty.LONG) {
      long at = key.longValue() < 0 ? key.longValue() + known.length : key.longValue();
      if (at >= 0 && at < known.length) {
        return unboxed(known[(int) at]);
      }
    }
    Ty kind = operands.kind(container, Observations.FIRST);
    Ty keyKind = operands.kind(key, Observations.SECOND);
    if (kind == Ty.LIST && keyKind == Ty.LONG && lists.mayIndex()) {
      return listItem(operands.as(container, kind), operands.as(key, keyKind));
    }
    if (kind == Ty.TUPLE && keyKind == Ty.LONG && lists.mayIndex()) {
      Node items = draft.field(operands.as(container, kind), Iterators.ITEMS, Ty.RAW);
      Node size = draft.add(IrOp.ARRAY_LENGTH, Ty.INT, null, items);
      Node index = lists.checkedIndex(operands.as(key, keyKind), size);
      return draft.add(IrOp.ARRAY_LOAD, Ty.OBJECT, null, items, index);
    }
    if (kind == Ty.STR && keyKind == Ty.LONG && lists.mayIndex()) {
      Node text = operands.as(container, kind);
      Node size = draft.pure(Pures.TEXT_LENGTH, Ty.INT, text);
      Node index = lists.checkedIndex(operands.as(key, keyKind), size);
      return draft.pure(Pures.CHARACTER, Ty.STR, text, index);
    }
    if (kind == Ty.DICT && tables.handles(kind, keyKind)) {
      return tables.get(operands.as(container, kind), operands.as(key, keyKind));
    }
    Node item = natives.item(container, key, keyKind);
    if (item != null) {
      return item;
    }
    if (isPlain(kind) && (keyKind.isPrimitive() || keyKind == Ty.STR)) {
      return draft.callQuietly(
          RuntimeMethod.GET_ITEM, operands.as(container, kind), operands.as(key, keyKind));
    }
    return draft.call(RuntimeMethod.GET_ITEM, draft.bound(container), draft.bound(key));
  }

  /** Whether subscripts of the kind run no script code as long as the key's methods don't. */
  private static boolean isPlain(Ty kind) {
    return kind == Ty.LIST || kind == Ty.TUPLE || kind == Ty.STR;
  }

  private Node listItem(Node list, Node index) {
    int strategy = draft.observations().strategy(draft.pc(), Observations.FIRST);
    Node at = lists.checkedIndex(index, draft.field(list, Iterators.SIZE, Ty.INT));
    return lists.item(list, at, strategy);
  }

  private void set(Node container, Node key, Node value) {
    if (key.op() == IrOp.VIRTUAL_ITEM) {
      return;
    }
    Ty kind = operands.kind(container, Observations.FIRST);
    Ty keyKind = operands.kind(key, Observations.SECOND);
    if (kind == Ty.LIST && keyKind == Ty.LONG && lists.mayIndex()) {
      Node list = operands.as(container, kind);
      Node index = operands.as(key, keyKind);
      setListItem(list, index, value);
    } else if (kind == Ty.DICT && tables.handles(kind, keyKind)) {
      Node item = draft.bound(value);
      tables.store(operands.as(container, kind), operands.as(key, keyKind), item);
    } else if (natives.store(container, key, value)) {
      return;
    } else {
      draft.call(
          RuntimeMethod.SET_ITEM, draft.bound(container), draft.bound(key), draft.bound(value));
    }
  }

  private void delete(Node container, Node key) {
    Ty kind = operands.kind(container, Observations.FIRST);
    Ty keyKind = operands.kind(key, Observations.SECOND);
    if (kind == Ty.DICT && tables.handles(kind, keyKind)) {
      tables.delete(operands.as(container, kind), operands.as(key, keyKind));
    } else {
      draft.call(RuntimeMethod.DELETE_ITEM, draft.bound(container), draft.bound(key));
    }
  }

  private void setListItem(Node list, Node index, Node value) {
    int strategy = draft.observations().strategy(draft.pc(), Observations.FIRST);
    Ty stored = ListAccess.kindOf(strategy);
    Node fitting = value;
    if (strategy >= 0 && draft.mayGuess(ExitReason.LIST_STRATEGY)) {
      if (stored.isPrimitive() && operands.kind(value, Observations.THIRD) == stored) {
        fitting = operands.as(value, stored);
      }
      if (stored == Ty.OBJECT || fitting.ty() == stored) {
        Node item = draft.bound(fitting);
        lists.checkStrategy(list, strategy);
        Node at = lists.checkedIndex(index, draft.field(list, Iterators.SIZE, Ty.INT));
        lists.store(list, at, item, strategy);
        return;
      }
    }
    Node item = draft.bound(value);
    Node at = lists.checkedIndex(index, draft.field(list, Iterators.SIZE, Ty.INT));
    draft.call(RuntimeMethod.LIST_STORE, list, at, item);
  }

  /** The items of a tuple that was made of them here, or null. */
  private static Node[] knownItems(Node tuple) {
    return tuple.op() == IrOp.CALL && tuple.data() == RuntimeMethod.SMALL_TUPLE
        ? tuple.input(0).inputs()
        : null;
  }

  private static Node unboxed(Node item) {
    return item.op() == IrOp.BOX ? item.input(0) : item;
  }

  private void unpack(int first, Node value, int count) {
    Node[] known = knownItems(value);
    if (known != null && known.length == count) {
      for (int i = 0; i < count; i++) {
        draft.setRegister(first + i, unboxed(known[i]));
      }
      return;
    }
    if (value.op() == IrOp.VIRTUAL_PAIR) {
      draft.setRegister(first, value.input(0));
      draft.setRegister(first + 1, value.input(1));
      return;
    }
    Ty kind = operands.kind(value, Observations.FIRST);
    if (kind == Ty.TUPLE && draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      Node items = draft.field(operands.as(value, kind), Iterators.ITEMS, Ty.RAW);
      Node size = draft.add(IrOp.ARRAY_LENGTH, Ty.INT, null, items);
      draft.check(
          draft.compare(Condition.EQ, size, draft.intConstant(count)), ExitReason.SPECIAL_OPERAND);
      for (int i = 0; i < count; i++) {
        Node item = draft.add(IrOp.ARRAY_LOAD, Ty.OBJECT, null, items, draft.intConstant(i));
        draft.setRegister(first + i, item);
      }
      return;
    }
    int strategy = draft.observations().strategy(draft.pc(), Observations.FIRST);
    if (kind == Ty.LIST
        && strategy >= 0
        && strategy != PyList.EMPTY
        && draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      Node list = operands.as(value, kind);
      draft.check(
          draft.compare(
              Condition.EQ, draft.field(list, Iterators.SIZE, Ty.INT), draft.intConstant(count)),
          ExitReason.SPECIAL_OPERAND);
      for (int i = 0; i < count; i++) {
        draft.setRegister(first + i, lists.item(list, draft.intConstant(i), strategy));
      }
      return;
    }
    Node array = draft.call(RuntimeMethod.UNPACK, draft.bound(value), draft.intConstant(count));
    for (int i = 0; i < count; i++) {
      draft.setRegister(
          first + i, draft.add(IrOp.ARRAY_LOAD, Ty.OBJECT, null, array, draft.intConstant(i)));
    }
  }
}
