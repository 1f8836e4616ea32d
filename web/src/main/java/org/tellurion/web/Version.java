package org.tellurion.web;

/** Version of this program, from the manifest of its jar. */
final class Version {
  private Version() {}

  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
