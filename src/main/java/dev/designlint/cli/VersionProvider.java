package dev.designlint.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the program. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"designlint " + (version == null ? "(unpacked)" : version)};
  }
}
