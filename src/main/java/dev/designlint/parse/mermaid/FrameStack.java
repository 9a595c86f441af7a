package dev.designlint.parse.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The frames that are open at one place of a diagram, and all frames seen so far. */
final class FrameStack {
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Frame> known = new HashMap<>();

  void open(String id, String label, int offset) {
    Frame frame = new Frame(id, label, path(), offset, new ArrayList<>());
    open.push(frame);
    if (!id.isEmpty()) {
      known.putIfAbsent(id, frame);
    }
  }

  /** Closes the innermost frame; null where none is open. */
  Frame close() {
    return open.poll();
  }

  /** The innermost open frame; null where none is open. */
  Frame innermost() {
    return open.peek();
  }

  /** The frame with this id; null where there is none. */
  Frame find(String id) {
    return known.get(id);
  }

  /** The labels of all open frames joined by " / ". */
  String path() {
    Frame innermost = open.peek();
    return innermost == null ? "" : innermost.path();
  }
}
