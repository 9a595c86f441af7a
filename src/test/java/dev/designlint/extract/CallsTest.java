package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "put(key, value)",
        "The client calls getFeed(userId, cursor: string)",
        "cache.get(key) is tried first",
        "Evaluate(request)",
        "open_gate()"
      })
  void aCallIsSeen(String text) {
    assertThat(Calls.hasCall(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IDs(user, item) and times",
        "Hybrid: combine(old results, content based)",
        "User-Item(product) features",
        "Gates (north and south)",
        "It stops (see below)",
        "old leader(s)"
      })
  void aRemarkInBracketsIsNone(String text) {
    assertThat(Calls.hasCall(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"`POST /orders` takes an order", "GET /orders/{id}"})
  void aRouteIsSeen(String text) {
    assertThat(Calls.hasRoute(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read and/or write", "the folder /orders", "GET the order", "and / or"})
  void aPathAloneIsNone(String text) {
    assertThat(Calls.hasRoute(text)).isFalse();
  }
}
