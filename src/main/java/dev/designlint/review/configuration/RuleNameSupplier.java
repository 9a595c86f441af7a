package dev.designlint.review.configuration;

import java.util.Set;
import java.util.function.Supplier;

/** Gives the ids and categories of the rules that exist. */
@FunctionalInterface
public interface RuleNameSupplier extends Supplier<Set<String>> {}
