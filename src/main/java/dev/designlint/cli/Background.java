package dev.designlint.cli;

import java.util.function.Supplier;

/**
 * A value that loads on a thread of its own while something else goes on.
 *
 * @param <T> the type of the value
 */
final class Background<T> implements Supplier<T> {
  private final Thread thread;
  private T value;
  private RuntimeException failure;

  Background(Supplier<T> loader) {
    thread =
        new Thread(
            () -> {
              try {
                value = loader.get();
              } catch (RuntimeException e) {
                failure = e;
              }
            },
            "loader");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits for the value. */
  @Override
  public T get() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (failure != null) {
      throw failure;
    }
    return value;
  }
}
