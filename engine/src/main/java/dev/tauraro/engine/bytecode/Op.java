package dev.tauraro.engine.bytecode;

import static dev.tauraro.engine.bytecode.Effect.JUMPS;
import static dev.tauraro.engine.bytecode.Effect.PROFILED;
import static dev.tauraro.engine.bytecode.Effect.RAISES;
import static dev.tauraro.engine.bytecode.Effect.RUNS_SCRIPT;
import static dev.tauraro.engine.bytecode.Effect.TERMINATES;
import static dev.tauraro.engine.bytecode.Operand.CELL;
import static dev.tauraro.engine.bytecode.Operand.CONST;
import static dev.tauraro.engine.bytecode.Operand.COUNT;
import static dev.tauraro.engine.bytecode.Operand.GLOBAL;
import static dev.tauraro.engine.bytecode.Operand.IMMEDIATE;
import static dev.tauraro.engine.bytecode.Operand.LOOP;
import static dev.tauraro.engine.bytecode.Operand.NAME;
import static dev.tauraro.engine.bytecode.Operand.NONE;
import static dev.tauraro.engine.bytecode.Operand.READ;
import static dev.tauraro.engine.bytecode.Operand.READ_BASE;
import static dev.tauraro.engine.bytecode.Operand.TARGET;
import static dev.tauraro.engine.bytecode.Operand.WRITE;
import static dev.tauraro.engine.bytecode.Operand.WRITE_BASE;

import java.util.EnumSet;
import java.util.Set;

/**
 * The instruction set: the one place that names an instruction, its operands and its effects.
 *
 * <p>An instruction is one {@code long}: operation (8 bits), {@code a} (16), {@code b} (16), {@code
 * c} (24), see {@link Word}. A <em>pc</em> is the index of an instruction in {@link
 * CodeUnit#code()}. In the comments {@code r} is the frame's register array, {@code null} in a
 * register means "unbound", and {@code r[b..]} are consecutive registers from {@code b} on.
 */
public enum Op {
  /** Does nothing. */
  NOP(NONE, NONE, NONE),

  // --- Loading and storing -------------------------------------------------------------------

  /** r[a] = constants[c] */
  LOAD_CONST(WRITE, NONE, CONST),
  /** r[a] = r[b] (which may be unbound) */
  MOVE(WRITE, READ, NONE),
  /** r[a] = unbound */
  CLEAR(WRITE, NONE, NONE),
  /** Raises UnboundLocalError (for a name of the locals) when r[a] is unbound. */
  CHECK_BOUND(READ, NONE, NAME, RAISES),
  /** r[a] = the module variable, or else the built-in, of slot c; NameError when there is none. */
  LOAD_GLOBAL(WRITE, NONE, GLOBAL, RAISES, PROFILED),
  /** The module variable of slot c = r[a]. */
  STORE_GLOBAL(READ, NONE, GLOBAL),
  /** Deletes the module variable of slot c; NameError when there is none. */
  DELETE_GLOBAL(NONE, NONE, GLOBAL, RAISES),
  /**
   * r[a] = name c looked up in the frame's namespace unless b is 1, then in the module variables,
   * then in the built-ins.
   */
  LOAD_NAME(WRITE, IMMEDIATE, NAME, RAISES, RUNS_SCRIPT),
  /** Namespace[name c] = r[a]; the module variable when there is no namespace, or b is 1. */
  STORE_NAME(READ, IMMEDIATE, NAME, RAISES, RUNS_SCRIPT),
  /** Deletes name c where {@link #STORE_NAME} stores it. */
  DELETE_NAME(NONE, IMMEDIATE, NAME, RAISES, RUNS_SCRIPT),
  /** r[a] = value of cell c; NameError when it is empty. */
  LOAD_DEREF(WRITE, NONE, CELL, RAISES, PROFILED),
  /**
   * r[a] = the namespace's entry of the name of cell c, or else the cell's value (class bodies).
   */
  LOAD_CLASS_DEREF(WRITE, NONE, CELL, RAISES, RUNS_SCRIPT),
  /** Cell c = r[a] */
  STORE_DEREF(READ, NONE, CELL),
  /** Empties cell c; NameError when it is empty. */
  DELETE_DEREF(NONE, NONE, CELL, RAISES),
  /** r[a] = cell c itself (for the {@code __class__} cell of class bodies). */
  LOAD_CELL(WRITE, NONE, CELL),

