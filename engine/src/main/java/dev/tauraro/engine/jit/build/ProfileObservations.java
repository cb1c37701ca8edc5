package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.profile.TypeBits;
import java.util.List;

/** Observations read from a profile. */
public final class ProfileObservations implements Observations {
  private static final int LISTS = TypeBits.LIST_LONG | TypeBits.LIST_DOUBLE | TypeBits.LIST_OBJECT;
  private static final int NUMBERS = TypeBits.LONG | TypeBits.DOUBLE | TypeBits.BOOL | TypeBits.BIG;

  private final Profile profile;

  public ProfileObservations(Profile profile) {
    this.profile = profile;
  }

  private int bits(int pc, int operand) {
    return (int) (profile.types[pc] >>> operand * TypeBits.WIDTH) & ((1 << TypeBits.WIDTH) - 1);
  }

  @Override
  public boolean reached(int pc) {
    return profile.types[pc] != 0
        || profile.seen[pc] != null
        || profile.taken[pc] != 0
        || profile.passed[pc] != 0;
  }

  @Override
  public boolean handled(int handler) {
    return profile.handled[handler] > 0;
  }

  @Override
  public Ty kind(int pc, int operand) {
    int bits = bits(pc, operand);
    if (bits == 0) {
      return null;
    }
    if ((bits & ~LISTS) == 0) {
      return Ty.LIST;
    }
    switch (bits) {
      case TypeBits.LONG:
        return Ty.LONG;
      case TypeBits.DOUBLE:
        return Ty.DOUBLE;
      case TypeBits.BOOL:
        return Ty.BOOL;
      case TypeBits.STR:
        return Ty.STR;
      case TypeBits.NONE:
        return Ty.NONE;
      case TypeBits.BIG:
        return Ty.BIG;
      case TypeBits.DICT:
        return Ty.DICT;
      case TypeBits.TUPLE:
        return Ty.TUPLE;
      case TypeBits.SET:
        return Ty.SET;
      case TypeBits.INSTANCE:
        return Ty.INSTANCE;
      default:
        return Ty.OBJECT;
    }
  }

  @Override
  public boolean onlyNumbers(int pc, int operand) {
    int bits = bits(pc, operand);
    return bits != 0 && (bits & ~NUMBERS) == 0;
  }

  @Override
  public int strategy(int pc, int operand) {
    switch (bits(pc, operand)) {
      case TypeBits.LIST_LONG:
        return PyList.LONG;
      case TypeBits.LIST_DOUBLE:
        return PyList.DOUBLE;
      case TypeBits.LIST_OBJECT:
        return PyList.OBJECT;
      default:
        return -1;
    }
  }

  @Override
  public Object target(int pc) {
    Object seen = profile.seen[pc];
    return seen instanceof Object[] || seen == Profile.MEGAMORPHIC ? null : seen;
  }

  @Override
  public List<Object> targets(int pc) {
    Object seen = profile.seen[pc];
    return seen instanceof Object[] ? List.of((Object[]) seen) : List.of();
  }

  @Override
  public List<Object> all(int pc) {
    Object one = target(pc);
    return one == null ? targets(pc) : List.of(one);
  }

  @Override
  public boolean onlyObjects(int pc, int operand) {
    return (bits(pc, operand) & ~(TypeBits.INSTANCE | TypeBits.NONE)) == 0;
  }

  @Override
  public boolean jumped(int pc) {
    return profile.taken[pc] != 0;
  }

  @Override
  public boolean passed(int pc) {
    return profile.passed[pc] != 0;
  }
}
