package dev.designlint.fact;

/** What a component of the design is for. */
public enum ComponentKind {
  CLIENT,
  LOAD_BALANCER,
  GATEWAY,
  SERVICE,
  WORKER,
  STORE,
  CACHE,
  QUEUE,
  COORDINATION,
  CDN,
  EXTERNAL,
  OTHER;

  /** Whether it holds data that is lost or out of reach when it stops. */
  public boolean isStateful() {
    return this == STORE || this == CACHE || this == QUEUE || this == COORDINATION;
  }
}
