package dev.designlint.engine;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools that facts never change, so that it need not look up at every start which properties
 * each pattern reacts to.
 */
final class ImmutableFactsConfiguration implements KnowledgeBuilderConfiguration {
  @Override
  @SuppressWarnings("unchecked")
  public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
    return key == (OptionKey<?>) PropertySpecificOption.KEY
        ? (C) PropertySpecificOption.DISABLED
        : null;
  }

  @Override
  public void makeImmutable() {
    // There is nothing to set.
  }

  @Override
  public <C extends KnowledgeBuilderOption> void setOption(C option) {
    throw new UnsupportedOperationException("there is nothing to set");
  }

  @Override
  public boolean setProperty(String name, String value) {
    throw new UnsupportedOperationException("there is nothing to set");
  }

  @Override
  public String getProperty(String name) {
    return null;
  }

  @Override
  public ClassLoader getClassLoader() {
    return getClass().getClassLoader();
  }

  @Override
  public <
          X extends
              OptionsConfiguration<
                      KnowledgeBuilderOption,
                      SingleValueKieBuilderOption,
                      MultiValueKieBuilderOption>>
      X as(ConfigurationKey<X> key) {
    return null;
  }
}
