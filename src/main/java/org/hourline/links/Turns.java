package org.hourline.links;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// Keeps requests to one host apart: one at a time, and a pause between two.
final class Turns {
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();
  private final Duration pause;
  private final LongSupplier clock;

  Turns(Duration pause, LongSupplier clock) {
    this.pause = pause;
    this.clock = clock;
  }

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long free = Long.MIN_VALUE;
  }

  /// What is done when the turn has come.
  @FunctionalInterface
  interface Request<T> {
    T send() throws InterruptedException, ExecutionException, TimeoutException;
  }

  /// @param end when there is no more use in waiting
  /// @throws TimeoutException when the turn did not come by then
  <T> T take(String host, long end, Request<T> request)
      throws InterruptedException, ExecutionException, TimeoutException {
    Turn turn = turns.computeIfAbsent(host, _ -> new Turn());
    if (!turn.lock.tryLock(end - clock.getAsLong(), TimeUnit.NANOSECONDS)) {
      throw new TimeoutException();
    }
    try {
      long wait = turn.free == Long.MIN_VALUE ? 0 : turn.free - clock.getAsLong();
      if (wait > end - clock.getAsLong()) {
        throw new TimeoutException();
      }
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      try {
        return request.send();
      } finally {
        turn.free = clock.getAsLong() + pause.toNanos();
      }
    } finally {
      turn.lock.unlock();
    }
  }
}
