package dev.designlint.engine;

import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.finding.Finding;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.ProgramResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.BaseConfigurationFactories;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.conf.ConfigurationFactory;
import org.kie.internal.utils.ChainedProperties;

/** Lets the rules look at facts; safe for use by several threads. */
public final class RuleEngine {
  private static final String MODELS = "META-INF/kie/dev.designlint/designlint/drools-model";

  private final InternalKnowledgeBase knowledgeBase;
  private final Map<String, RuleEntry> entries = new TreeMap<>();

  /**
   * Loads the rules that were compiled when the program was built.
   *
   * @throws IllegalStateException if they are missing from the program
   */
  public RuleEngine() {
    KieBaseConfiguration configuration = configuration();
    KiePackagesBuilder builder =
        new KiePackagesBuilder(configuration, new ImmutableFactsConfiguration(), new ArrayList<>());
    for (String name : modelNames()) {
      builder.addModel(newModel(name));
    }
    Collection<InternalKnowledgePackage> packages = builder.build().getKiePackages();
    knowledgeBase = KnowledgeBaseFactory.newKnowledgeBase("designlint", configuration);
    knowledgeBase.addPackages(packages);
    for (InternalKnowledgePackage kiePackage : packages) {
      for (org.kie.api.definition.rule.Rule rule : kiePackage.getRules()) {
        entries.put(rule.getName(), RuleEntry.of(rule.getName(), rule.getMetaData()));
      }
    }
    prepare();
  }

  /** The first session loads much of Drools, which is better done here, beside the parsing. */
  private void prepare() {
    KieSession session = knowledgeBase.newKieSession();
    try {
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  /**
   * The configuration of Drools as its own factory makes it, but with our class loader: the factory
   * would wrap it in one for rules that are compiled at run time, and look that one up in a way
   * that costs a tenth of the whole start.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Drools declares its factories so
  private static KieBaseConfiguration configuration() {
    ClassLoader loader = RuleEngine.class.getClassLoader();
    return new CompositeBaseConfiguration(
        ChainedProperties.getChainedProperties(new NoResources()),
        loader,
        new ConfigurationFactory[] {
          BaseConfigurationFactories.baseConf, BaseConfigurationFactories.ruleConf
        });
  }

  /** Holds nothing: files of properties would be looked for in every jar, and there are none. */
  private static final class NoResources extends ClassLoader {
    NoResources() {
      super(null);
    }

    @Override
    public URL getResource(String name) {
      return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      return Collections.emptyEnumeration();
    }
  }

  /** The rules that exist. */
  public RuleCatalog catalog() {
    List<Rule> rules = new ArrayList<>();
    entries.values().forEach(entry -> rules.add(entry.rule()));
    return new RuleCatalog(List.copyOf(rules));
  }

  /**
   * Reviews one document.
   *
   * @param facts what was understood of it
   * @param policy tells how loudly each rule speaks in this document
   * @return the findings, ordered by place
   */
  public List<Finding> review(Facts facts, SeverityPolicy policy) {
    return arranged(report(facts, policy));
  }

  /**
   * Lets the rules look at a document.
   *
   * @return every single finding, in no order and none under another one; see {@link #arranged}
   */
  public List<Finding> report(Facts facts, SeverityPolicy policy) {
    Findings findings = new Findings(entries, policy, facts.design());
    KieSession session = knowledgeBase.newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.insert(facts.design());
      for (Fact fact : facts.facts()) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return findings.reported();
  }

  /**
   * Findings of one document as people read them: ordered by place, those of the same root cause
   * under one another, and a few of each rule, of which the last one counts the rest.
   */
  public List<Finding> arranged(List<Finding> reported) {
    return Findings.sorted(reported, entries);
  }

  private static List<String> modelNames() {
    List<String> names = new ArrayList<>();
    try {
      byte[] lines = ProgramResource.read(MODELS);
      if (lines == null) {
        throw new IllegalStateException("the compiled rules are missing from the program");
      }
      String text = new String(lines, StandardCharsets.UTF_8);
      // The first line is the generator's version.
      for (int start = text.indexOf('\n') + 1; start > 0 && start < text.length(); ) {
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        if (!line.isEmpty()) {
          names.add(line);
        }
        start = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static Model newModel(String name) {
    try {
      return Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are damaged: " + name, e);
    }
  }
}
