package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;

/** The module {@code _heapq}: heaps in lists, below {@code heapq}, which is in the language. */
final class HeapModule {
  private HeapModule() {}

  static PyModule create() {
    return new ModuleBuilder("_heapq", "Heaps in lists, written in Java.")
        .two("heappush", HeapModule::push)
        .one("heappop", HeapModule::pop)
        .two("heapreplace", HeapModule::replace)
        .two("heappushpop", HeapModule::pushPop)
        .add(BuiltinFunction.function("heapify").one(HeapModule::heapify))
        .build();
  }

  private static PyList heap(Object value, String argument) {
    if (!(value instanceof PyList)) {
      throw Errors.typeError(argument + " must be list, not " + Types.nameOf(value));
    }
    return (PyList) value;
  }

  private static Object push(Object list, Object item) {
    PyList heap = heap(list, "heappush() argument 1");
    heap.append(item);
    rise(heap, 0, heap.size - 1);
    return None.NONE;
  }

  private static Object pop(Object list) {
    PyList heap = heap(list, "heappop() argument");
    if (heap.size == 0) {
      throw Errors.indexError("index out of range");
    }
    Object last = heap.pop(heap.size - 1);
    return heap.size == 0 ? last : exchange(heap, last);
  }

  private static Object replace(Object list, Object item) {
    PyList heap = heap(list, "heapreplace() argument 1");
    if (heap.size == 0) {
      throw Errors.indexError("index out of range");
    }
    return exchange(heap, item);
  }

  private static Object pushPop(Object list, Object item) {
    PyList heap = heap(list, "heappushpop() argument 1");
    if (heap.size == 0 || !Compare.isLt(heap.get(0), item)) {
      return item;
    }
    if (heap.size == 0) {
      throw Errors.indexError("index out of range");
    }
    return exchange(heap, item);
  }

  private static Object heapify(Object list) {
    PyList heap = heap(list, "heapify() argument");
    Work.elements(heap.size);
    for (int i = heap.size / 2 - 1; i >= 0; i--) {
      sink(heap, i);
    }
    return None.NONE;
  }

  /** Puts an item in the place of the first one, which is returned. */
  private static Object exchange(PyList heap, Object item) {
    Object first = heap.get(0);
    heap.store(0, item);
    sink(heap, 0);
    return first;
  }

  /** Moves the item at a position up to where it belongs, not above {@code start}. */
  private static void rise(PyList heap, int start, int from) {
    if (heap.strategy == PyList.LONG) {
      rise(heap.longs, start, from);
      return;
    }
    int size = heap.size;
    int position = from;
    while (position > start) {
      int parent = position - 1 >> 1;
      boolean less = Compare.isLt(heap.get(position), heap.get(parent));
      checkSize(heap, size);
      if (!less) {
        return;
      }
      swap(heap, position, parent);
      position = parent;
    }
  }

  private static void rise(long[] heap, int start, int from) {
    long item = heap[from];
    int position = from;
    while (position > start) {
      int parent = position - 1 >> 1;
      if (item >= heap[parent]) {
        break;
      }
      heap[position] = heap[parent];
      position = parent;
    }
    heap[position] = item;
  }

  /** Moves the item at a position down: first to a leaf, then up to where it belongs. */
  private static void sink(PyList heap, int start) {
    if (heap.strategy == PyList.LONG) {
      sink(heap.longs, heap.size, start);
      return;
    }
    int size = heap.size;
    int position = start;
    int inner = size >> 1;
    while (position < inner) {
      int child = 2 * position + 1;
      if (child + 1 < size) {
        boolean left = Compare.isLt(heap.get(child), heap.get(child + 1));
        checkSize(heap, size);
        child += left ? 0 : 1;
      }
      swap(heap, position, child);
      position = child;
    }
    rise(heap, start, position);
  }

  private static void sink(long[] heap, int size, int start) {
    long item = heap[start];
    int position = start;
    int inner = size >> 1;
    while (position < inner) {
      int child = 2 * position + 1;
      if (child + 1 < size && heap[child] >= heap[child + 1]) {
        child++;
      }
      heap[position] = heap[child];
      position = child;
    }
    heap[position] = item;
    rise(heap, start, position);
  }

  private static void swap(PyList heap, int a, int b) {
    Object item = heap.get(a);
    heap.store(a, heap.get(b));
    heap.store(b, item);
  }

  /** Comparisons may run script code. */
  private static void checkSize(PyList heap, int size) {
    if (heap.size != size) {
      throw Errors.runtimeError("list changed size during iteration");
    }
  }
}
