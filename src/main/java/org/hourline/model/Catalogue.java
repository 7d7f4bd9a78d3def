package org.hourline.model;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Things with ids, in their order. Of two things with one id the first stays.
public final class Catalogue<T extends Identified> implements Iterable<T> {
  private final List<T> things;
  private final Map<String, T> byId;

  public Catalogue(Collection<T> things) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(thing.id(), thing));
    this.byId = byId;
    this.things = List.copyOf(byId.values());
  }

  /// The thing with an id, or null.
  public @Nullable T find(String id) {
    return byId.get(id);
  }

  /// The thing with an id that the checks have found to be there.
  public T get(String id) {
    T thing = byId.get(id);
    if (thing == null) {
      throw new NoSuchElementException(id);
    }
    return thing;
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public int size() {
    return things.size();
  }

  public List<T> list() {
    return things;
  }

  public Stream<T> stream() {
    return things.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return things.iterator();
  }
}
