package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.CompiledBody;
import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.interp.CompiledFunction;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.deopt.ExitTable;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import java.lang.invoke.MethodHandles;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits the class of one compiled unit. */
public final class UnitEmitter {
  /** HotSpot never compiles a larger method. */
  public static final int MAX_METHOD = 8000;

  /** Name of the method with a function's code. */
  public static final String BODY = "body";

  private static final int[] NO_CELLS = {};
  private static final String CLASS_NAME = "dev/tauraro/engine/jit/install/Unit";

  /**
   * How to emit.
   *
   * @param failOnce whether every guard fails the first time it is reached
   */
  public record Options(boolean failOnce) {}

  /**
   * That the unit is to have several methods.
   *
   * @param whole bytes of its code as one method
   * @param most bytes for each of the methods, as far as can be foreseen
   */
  public record Division(int whole, int most) {}

  private final Parts parts;
  private final Graph graph;
  private final ExitTable exits;
  private final Options options;
  private final Constants constants = new Constants();

  /**
   * @param division null for one method
   */
  public UnitEmitter(Graph graph, ExitTable exits, Options options, Division division) {
    this.parts = division == null ? null : Parts.of(graph, division.whole(), division.most());
    this.graph = graph;
    this.exits = exits;
    this.options = options;
  }

  /** Emits a loop: a class that implements {@link CompiledCode}. */
  public EmittedUnit emitLoop() {
    return emit(null, NO_CELLS, CompiledCode.class);
  }

  /** Emits the body of a generator: a class that implements {@link CompiledBody}. */
  public EmittedUnit emitBody() {
    return emit(null, NO_CELLS, CompiledBody.class);
  }

  /**
   * Emits a function: a class that implements {@link CompiledFunction}.
   *
   * @param ownCells for each cell that an activation makes the parameter it starts with, or -1
   */
  public EmittedUnit emitFunction(Signature signature, int[] ownCells) {
    return emit(signature, ownCells, CompiledFunction.class);
  }

  /** The Java type of the body of a function with this signature. */
  public static String bodyDescriptor(Signature signature) {
    return Style.descriptor(signature);
  }

  private EmittedUnit emit(Signature signature, int[] ownCells, Class<?> type) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    MethodSizes sizes = new MethodSizes(writer);
    sizes.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        CLASS_NAME,
        null,
        Code.internal(Object.class),
        new String[] {Code.internal(type)});
    sizes.visitSource(graph.name(), null);
    emitConstructor(sizes);
    boolean function = signature != null;
    // The methods that a divided unit has return boxed results.
    Ty returned = function && parts == null ? signature.result() : Ty.OBJECT;
    ExitEmitter exitEmitter =
        new ExitEmitter(
            new ExitEmitter.Target(sizes, CLASS_NAME), constants, exits, type, returned);
    Class<?> result = type == CompiledBody.class ? Object.class : int.class;
    MethodVisitor method =
        function
            ? sizes.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
                BODY,
                Style.descriptor(signature),
                null,
                null)
            : sizes.visitMethod(
                Opcodes.ACC_PUBLIC, "run", Code.descriptor(result, Frame.class), null, null);
    method.visitCode();
    Code code = new Code(method);
    Style.Role role = parts == null ? Style.Role.WHOLE : Style.Role.PARENT;
    Style style = new Style(code, type, signature, ownCells, role);
    GeneralCalls calls = new GeneralCalls(sizes, CLASS_NAME);
    EmittedUnit.Contents contents;
    if (parts == null) {
      BodyEmitter.Target target =
          new BodyEmitter.Target(CLASS_NAME, constants, exitEmitter, calls, exits.calls(), style);
      BodyEmitter body = new BodyEmitter(graph, code, target, options, null);
      body.emit();
      contents = body.contents();
    } else {
      new PartsEmitter(graph, code, style, parts, CLASS_NAME).emit();
      contents = EmittedUnit.Contents.NONE;
    }
    end(method);
    for (int i = 0; parts != null && i < parts.count(); i++) {
      MethodVisitor partMethod =
          sizes.visitMethod(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC,
              PartsEmitter.name(i),
              PartsEmitter.descriptor(style),
              null,
              null);
      partMethod.visitCode();
      Code partCode = new Code(partMethod);
      Style partStyle = new Style(partCode, type, signature, ownCells, Style.Role.PART);
      BodyEmitter.Target target =
          new BodyEmitter.Target(
              CLASS_NAME, constants, exitEmitter, calls, exits.calls(), partStyle);
      BodyEmitter body =
          new BodyEmitter(
              graph, partCode, target, options, new Part(parts, i, partCode, partStyle));
      body.emit();
      contents = contents.and(body.contents());
      end(partMethod);
    }
    if (function) {
      new EntryEmitter(sizes, CLASS_NAME, signature, constants, exits).emit();
    }
    emitConstants(sizes);
    sizes.visitEnd();
    int largest = sizes.largest();
    if (largest > MAX_METHOD) {
      throw new EmitFailure("a method of " + largest + " bytes", largest);
    }
    return new EmittedUnit(writer.toByteArray(), constants.data(), exits, largest, contents);
  }

  private static void end(MethodVisitor method) {
    try {
      method.visitMaxs(0, 0);
    } catch (LimitExceededException e) {
      throw new EmitFailure("a method with too many variables and branches", 0);
    }
    method.visitEnd();
  }

  private static void emitConstructor(MethodSizes target) {
    MethodVisitor init = target.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    init.visitCode();
    init.visitVarInsn(Opcodes.ALOAD, 0);
    init.visitMethodInsn(
        Opcodes.INVOKESPECIAL, Code.internal(Object.class), "<init>", "()V", false);
    init.visitInsn(Opcodes.RETURN);
    init.visitMaxs(0, 0);
    init.visitEnd();
  }

  /** The fields of the constants, and the initializer that takes them from the class data. */
  private void emitConstants(MethodSizes target) {
    if (constants.size() == 0) {
      return;
    }
    for (int i = 0; i < constants.size(); i++) {
      target
          .visitField(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
              Constants.fieldName(i),
              Code.descriptorOf(constants.type(i)),
              null,
              null)
          .visitEnd();
    }
    MethodVisitor init = target.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    init.visitCode();
    Code code = new Code(init);
    code.invokeStatic(MethodHandles.class, "lookup", MethodHandles.Lookup.class);
    init.visitLdcInsn("_");
    init.visitLdcInsn(Type.getType(Object[].class));
    code.invokeStatic(
        MethodHandles.class,
        "classData",
        Object.class,
        MethodHandles.Lookup.class,
        String.class,
        Class.class);
    code.cast(Object[].class);
    init.visitVarInsn(Opcodes.ASTORE, 0);
    for (int i = 0; i < constants.size(); i++) {
      init.visitVarInsn(Opcodes.ALOAD, 0);
      code.pushInt(i);
      init.visitInsn(Opcodes.AALOAD);
      code.cast(constants.type(i));
      init.visitFieldInsn(
          Opcodes.PUTSTATIC,
          CLASS_NAME,
          Constants.fieldName(i),
          Code.descriptorOf(constants.type(i)));
    }
    init.visitInsn(Opcodes.RETURN);
    init.visitMaxs(0, 0);
    init.visitEnd();
  }
}
