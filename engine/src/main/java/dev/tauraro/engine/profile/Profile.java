package dev.tauraro.engine.profile;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.CodeState;
import java.util.Arrays;

/**
 * What was observed of one code unit in one engine, and the code compiled for it. Threads write it
 * without locks: a lost count or bit does no harm, it is seen again the next time.
 */
public final class Profile extends CodeState {
  /** Stands in {@link #seen} for more different things than {@value #POLYMORPHIC}. */
  public static final Object MEGAMORPHIC = "megamorphic";

  /** Most different things remembered per instruction. */
  public static final int POLYMORPHIC = 4;

  private static final int OFTEN = 15;
  private static final int SELDOM = 255;
  private static final int SAMPLED_OFTEN = 8192;

  /**
   * For each pc the kinds seen, see {@link TypeBits}: first, second, third operand that is read,
   * and the result. Operands count in the order a, b, c, written ones left out.
   */
  public final long[] types;

  /**
   * For each pc what attribute accesses, calls and global loads met: null, one thing, an {@code
   * Object[]} of two to {@value #POLYMORPHIC}, or {@link #MEGAMORPHIC}. A thing is the {@code
   * Shape} of an instance, the {@code CodeState} of a script function (called plainly or as a
   * method), the {@code CodeState.Bound} of a bound method, a built-in function, the {@code
   * ExactType} of an instance of a built-in type, or a {@code PyType}: a built-in one itself, a
   * script's class by its {@code ClassBlueprint}.
   */
  public final Object[] seen;

  /** For each pc of a jump: how often it jumped. */
  public final int[] taken;

  /** For each pc of a jump: how often it went on at the next pc. */
  public final int[] passed;

  /** Back edges of each loop that were interpreted. */
  public final int[] loopCounts;

  /** At which count of a loop the compiler is asked (again). */
  public final int[] loopLimits;

  /** Code of each loop, or null. Written by the compiler; a racy read may miss it for a while. */
  public final Compiled[] loopCode;

  /** Interpreted calls. */
  public int entries;

  /** At which number of calls the compiler is asked (again). */
  public int entryLimit;

  /** Code of the whole function, or null. */
  public Compiled functionCode;

  /** The context that ran {@link #functionCode} or asked for it last, by its token. */
  public Object functionUser;

  /** For each loop the context that ran its code or asked for it last, by its token. */
  public final Object[] loopUsers;

  /**
   * Code of a suspendable unit from each pc on at which its frame may go on, or null; all three
   * arrays are empty for other units.
   */
  public final Compiled[] resumeCode;

  /** For each pc how often a frame was interpreted from there on. */
  public final int[] resumeCounts;

  /** At which count of a pc the compiler is asked (again). */
  public final int[] resumeLimits;

  /** For each handler how many exceptions the interpreter brought to it. */
  public final int[] handled;

  /** Whether hot code of this unit is compiled at all; fixed. */
  public final boolean tiering;

  /** Up to which number of back edges each trip of a loop is recorded; later trips are sampled. */
  public final int[] loopRecords;

  /** Up to which number of calls each is recorded; later ones are sampled. */
  public int entryRecords;

  /** Whether something took the items of such a body while that ran. */
  public boolean drained;

  /** Whether a call with exactly {@link #positional} plain arguments fills all parameters. */
  public final boolean simple;

  /** Number of positional parameters. */
  public final int positional;

  /** Whether a call makes a suspended frame. */
  public final boolean suspendable;

  /** The unit's instructions. */
  public final long[] words;

  /** The unit's constants. */
  public final Object[] constants;

  /** Number of registers of a frame. */
  public final int registers;

  /** Number of cells of a frame. */
  public final int cells;

  /** The unit's names, interned so that caches compare them by identity. */
  public final String[] names;

  /** The unit as the interpreter runs it, or null until it does. */
  public Prepared prepared;

  private final ProfileTable table;
  private final Profile[] children;

  Profile(CodeUnit code, ProfileTable table) {
    super(code);
    this.table = table;
    this.tiering = table.options().tiering();
    int length = tiering ? code.code().length : 0;
    this.types = new long[length];
    this.seen = new Object[length];
    this.taken = new int[length];
    this.passed = new int[length];
    int loops = code.loops().length;
    this.loopCounts = new int[loops];
    this.loopLimits = new int[loops];
    Arrays.fill(loopLimits, table.options().hotLoop());
    this.loopCode = new Compiled[loops];
    this.loopUsers = new Object[loops];
    this.loopRecords = loopLimits.clone();
    this.entryLimit = table.options().hotFunction();
    this.entryRecords = entryLimit;
    this.simple = code.parameters().isSimple();
    this.positional = code.parameters().positional();
    this.suspendable = code.kind().isSuspendable();
    int entryPoints = suspendable ? length : 0;
    this.handled = new int[code.handlers().length];
    this.resumeCode = new Compiled[entryPoints];
    this.resumeCounts = new int[entryPoints];
    this.resumeLimits = new int[entryPoints];
    Arrays.fill(resumeLimits, table.options().hotLoop());
    this.words = code.code();
    this.constants = code.constants();
    this.registers = code.registers();
    this.cells = code.cells();
    this.names = new String[code.names().length];
    for (int i = 0; i < names.length; i++) {
      names[i] = code.names()[i].intern();
    }
    this.children = new Profile[code.constants().length];
  }

  public ProfileTable table() {
    return table;
  }

  /** The profile of the code unit that is constant {@code index}. */
  public Profile child(int index) {
    Profile child = children[index];
    if (child == null) {
      child = table.of((CodeUnit) code().constants()[index]);
      children[index] = child;
    }
    return child;
  }

  /** Whether the trip of a loop that begins now is to be recorded. */
  public boolean recordsTrip(int loop) {
    int count = loopCounts[loop];
    return count <= loopRecords[loop] || isSample(count);
  }

  /** Whether the call that begins now is to be recorded. */
  public boolean recordsEntry() {
    return tiering && (entries <= entryRecords || isSample(entries));
  }

  /**
   * What was seen a hundred times is not recorded again each time, which would cost more than
   * running it; but what follows a loop, or changes later, is to be seen too.
   */
  private static boolean isSample(int count) {
    // Without a branch, which HotSpot would leave out until it is first taken.
    int seldom = (SAMPLED_OFTEN - 1 - count) >> 31 & SELDOM;
    return (count & (OFTEN | seldom)) == 0;
  }

  /** Remembers a thing met at a pc. */
  public void see(int pc, Object thing) {
    Object known = seen[pc];
    if (known == thing || known == MEGAMORPHIC) {
      return;
    }
    seen[pc] = known == null ? thing : merged(known, thing);
  }

  private static Object merged(Object known, Object thing) {
    Object[] things = known instanceof Object[] ? (Object[]) known : new Object[] {known};
    for (Object each : things) {
      if (each == thing) {
        return known;
      }
    }
    if (things.length == POLYMORPHIC) {
      return MEGAMORPHIC;
    }
    Object[] more = Arrays.copyOf(things, things.length + 1);
    more[things.length] = thing;
    return more;
  }
}
