package org.hourline.serve;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.hourline.build.Preview;
import org.hourline.build.Previews;

/// Reads the content again whenever its files have changed and have come to rest. What changes in
/// the meantime makes for another round: the last state always wins.
final class Rebuilds {
  /// How long files have to rest, in milliseconds: an editor writes in several steps, Git many
  /// files.
  private static final int REST = 15;

  /// How often they are looked at for that; then what there is is read.
  private static final int MOST_LOOKS = 200;

  /// How often all files are looked at where the system does not tell, and where it does: it can
  /// lose a change, as when folders come and go.
  private static final int POLL = 300;

  private static final int LOOK = 2000;

  private final ServeOptions options;
  private final Previews previews;
  private final LongSupplier clock;
  private final Listener listener;
  private final Result result;
  private final Semaphore hints = new Semaphore(0);
  private final Watch watch;

  /// What becomes of a rebuild.
  @FunctionalInterface
  interface Result {
    /// @param began the clock when the change was noticed
    void take(Preview preview, List<String> changed, long began);
  }

  /// @param clock nanoseconds
  Rebuilds(
      ServeOptions options,
      LongSupplier clock,
      Executor threads,
      Listener listener,
      Result result) {
    this.options = options;
    this.previews = new Previews(options.build());
    this.clock = clock;
    this.listener = listener;
    this.result = result;
    this.watch = new Watch(options.watched(), hints::release, threads);
  }

  /// Reads for the first time; then for as long as the thread is not interrupted.
  void run() {
    try (watch) {
      boolean poll = options.poll();
      if (!poll) {
        watch.renew();
      }
      long began = clock.getAsLong();
      Snapshot read = Snapshot.of(options.watched());
      take(true, List.of(), began);
      while (true) {
        boolean told = hints.tryAcquire(poll ? POLL : LOOK, TimeUnit.MILLISECONDS);
        began = clock.getAsLong();
        if (!poll) {
          watch.renew();
        }
        Snapshot now = Snapshot.of(options.watched());
        if (!now.equals(read) || (told && !now.isFine())) {
          now = rested(now);
          Snapshot before = read;
          read = now;
          take(newTemplates(now, before), now.since(before), began);
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(boolean newTemplates, List<String> changed, long began) {
    try {
      result.take(previews.next(newTemplates), changed, began);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever it was, the next change may mend it: who writes must not lose the server.
      listener.failed("", String.valueOf(e));
    }
  }

  /// The files as soon as two looks at them see the same.
  private Snapshot rested(Snapshot first) throws InterruptedException {
    Snapshot before = first;
    for (int i = 0; i < MOST_LOOKS; i++) {
      Thread.sleep(REST);
      hints.drainPermits();
      Snapshot now = Snapshot.of(options.watched());
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  /// The templates are the second folder, if they are watched.
  private static boolean newTemplates(Snapshot now, Snapshot before) {
    return now.folders().size() > 1 && (now.differs(before, 1) || !now.isFine());
  }
}