  // --- Arithmetic ----------------------------------------------------------------------------

  /** r[a] = -r[b] */
  NEGATE(WRITE, READ, NONE, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = +r[b] */
  POSITIVE(WRITE, READ, NONE, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = ~r[b] */
  INVERT(WRITE, READ, NONE, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = not r[b] */
  NOT(WRITE, READ, NONE, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] + r[c] */
  ADD(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] - r[c] */
  SUB(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] * r[c] */
  MUL(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] / r[c] */
  TRUE_DIV(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] // r[c] */
  FLOOR_DIV(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] % r[c] */
  MOD(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] ** r[c] */
  POW(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] @ r[c] */
  MAT_MUL(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] << r[c] */
  LSHIFT(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] >> r[c] */
  RSHIFT(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] & r[c] */
  AND(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] | r[c] */
  OR(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] ^ r[c] */
  XOR(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] += r[c] (r[a] is the result; r[b] may be changed in place) */
  IADD(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] -= r[c] */
  ISUB(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] *= r[c] */
  IMUL(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] /= r[c] */
  ITRUE_DIV(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] //= r[c] */
  IFLOOR_DIV(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] %= r[c] */
  IMOD(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] **= r[c] */
  IPOW(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] @= r[c] */
  IMAT_MUL(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] <<= r[c] */
  ILSHIFT(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] >>= r[c] */
  IRSHIFT(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] &= r[c] */
  IAND(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] |= r[c] */
  IOR(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] ^= r[c] */
  IXOR(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),

  // --- Comparing -----------------------------------------------------------------------------

  /** r[a] = r[b] < r[c] */
  LT(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] <= r[c] */
  LE(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] == r[c] */
  EQ(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] != r[c] */
  NE(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] > r[c] */
  GT(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] >= r[c] */
  GE(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] is r[c] */
  IS(WRITE, READ, READ),
  /** r[a] = r[b] is not r[c] */
  IS_NOT(WRITE, READ, READ),
  /** r[a] = r[b] in r[c] */
  IN(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b] not in r[c] */
  NOT_IN(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),

  // --- Jumping -------------------------------------------------------------------------------

  /** Goes on at c (forward only). */
  JUMP(NONE, NONE, TARGET, TERMINATES, JUMPS),
  /** Back edge of loop a (index in {@link CodeUnit#loops()}): one step; goes on at the header c. */
  JUMP_BACK(LOOP, NONE, TARGET, TERMINATES, JUMPS),
  /** Goes on at c when r[a] is true. */
  JUMP_IF_TRUE(READ, NONE, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] is false. */
  JUMP_IF_FALSE(READ, NONE, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] is None. */
  JUMP_IF_NONE(READ, NONE, TARGET, JUMPS),
  /** Goes on at c when r[a] is not None. */
  JUMP_IF_NOT_NONE(READ, NONE, TARGET, JUMPS),
  /** Goes on at c when r[a] < r[b]. */
  JUMP_IF_LT(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] <= r[b]. */
  JUMP_IF_LE(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] == r[b]. */
  JUMP_IF_EQ(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] != r[b]. */
  JUMP_IF_NE(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] > r[b]. */
  JUMP_IF_GT(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c when r[a] >= r[b]. */
  JUMP_IF_GE(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c unless r[a] < r[b]. */
  JUMP_UNLESS_LT(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c unless r[a] <= r[b]. */
  JUMP_UNLESS_LE(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c unless r[a] == r[b]. */
  JUMP_UNLESS_EQ(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c unless r[a] != r[b]. */
  JUMP_UNLESS_NE(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c unless r[a] > r[b]. */
  JUMP_UNLESS_GT(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** Goes on at c unless r[a] >= r[b]. */
  JUMP_UNLESS_GE(READ, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = iter(r[b]) */
  GET_ITER(WRITE, READ, NONE, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = next item of iterator r[b]; goes on at c (r[a] unchanged) when there is none. */
  FOR_ITER(WRITE, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT, PROFILED),

  // --- Building ------------------------------------------------------------------------------

  /** r[a] = [r[b..b+c]] */
  BUILD_LIST(WRITE, READ_BASE, COUNT),
  /** r[a] = (r[b..b+c]) */
  BUILD_TUPLE(WRITE, READ_BASE, COUNT),
  /** r[a] = {r[b..b+c]} */
  BUILD_SET(WRITE, READ_BASE, COUNT, RAISES, RUNS_SCRIPT),
  /** r[a] = {r[b]: r[b+1], …}, c pairs */
  BUILD_DICT(WRITE, READ_BASE, COUNT, RAISES, RUNS_SCRIPT),
  /** r[a] = the strings r[b..b+c] joined */
  BUILD_STRING(WRITE, READ_BASE, COUNT),
  /** r[a] = slice(r[b], r[b+1], r[b+2]) */
  BUILD_SLICE(WRITE, READ_BASE, NONE),
  /** r[a] = format(r[b], r[b+1] or ""); c: conversion 0, 's', 'r' or 'a' */
  FORMAT_VALUE(WRITE, READ_BASE, IMMEDIATE, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a].append(r[b]), a list known to be our own (comprehension, display) */
  LIST_APPEND(READ, READ, NONE, PROFILED),
  /** r[a].extend(r[b]), a list known to be our own */
  LIST_EXTEND(READ, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a].add(r[b]), a set known to be our own */
  SET_ADD(READ, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a].update(r[b]), a set known to be our own */
  SET_UPDATE(READ, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a][r[b]] = r[c], a dict known to be our own */
  DICT_ADD(READ, READ, READ, RAISES, RUNS_SCRIPT),
  /** r[a].update(r[b]), a dict known to be our own (dict display) */
  DICT_UPDATE(READ, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a].update(r[b]) for call r[c](**r[b]); TypeError on a repeated or non-string key */
  DICT_MERGE(READ, READ, READ, RAISES, RUNS_SCRIPT),
  /** r[a] = tuple(list r[b]) */
  LIST_TO_TUPLE(WRITE, READ, NONE),
  /** r[a], …, r[a+c-1] = r[b] */
  UNPACK(WRITE_BASE, READ, COUNT, RAISES, RUNS_SCRIPT, PROFILED),
  /**
   * r[a], …, *r[a+before], …: c = before | after << 12; before + 1 + after registers are written
   */
  UNPACK_EX(WRITE_BASE, READ, IMMEDIATE, RAISES, RUNS_SCRIPT),

  // --- Items and attributes ------------------------------------------------------------------

  /** r[a] = r[b][r[c]] */
  GET_ITEM(WRITE, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a][r[b]] = r[c] */
  SET_ITEM(READ, READ, READ, RAISES, RUNS_SCRIPT, PROFILED),
  /** del r[a][r[b]] */
  DELETE_ITEM(READ, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a] = r[b].name c */
  GET_ATTR(WRITE, READ, NAME, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a].name c = r[b] */
  SET_ATTR(READ, READ, NAME, RAISES, RUNS_SCRIPT, PROFILED),
  /** del r[a].name c */
  DELETE_ATTR(READ, NONE, NAME, RAISES, RUNS_SCRIPT),
  /**
   * Prepares the call r[b].name(…): r[a] = the function and r[a+1] = r[b] when the attribute is a
   * method found on the type, else r[a] = the attribute and r[a+1] = unbound.
   */
  LOAD_METHOD(WRITE_BASE, READ, NAME, RAISES, RUNS_SCRIPT, PROFILED),

  // --- Calling -------------------------------------------------------------------------------

  /** r[a] = r[b](r[b+1..b+1+c]) */
  CALL(WRITE, READ_BASE, COUNT, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b](r[b+1] unless unbound, r[b+2..b+2+c]) */
  CALL_METHOD(WRITE, READ_BASE, COUNT, RAISES, RUNS_SCRIPT, PROFILED),
  /**
   * r[a] = r[b](r[b+1] unless unbound, r[b+2..]) as {@link CallSpec} constants[c] says: first its
   * positional arguments, then one for each of its keywords.
   */
  CALL_KW(WRITE, READ_BASE, CONST, RAISES, RUNS_SCRIPT, PROFILED),
  /** r[a] = r[b](*r[b+1], **r[b+2]): a list or tuple, and a dict or unbound */
  CALL_EX(WRITE, READ_BASE, NONE, RAISES, RUNS_SCRIPT),
  /**
   * r[a] = function of the {@link CodeUnit} constants[c]; r[b] = defaults tuple, r[b+1] = dict of
   * keyword-only defaults, r[b+2] = annotations dict, each may be unbound.
   */
  MAKE_FUNCTION(WRITE, READ_BASE, CONST),
  /**
   * r[a] = class of body function r[b], name r[b+1], bases tuple r[b+2], keywords dict r[b+3] or
   * unbound.
   */
  BUILD_CLASS(WRITE, READ_BASE, NONE, RAISES, RUNS_SCRIPT),
  /** Leaves the frame with r[a]. */
  RETURN(READ, NONE, NONE, TERMINATES),
  /** Rare operations: r[a] = {@link Intrinsic} c & 0xff of r[b..b + (c >> 8)] */
  INTRINSIC(WRITE, READ_BASE, IMMEDIATE, RAISES, RUNS_SCRIPT),

  // --- Generators and coroutines -------------------------------------------------------------

  /**
   * Suspends the frame with r[b]; when resumed, r[a] = the value sent. c = 0, or 1 + the register
   * of the iterator that the frame delegates to (it receives {@code throw} and {@code close}).
   */
  YIELD(WRITE, READ, IMMEDIATE, RAISES, RUNS_SCRIPT),
  /**
   * Sends r[a] to iterator r[b]: r[a] = what it yields; when it ends r[a] = its result, goes on at
   * c.
   */
  SEND(WRITE, READ, TARGET, JUMPS, RAISES, RUNS_SCRIPT),
  /** r[a] = iterator for {@code yield from r[b]} */
  GET_YIELD_FROM_ITER(WRITE, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a] = iterator for {@code await r[b]}; c tells where r[b] comes from, for errors */
  GET_AWAITABLE(WRITE, READ, IMMEDIATE, RAISES, RUNS_SCRIPT),
  /** r[a] = r[b].__aiter__() */
  GET_AITER(WRITE, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a] = awaitable of r[b].__anext__() */
  GET_ANEXT(WRITE, READ, NONE, RAISES, RUNS_SCRIPT),

  // --- Exceptions and with -------------------------------------------------------------------

  /** Raises: c = 0 the exception being handled again, 1 r[a], 2 r[a] from r[b]. */
  RAISE(READ, READ, IMMEDIATE, TERMINATES, RAISES, RUNS_SCRIPT),
  /**
   * Raises exception r[a] again, its traceback kept (end of finally, no except matched). b = 1: the
   * compiler added it, and no line of the script does that.
   */
  RERAISE(READ, IMMEDIATE, NONE, TERMINATES, RAISES),
  /** r[a] = exception handled so far; the one handled is now r[b] (start of a handler). */
  PUSH_HANDLED(WRITE, READ, NONE),
  /** The exception handled is again r[a] (end of a handler). */
  POP_HANDLED(READ, NONE, NONE),
  /** r[a] = does exception r[b] match r[c], a type or tuple of types? */
  MATCH_EXCEPTION(WRITE, READ, READ, RAISES, RUNS_SCRIPT),
  /** r[a] = bound __enter__ of r[b], or its bound __exit__ if c is 1, for a with statement */
  WITH_METHOD(WRITE, READ, IMMEDIATE, RAISES, RUNS_SCRIPT),
  /** r[a] = bound __aexit__ of r[b], r[a+1] = awaitable of r[b].__aenter__() */
  ASYNC_WITH_ENTER(WRITE_BASE, READ, NONE, RAISES, RUNS_SCRIPT),
  /** r[a] = r[b](type(r[c]), r[c], traceback of r[c]): __exit__ called because of exception r[c] */
  WITH_EXIT(WRITE, READ, READ, RAISES, RUNS_SCRIPT),

  // --- Imports -------------------------------------------------------------------------------

  /** r[a] = module named c; r[b] = level, r[b+1] = tuple of names imported from it or None */
  IMPORT_NAME(WRITE, READ_BASE, NAME, RAISES, RUNS_SCRIPT),
  /** r[a] = attribute (or submodule) named c of module r[b] */
  IMPORT_FROM(WRITE, READ, NAME, RAISES, RUNS_SCRIPT);

  private static final Op[] VALUES = values();

  private final Operand a;
  private final Operand b;
  private final Operand c;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final Set<Effect> effects;

  Op(Operand a, Operand b, Operand c, Effect... effects) {
    this.a = a;
    this.b = b;
    this.c = c;
    EnumSet<Effect> set = EnumSet.noneOf(Effect.class);
    for (Effect effect : effects) {
      set.add(effect);
    }
    this.effects = set;
  }

  /** The operation with this number, which is its ordinal. */
  public static Op of(int number) {
    return VALUES[number];
  }

  /** The operation of an instruction word. */
  public static Op of(long word) {
    return VALUES[Word.op(word)];
  }

  public Operand a() {
    return a;
  }

  public Operand b() {
    return b;
  }

  public Operand c() {
    return c;
  }

  /** Whether the instruction has this effect. */
  public boolean has(Effect effect) {
    return effects.contains(effect);
  }

  /**
   * The ordinals as compile-time constants, for switches over the operation of an instruction word.
   * A test holds them equal to the ordinals.
   */
  public static final class Code {
    public static final int NOP = 0;
    public static final int LOAD_CONST = 1;
    public static final int MOVE = 2;
    public static final int CLEAR = 3;
    public static final int CHECK_BOUND = 4;
    public static final int LOAD_GLOBAL = 5;
    public static final int STORE_GLOBAL = 6;
    public static final int DELETE_GLOBAL = 7;
    public static final int LOAD_NAME = 8;
    public static final int STORE_NAME = 9;
    public static final int DELETE_NAME = 10;
    public static final int LOAD_DEREF = 11;
    public static final int LOAD_CLASS_DEREF = 12;
    public static final int STORE_DEREF = 13;
    public static final int DELETE_DEREF = 14;
    public static final int LOAD_CELL = 15;
    public static final int NEGATE = 16;
    public static final int POSITIVE = 17;
    public static final int INVERT = 18;
    public static final int NOT = 19;
    public static final int ADD = 20;
    public static final int SUB = 21;
    public static final int MUL = 22;
    public static final int TRUE_DIV = 23;
    public static final int FLOOR_DIV = 24;
    public static final int MOD = 25;
    public static final int POW = 26;
    public static final int MAT_MUL = 27;
    public static final int LSHIFT = 28;
    public static final int RSHIFT = 29;
    public static final int AND = 30;
    public static final int OR = 31;
    public static final int XOR = 32;
    public static final int IADD = 33;
    public static final int ISUB = 34;
    public static final int IMUL = 35;
    public static final int ITRUE_DIV = 36;
    public static final int IFLOOR_DIV = 37;
    public static final int IMOD = 38;
    public static final int IPOW = 39;
    public static final int IMAT_MUL = 40;
    public static final int ILSHIFT = 41;
    public static final int IRSHIFT = 42;
    public static final int IAND = 43;
    public static final int IOR = 44;
    public static final int IXOR = 45;
    public static final int LT = 46;
    public static final int LE = 47;
    public static final int EQ = 48;
    public static final int NE = 49;
    public static final int GT = 50;
    public static final int GE = 51;
    public static final int IS = 52;
    public static final int IS_NOT = 53;
    public static final int IN = 54;
    public static final int NOT_IN = 55;
    public static final int JUMP = 56;
    public static final int JUMP_BACK = 57;
    public static final int JUMP_IF_TRUE = 58;
    public static final int JUMP_IF_FALSE = 59;
    public static final int JUMP_IF_NONE = 60;
    public static final int JUMP_IF_NOT_NONE = 61;
    public static final int JUMP_IF_LT = 62;
    public static final int JUMP_IF_LE = 63;
    public static final int JUMP_IF_EQ = 64;
    public static final int JUMP_IF_NE = 65;
    public static final int JUMP_IF_GT = 66;
    public static final int JUMP_IF_GE = 67;
    public static final int JUMP_UNLESS_LT = 68;
    public static final int JUMP_UNLESS_LE = 69;
    public static final int JUMP_UNLESS_EQ = 70;
    public static final int JUMP_UNLESS_NE = 71;
    public static final int JUMP_UNLESS_GT = 72;
    public static final int JUMP_UNLESS_GE = 73;
    public static final int GET_ITER = 74;
    public static final int FOR_ITER = 75;
    public static final int BUILD_LIST = 76;
    public static final int BUILD_TUPLE = 77;
    public static final int BUILD_SET = 78;
    public static final int BUILD_DICT = 79;
    public static final int BUILD_STRING = 80;
    public static final int BUILD_SLICE = 81;
    public static final int FORMAT_VALUE = 82;
    public static final int LIST_APPEND = 83;
    public static final int LIST_EXTEND = 84;
    public static final int SET_ADD = 85;
    public static final int SET_UPDATE = 86;
    public static final int DICT_ADD = 87;
    public static final int DICT_UPDATE = 88;
    public static final int DICT_MERGE = 89;
    public static final int LIST_TO_TUPLE = 90;
    public static final int UNPACK = 91;
    public static final int UNPACK_EX = 92;
    public static final int GET_ITEM = 93;
    public static final int SET_ITEM = 94;
    public static final int DELETE_ITEM = 95;
    public static final int GET_ATTR = 96;
    public static final int SET_ATTR = 97;
    public static final int DELETE_ATTR = 98;
    public static final int LOAD_METHOD = 99;
    public static final int CALL = 100;
    public static final int CALL_METHOD = 101;
    public static final int CALL_KW = 102;
    public static final int CALL_EX = 103;
    public static final int MAKE_FUNCTION = 104;
    public static final int BUILD_CLASS = 105;
    public static final int RETURN = 106;
    public static final int INTRINSIC = 107;
    public static final int YIELD = 108;
    public static final int SEND = 109;
    public static final int GET_YIELD_FROM_ITER = 110;
    public static final int GET_AWAITABLE = 111;
    public static final int GET_AITER = 112;
    public static final int GET_ANEXT = 113;
    public static final int RAISE = 114;
    public static final int RERAISE = 115;
    public static final int PUSH_HANDLED = 116;
    public static final int POP_HANDLED = 117;
    public static final int MATCH_EXCEPTION = 118;
    public static final int WITH_METHOD = 119;
    public static final int ASYNC_WITH_ENTER = 120;
    public static final int WITH_EXIT = 121;
    public static final int IMPORT_NAME = 122;
    public static final int IMPORT_FROM = 123;

    private Code() {}
  }
}
