package dev.tauraro.engine.host;

import dev.tauraro.engine.Engine;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object that scripts are given, and behind which there is one that they must not reach. */
public class Door {
  /** Whether a script got through. */
  static volatile boolean opened;

  public static final Vault VAULT = new Vault();

  public final Vault vault = VAULT;

  private final String hidden = "hidden";

  /** What no script may reach. */
  public static class Vault {
    public String open() {
      opened = true;
      return "open";
    }
  }

  /** A door with more members than its class is listed for. */
  public static final class Child extends Door {
    public String open() {
      return VAULT.open();
    }

    public String name(int index) {
      return VAULT.open() + index;
    }
  }

  /** An exception with a way to the door. */
  public static final class DoorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public final transient Door door;

    public DoorException(String message) {
      this(message, null);
    }

    DoorException(String message, Door door) {
      super(message, new IllegalStateException("inside"));
      this.door = door;
    }
  }

  /** A resource and an iterable whose methods are not listed. */
  public interface Plain extends Iterable<Vault>, AutoCloseable {
    @Override
    void close();
  }

  private static final class PlainVaults implements Plain {
    @Override
    public java.util.Iterator<Vault> iterator() {
      VAULT.open();
      return List.of(VAULT).iterator();
    }

    @Override
    public void close() {
      VAULT.open();
    }
  }

  public String name() {
    return hidden.substring(1);
  }

  public Door child() {
    return new Child();
  }

  public Class<?> kind() {
    return Door.class;
  }

  public Object any() {
    return Door.class;
  }

  public ClassLoader loader() {
    return Door.class.getClassLoader();
  }

  public Thread thread() {
    return Thread.currentThread();
  }

  public Runtime runtime() {
    return Runtime.getRuntime();
  }

  public Method method() throws NoSuchMethodException {
    return Vault.class.getMethod("open");
  }

  public MethodHandle handle() {
    return MethodHandles.constant(String.class, "x");
  }

  public Object engine() {
    return Engine.create();
  }

  public Class<?>[] kinds() {
    return new Class<?>[] {Door.class};
  }

  public List<Class<?>> kindList() {
    return List.of(Door.class);
  }

  public Map<String, Class<?>> kindMap() {
    return Map.of("a", Door.class);
  }

  public Optional<Class<?>> maybe() {
    return Optional.of(Door.class);
  }

  public void fail() {
    throw new DoorException("stuck", this);
  }

  public Object call(Function<Object, Object> function) {
    return function.apply(new Child());
  }

  public Object pass_kind(Function<Object, Object> function) {
    return function.apply(Door.class);
  }

  public List<Door> sort(Comparator<Door> order) {
    return doors().stream().sorted(order).toList();
  }

  public Shop.Rule rule() {
    return order -> VAULT.open().isEmpty();
  }

  public List<Door> doors() {
    return new ArrayList<>(List.of(new Child(), new Child()));
  }

  public Plain plain() {
    return new PlainVaults();
  }

  public Plain resource() {
    return new PlainVaults();
  }

  public Shop.Status status() {
    return Shop.Status.OPEN;
  }

  public void take_kind(Class<?> type) {
    VAULT.open();
  }

  public void take_kind(int number, Class<?> type) {
    VAULT.open();
  }

  public void handler(InvocationHandler handler) {
    VAULT.open();
  }

  public int[] numbers() {
    return new int[] {1};
  }
}
