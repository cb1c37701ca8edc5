package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import java.util.Arrays;

/** A stream of bytes in memory: {@code io.BytesIO}. */
final class PyBytesIO extends PyObject {
  static final PyType TYPE = ModuleTypes.type("_io", "BytesIO");
  private static final Signature INIT = Signature.parse("BytesIO(initial_bytes=b'')");

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup setup = TypeSetup.of(TYPE);
    setup
        .maker((type, arguments, keywords) -> new PyBytesIO(type))
        .any("__init__", PyBytesIO::initialize)
        .one("write", (self, bytes) -> open(self).write(bytes))
        .zero("getvalue", self -> open(self).value())
        .zero("getbuffer", self -> PyMemoryView.of(open(self).content, self))
        .zero("__getstate__", self -> open(self).state())
        .one("__setstate__", (self, state) -> open(self).setState(state))
        .zero("__next__", self -> open(self).nextLine())
        .zero("tell", self -> (long) open(self).position)
        .one("readinto", (self, target) -> open(self).readInto(target))
        .one("readinto1", (self, target) -> open(self).readInto(target))
        .oneOrTwo(
            "seek",
            (self, offset) -> open(self).seek(offset, 0L),
            (self, offset, from) -> open(self).seek(offset, from))
        .zeroOrOne(
            "readline", self -> open(self).readLine(-1), (self, n) -> open(self).readLine(count(n)))
        .zeroOrOne(
            "truncate",
            self -> open(self).truncate(None.NONE),
            (self, n) -> open(self).truncate(n));
    for (String name : new String[] {"read", "read1"}) {
      setup.zeroOrOne(name, self -> open(self).read(-1), (self, n) -> open(self).read(count(n)));
    }
    StreamMethods.add(setup, self -> ((PyBytesIO) self).closed, PyBytesIO::closeStream);
    TYPE.seal();
  }

  private final PyType type;
  private PyByteArray content = new PyByteArray();
  private int position;
  private boolean closed;
  private NamedAttributes attributes;

  private PyBytesIO(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  private static PyBytesIO open(Object self) {
    PyBytesIO stream = (PyBytesIO) self;
    if (stream.closed) {
      throw StreamMethods.closed(self);
    }
    return stream;
  }

  private static void closeStream(Object self) {
    PyBytesIO stream = (PyBytesIO) self;
    stream.content.checkNotViewed();
    stream.closed = true;
    stream.content = new PyByteArray();
  }

  private static int count(Object n) {
    return n == None.NONE ? -1 : StreamMethods.size(n);
  }

  private static Object initialize(Object[] arguments, String[] keywords) {
    PyBytesIO self = (PyBytesIO) arguments[0];
    self.content.checkNotViewed();
    Object[] bound = INIT.bind(arguments, keywords, 1);
    self.content = new PyByteArray();
    self.position = 0;
    if (bound[0] != null && bound[0] != None.NONE) {
      self.write(bound[0]);
      self.position = 0;
    }
    return None.NONE;
  }

  private Object write(Object value) {
    content.checkNotViewed();
    Object plain = ValueInstance.unwrap(value);
    if (!(plain instanceof ByteSequence)) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(value) + "'");
    }
    ByteSequence added = (ByteSequence) plain;
    int count = added.size();
    if (count == 0) {
      return 0L;
    }
    int size = content.size();
    if (position > size) {
      Work.checkSize((long) position + count);
      content.replace(size, size, new byte[position - size], position - size);
    }
    byte[] source = added instanceof PyBytes ? added.array() : added.toByteArray();
    int stop = (int) Math.min(content.size(), (long) position + count);
    content.replace(position, stop, source, count);
    position += count;
    return (long) count;
  }

  private Object value() {
    return slice(0, content.size());
  }

  private Object slice(int from, int to) {
    Work.checkSize(to - from);
    Work.elements(to - from);
    return new PyBytes(Arrays.copyOfRange(content.array(), from, to));
  }

  private Object read(int count) {
    int size = content.size();
    if (position >= size) {
      return PyBytes.EMPTY;
    }
    int begin = position;
    position = count < 0 ? size : (int) Math.min(size, (long) position + count);
    return slice(begin, position);
  }

  private Object readInto(Object target) {
    Object plain = ValueInstance.unwrap(target);
    boolean writable =
        plain instanceof PyByteArray
            || plain instanceof PyMemoryView && !((PyMemoryView) plain).isReadOnly();
    if (!writable) {
      throw Errors.typeError(
          "readinto() argument must be read-write bytes-like object, not " + Types.nameOf(target));
    }
    ByteSequence buffer = (ByteSequence) plain;
    int count = Math.max(0, Math.min(buffer.size(), content.size() - position));
    if (count == 0) {
      return 0L;
    }
    Work.elements(buffer.size());
    if (buffer instanceof PyMemoryView view) {
      byte[] all = view.toByteArray();
      System.arraycopy(content.array(), position, all, 0, count);
      view.storeAll(all);
    } else {
      System.arraycopy(content.array(), position, buffer.array(), 0, count);
    }
    position += count;
    return (long) count;
  }

  private Object state() {
    Object own = StreamMethods.ownAttributes(attributes);
    return PyTuple.of(value(), (long) position, own);
  }

  private Object setState(Object state) {
    Object[] parts = StreamMethods.parts(this, state, 3);
    content.checkNotViewed();
    content = new PyByteArray();
    position = 0;
    write(parts[0]);
    position = StreamMethods.position(parts[1], "second item of state must be an integer, not ");
    StreamMethods.restore(attributes(), parts[2], "third");
    return None.NONE;
  }

  private Object readLine(int count) {
    int size = content.size();
    if (position >= size) {
      return PyBytes.EMPTY;
    }
    int begin = position;
    int end = count < 0 ? size : (int) Math.min(size, (long) position + count);
    while (position < end) {
      if (content.array()[position++] == '\n') {
        break;
      }
    }
    return slice(begin, position);
  }

  private Object nextLine() {
    PyBytes line = (PyBytes) readLine(-1);
    if (line.size() == 0) {
      throw Errors.stopIteration(None.NONE);
    }
    return line;
  }

  private Object seek(Object offset, Object from) {
    int whence = StreamMethods.size(from);
    long target = StreamMethods.size(offset);
    switch (whence) {
      case 0:
        if (target < 0) {
          throw Errors.valueError("negative seek value " + target);
        }
        break;
      case 1:
        target += position;
        break;
      case 2:
        target += content.size();
        break;
      default:
        throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    position = (int) Math.max(0, Math.min(Integer.MAX_VALUE, target));
    return (long) position;
  }

  private Object truncate(Object length) {
    content.checkNotViewed();
    int count = length == None.NONE ? position : StreamMethods.size(length);
    if (count < 0) {
      throw Errors.valueError("negative size value " + count);
    }
    if (count < content.size()) {
      content.replace(count, content.size(), new byte[0], 0);
    }
    return (long) count;
  }
}
