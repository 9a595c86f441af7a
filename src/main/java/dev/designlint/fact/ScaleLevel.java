package dev.designlint.fact;

/**
 * The order of magnitude of the load that a document states.
 *
 * <p>Bounds are planning defaults: tiny up to 1,000 users, 10 requests/s or 10 GB; small up to
 * 100,000 users, 100 requests/s or 100 GB; medium up to 5 million users, 5,000 requests/s or 5 TB;
 * large up to 100 million users, 100,000 requests/s or 1 PB; hyper above.
 */
public enum ScaleLevel {
  UNKNOWN,
  TINY,
  SMALL,
  MEDIUM,
  LARGE,
  HYPER
}
