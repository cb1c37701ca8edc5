package dev.tauraro.engine.objects;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/** What a list of scripts is for Java code: a {@link List} by way of its view. */
abstract class JavaList extends PyObject implements List<Object>, RandomAccess {
  /** The items as a list of {@code java.util}, which writes through. */
  abstract List<Object> view();

  @Override
  public final Object set(int index, Object item) {
    return view().set(index, item);
  }

  @Override
  public final void add(int index, Object item) {
    view().add(index, item);
  }

  @Override
  public final Object remove(int index) {
    return view().remove(index);
  }

  @Override
  public final boolean remove(Object item) {
    return view().remove(item);
  }

  @Override
  public final boolean contains(Object item) {
    return indexOf(item) >= 0;
  }

  @Override
  public final int indexOf(Object item) {
    return view().indexOf(item);
  }

  @Override
  public final int lastIndexOf(Object item) {
    return view().lastIndexOf(item);
  }

  @Override
  public final boolean containsAll(Collection<?> items) {
    return view().containsAll(items);
  }

  @Override
  public final boolean addAll(int index, Collection<?> items) {
    return view().addAll(index, items);
  }

  @Override
  public final boolean removeAll(Collection<?> items) {
    return view().removeAll(items);
  }

  @Override
  public final boolean retainAll(Collection<?> items) {
    return view().retainAll(items);
  }

  @Override
  public final <T> T[] toArray(T[] array) {
    return view().toArray(array);
  }

  @Override
  public final Iterator<Object> iterator() {
    return view().iterator();
  }

  @Override
  public final java.util.ListIterator<Object> listIterator() {
    return view().listIterator();
  }

  @Override
  public final java.util.ListIterator<Object> listIterator(int index) {
    return view().listIterator(index);
  }

  @Override
  public final List<Object> subList(int start, int stop) {
    return view().subList(start, stop);
  }

  @Override
  public final boolean equals(Object other) {
    return this == other || other instanceof List && view().equals(other);
  }

  @Override
  public final int hashCode() {
    return view().hashCode();
  }
}
