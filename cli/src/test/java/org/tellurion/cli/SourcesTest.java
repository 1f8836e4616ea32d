package org.tellurion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md on the shape of the sources. */
final class SourcesTest {
  private static final int MAX_CLASS_LINES = 400;
  private static final int MAX_METHOD_LINES = 40;

  /** Larger ones that are allowed, each with its reason: {@code Class} or {@code Class.method}. */
  private static final Map<String, String> LARGE_WITH_REASON =
      Map.of("Sample.mou", "one example instrument, a line for each of its values");

  private static final List<Path> SOURCES = new ArrayList<>();
  private static final Map<String, Integer> CLASS_LINES = new TreeMap<>();
  private static final Map<String, Integer> METHOD_LINES = new TreeMap<>();

  @BeforeAll
  static void parseSources() throws IOException {
    Path root = Path.of(System.getProperty("tellurion.root"));
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path main = module.resolve("src/main/java");
        if (Files.isDirectory(main) && !module.endsWith("bench")) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(SOURCES::add);
          }
        }
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(SOURCES));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Measure(unit, positions).scan(unit, null);
      }
    }
  }

  @Test
  void thereAreSources() {
    assertThat(CLASS_LINES).hasSizeGreaterThan(20);
    assertThat(METHOD_LINES).hasSizeGreaterThan(100);
  }

  @Test
  void noClassIsLongerThan400Lines() {
    assertThat(tooLarge(CLASS_LINES, MAX_CLASS_LINES)).isEmpty();
  }

  @Test
  void noBodyOfAMethodIsLongerThan40Lines() {
    assertThat(tooLarge(METHOD_LINES, MAX_METHOD_LINES)).isEmpty();
  }

  @Test
  void everyAllowanceIsStillNeeded() {
    Set<String> large = new HashSet<>();
    CLASS_LINES.forEach((name, lines) -> addIf(large, name, lines > MAX_CLASS_LINES));
    METHOD_LINES.forEach((name, lines) -> addIf(large, name, lines > MAX_METHOD_LINES));
    assertThat(large).containsAll(LARGE_WITH_REASON.keySet());
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
    Set<Path> packages = new TreeSet<>();
    SOURCES.forEach(source -> packages.add(source.getParent()));
    for (Path directory : packages) {
      assertThat(directory.resolve("package-info.java"))
          .content()
          .as(directory.toString())
          .contains("/**", "@NullMarked");
    }
  }

  @Test
  void everyRoomSaysItsFloorAndItsDoor() {
    for (Path source : SOURCES) {
      if (source.toString().matches(".*/org/tellurion/[a-z]+/package-info.java")) {
        assertThat(source).content().contains("Floor ", "Door: ");
      }
    }
  }

  private static void addIf(Set<String> names, String name, boolean wanted) {
    if (wanted) {
      names.add(name);
    }
  }

  private static List<String> tooLarge(Map<String, Integer> lines, int most) {
    return lines.entrySet().stream()
        .filter(entry -> entry.getValue() > most)
        .filter(entry -> !LARGE_WITH_REASON.containsKey(entry.getKey()))
        .map(entry -> entry.getKey() + " has " + entry.getValue() + " lines")
        .toList();
  }

  /** Counts the lines of classes without their comment, and of the bodies of methods. */
  private static final class Measure extends TreePathScanner<@Nullable Void, @Nullable String> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Measure(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable String around) {
      String name = around == null ? type.getSimpleName().toString() : around;
      if (around == null) {
        CLASS_LINES.put(name, countLines(positions.getStartPosition(unit, type), type));
        return super.visitClass(type, name);
      }
      return super.visitClass(type, name + "." + type.getSimpleName());
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable String around) {
      if (method.getBody() != null) {
        int lines = countLines(positions.getStartPosition(unit, method.getBody()), method);
        METHOD_LINES.merge(around + "." + method.getName(), lines, Math::max);
      }
      return super.visitMethod(method, around);
    }

    private int countLines(long start, Tree tree) {
      LineMap lines = unit.getLineMap();
      long end = positions.getEndPosition(unit, tree);
      return (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1);
    }
  }
}
