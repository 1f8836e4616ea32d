package org.tellurion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is so. */
final class DocsTest {
  private static final Path ROOT = Path.of(System.getProperty("tellurion.root"));

  /** Directories that are made, not written. */
  private static final Set<String> MADE =
      Set.of(".git", ".tellurion", "target", "node_modules", "dist", ".idea", ".vscode");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*\\./tellurion +([a-z]+)");
  private static final Pattern PICOCLI_NAME =
      Pattern.compile("@(?:CommandLine\\.)?Command\\s*\\([^)]*?name\\s*=\\s*\"([a-z-]+)\"");

  @Test
  void everyCommandInADocumentExists() throws IOException {
    Set<String> known = new TreeSet<>(Set.of("test", "build"));
    try (Stream<Path> files = Files.walk(ROOT.resolve("cli/src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        listMatches(PICOCLI_NAME, Files.readString(file)).forEach(m -> known.add(m.group(1)));
      }
    }
    assumeFalse(known.size() == 2, "the command line has no commands yet");
    for (Path document : listDocuments()) {
      for (MatchResult match : listMatches(COMMAND, Files.readString(document))) {
        assertThat(known).as(ROOT.relativize(document).toString()).contains(match.group(1));
      }
    }
  }

  @Test
  void everyLinkInADocumentLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : listDocuments()) {
      for (String link : listLocalLinks(document)) {
        if (!Files.exists(document.resolveSibling(link))) {
          broken.add(ROOT.relativize(document) + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyDocumentIsLinkedFromTheFrontPages() throws IOException {
    Set<Path> reached = new TreeSet<>();
    List<Path> fronts = new ArrayList<>();
    for (String front : List.of("README.md", "ARCHITECTURE.md", "docs/guide.md")) {
      fronts.add(ROOT.resolve(front));
    }
    for (String folder : List.of("docs/decisions", "docs/readings")) {
      fronts.add(ROOT.resolve(folder + "/README.md"));
    }
    for (Path front : fronts) {
      for (String link : listLocalLinks(front)) {
        reached.add(front.resolveSibling(link).normalize());
      }
    }
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !reached.contains(file.normalize()))
                  .map(file -> ROOT.relativize(file).toString()))
          .as("documents that no front page links")
          .isEmpty();
    }
  }

  @Test
  void everyDependencyHasItsVersionAndReason() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/dependencies.md"));
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    Map<String, String> properties = new TreeMap<>();
    listMatches(Pattern.compile("<([a-z0-9.-]+\\.version)>([^<]+)</"), pom)
        .forEach(match -> properties.put("${" + match.group(1) + "}", match.group(2)));
    Pattern part =
        Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
                + "<version>([^<]+)</version>");
    List<String> missing = new ArrayList<>();
    for (MatchResult match : listMatches(part, pom)) {
      String name = match.group(1) + ":" + match.group(2);
      String version = properties.getOrDefault(match.group(3), match.group(3));
      if (!match.group(1).equals("org.tellurion") && !hasRow(page, name, version)) {
        missing.add(name + " " + version);
      }
    }
    assertThat(missing).as("not in docs/dependencies.md").isEmpty();
  }

  @Test
  void everyPackageOfThePagesHasItsVersionAndReason() throws IOException {
    Path file = ROOT.resolve("web/frontend/package.json");
    assumeFalse(Files.notExists(file), "the pages have no package.json yet");
    String page = Files.readString(ROOT.resolve("docs/dependencies.md"));
    String text = Files.readString(file);
    String wanted = text.substring(text.indexOf("ependencies\""));
    for (MatchResult match :
        listMatches(Pattern.compile("\"([@a-z0-9/.-]+)\": \"(\\d[^\"]*)\""), wanted)) {
      assertThat(hasRow(page, match.group(1), match.group(2)))
          .as("%s %s in docs/dependencies.md", match.group(1), match.group(2))
          .isTrue();
    }
  }

  @Test
  void everySettingIsInTheGuide() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    Set<String> settings = new TreeSet<>();
    Pattern setting = Pattern.compile("TELLURION_[A-Z_]+");
    for (Path file : listFiles()) {
      String path = ROOT.relativize(file).toString();
      if (path.equals("tellurion") || path.equals("tests/all.sh") || path.contains("/src/main/")) {
        listMatches(setting, findText(file)).forEach(match -> settings.add(match.group()));
      }
    }
    assertThat(settings)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(guide).contains("| `" + name + "` |"));
  }

  @Test
  void everyExitCodeIsInTheGuide() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    Set<Integer> codes = new TreeSet<>();
    listMatches(
            Pattern.compile("readonly EX_[A-Z]+=(\\d+)"),
            Files.readString(ROOT.resolve("tellurion")))
        .forEach(match -> codes.add(Integer.valueOf(match.group(1))));
    listMatches(
            Pattern.compile("static final int [A-Z_]+ = (\\d+);"),
            Files.readString(ROOT.resolve("cli/src/main/java/org/tellurion/cli/ExitCode.java")))
        .forEach(match -> codes.add(Integer.valueOf(match.group(1))));
    assertThat(codes)
        .hasSizeGreaterThan(5)
        .allSatisfy(code -> assertThat(guide).contains("| " + code + " |"));
  }

  @Test
  void theArchitectureNamesEveryRoom() throws IOException {
    String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    assertThat(listMatches(Pattern.compile("<module>([^<]+)</module>"), pom))
        .isNotEmpty()
        .allSatisfy(module -> assertThat(page).contains("`" + module.group(1)));
  }

  @Test
  void noFileNamesAMachineOrAPackageHost() throws IOException {
    // The brackets keep this file from naming them itself.
    Pattern places =
        Pattern.compile(
            "(?<![\\w.:/-])/(?:wor[k]|roo[t]|home/[a-z]+|Users/[A-Za-z]+)/"
                + "|(?<![\\w.:-])/tm[p]/[a-z]"
                + "|\"resolve[d]\"\\s*:"
                + "|repo1?[.]maven[.]|registry[.]npmjs|[.]jfrog[.]|/artifactor[y]/"
                + "|https?://(?!127[.]0[.]0[.]1|0[.]0[.]0[.]0)\\d+[.]\\d+[.]\\d+[.]\\d+");
    List<String> found = new ArrayList<>();
    Path data = ROOT.resolve("data");
    // In data/ addresses are sources, whatever their host is called.
    for (Path file : listFiles().stream().filter(file -> !file.startsWith(data)).toList()) {
      findText(file)
          .lines()
          .filter(line -> places.matcher(line).find())
          .limit(3)
          .forEach(line -> found.add(ROOT.relativize(file) + ": " + line.strip()));
    }
    assertThat(found).isEmpty();
  }

  private static boolean hasRow(String page, String name, String version) {
    return page.lines()
        .anyMatch(
            line ->
                line.startsWith("|") && line.contains("`" + name + "`") && line.contains(version));
  }

  private static List<MatchResult> listMatches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  /** Links to files of this repository, without the part after {@code #}. */
  private static List<String> listLocalLinks(Path document) throws IOException {
    return listMatches(LINK, Files.readString(document)).stream()
        .map(match -> match.group(1))
        .filter(link -> !link.contains(":"))
        .toList();
  }

  private static List<Path> listDocuments() throws IOException {
    return listFiles().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  /** The text of a file, empty when it is not UTF-8 and so no text of ours. */
  private static String findText(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notText) {
      return "";
    }
  }

  /** Every file that people wrote, by path. */
  private static List<Path> listFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return MADE.contains(directory.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // In a linked work tree .git is a file, which says where the repository is.
            if (attributes.isRegularFile() && !file.getFileName().toString().equals(".git")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
