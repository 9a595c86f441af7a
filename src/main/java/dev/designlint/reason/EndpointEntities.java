package dev.designlint.reason;

import dev.designlint.fact.Endpoint;
import dev.designlint.fact.Entity;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ModelGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds endpoints that change something of which the data model knows nothing. */
final class EndpointEntities {
  /** A data model of fewer entities is a sketch. */
  private static final int FEWEST = 3;

  /** Plural parts of paths that are seldom kept as they are. */
  private static final String[] DERIVED = {
    "auths",
    "sessions",
    "tokens",
    "uploads",
    "webhooks",
    "hooks",
    "metrics",
    "analytics",
    "stats",
    "settings",
    "exports",
    "imports",
    "reports",
    "suggestions",
    "recommendations",
    "results",
    "details",
    "events",
    "search",
    "credentials",
    "status",
    "batches",
    "jobs",
    "queries",
    "preferences",
    "process",
    "access",
    "address",
    "sms",
    "news",
    "views",
    "actions",
    "logs",
    "presence",
    "progress",
    "s",
    "urls",
    "redirects",
    "services",
    "endpoints",
    "clients"
  };

  private EndpointEntities() {}

  static List<ModelGap> of(Facts facts) {
    List<Entity> entities = facts.of(Entity.class);
    List<ModelGap> result = new ArrayList<>();
    if (entities.size() < FEWEST) {
      return result;
    }
    StringBuilder model = new StringBuilder();
    for (Entity entity : entities) {
      model.append(folded(entity.name())).append(' ');
      for (String attribute : entity.attributes()) {
        model.append(folded(attribute)).append(' ');
      }
    }
    int known = 0;
    for (Endpoint endpoint : facts.of(Endpoint.class)) {
      String noun = singular(folded(endpoint.resource()));
      boolean inModel = !noun.isEmpty() && model.indexOf(noun) >= 0;
      known += inModel ? 1 : 0;
      if (!inModel && isKept(endpoint, noun) && !isReported(endpoint, result)) {
        result.add(
            new ModelGap(
                ModelGap.Kind.ENTITY,
                "`" + endpoint.method() + " " + endpoint.path() + "`",
                endpoint.resource(),
                endpoint.span(),
                endpoint.evidence()));
      }
    }
    // Where no endpoint fits the entities, they are the data of another part.
    return known == 0 ? List.of() : result;
  }

  private static boolean isReported(Endpoint endpoint, List<ModelGap> result) {
    for (ModelGap gap : result) {
      if (gap.detail().equals(endpoint.resource())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an endpoint adds to, changes or takes from a collection, as a plural shows. */
  private static boolean isKept(Endpoint endpoint, String noun) {
    String resource = endpoint.resource().toLowerCase(Locale.ROOT);
    if (endpoint.method().equals("GET") || noun.length() < 3 || !resource.endsWith("s")) {
      return false;
    }
    String last =
        resource.substring(Math.max(resource.lastIndexOf('-'), resource.lastIndexOf('_')) + 1);
    for (String derived : DERIVED) {
      if (last.equals(derived)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        folded.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return folded.toString();
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3);
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
