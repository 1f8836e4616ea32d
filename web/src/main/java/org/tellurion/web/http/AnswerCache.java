package org.tellurion.web.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Holds the answers used last, up to a number of bytes. The state of the record is part of the key,
 * so nothing is ever stale; what is superseded is pushed out. Thread-safe.
 */
final class AnswerCache {

  /**
   * What makes two answers the same.
   *
   * @param state of the record and the day
   * @param address path with extension and canonical query, lens included
   */
  record Key(String state, String address) {}

  private final long capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Key, Answer> answers = new LinkedHashMap<>(256, 0.75f, true);
  private long weight;

  AnswerCache(long capacity) {
    this.capacity = capacity;
  }

  Optional<Answer> find(Key key) {
    lock.lock();
    try {
      return Optional.ofNullable(answers.get(key));
    } finally {
      lock.unlock();
    }
  }

  /** Keeps an answer, unless it alone would take more than an eighth of the room. */
  void put(Key key, Answer answer) {
    if (weigh(key, answer) > capacity / 8) {
      return;
    }
    lock.lock();
    try {
      Answer previous = answers.put(key, answer);
      weight += weigh(key, answer) - (previous == null ? 0 : weigh(key, previous));
      Iterator<Map.Entry<Key, Answer>> eldest = answers.entrySet().iterator();
      while (weight > capacity && eldest.hasNext()) {
        Map.Entry<Key, Answer> out = eldest.next();
        weight -= weigh(out.getKey(), out.getValue());
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Bytes held now. */
  long weight() {
    lock.lock();
    try {
      return weight;
    } finally {
      lock.unlock();
    }
  }

  private static long weigh(Key key, Answer answer) {
    return answer.weight() + key.address().length() + key.state().length();
  }
}
