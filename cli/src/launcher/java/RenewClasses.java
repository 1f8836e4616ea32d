import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Brings classes that were compiled for Java 5 and earlier up to the class files of Java 8, in every
 * jar of a directory. The JDK's AOT cache takes no older class, and leaves out every class that
 * extends one or holds a lambda of one; picocli is compiled for Java 5, so without this all of it is
 * read, parsed and verified by the old verifier at every start.
 *
 * <p>Only the version and the stack maps change: methods are written again as they are. Run by the
 * launcher from source, at the end of a build: {@code java RenewClasses.java DIRECTORY}. A jar
 * without such a class is left alone.
 */
final class RenewClasses {
  /** The first version whose classes the AOT cache takes. */
  private static final int OLDEST_TAKEN = ClassFile.JAVA_6_VERSION;

  private RenewClasses() {}

  public static void main(String[] args) throws IOException {
    List<Path> jars = listJars(Path.of(args[0]));
    List<Path> old = new ArrayList<>();
    for (Path jar : jars) {
      if (isOld(jar)) {
        old.add(jar);
      }
    }
    for (Path jar : old) {
      System.out.println("renewing the classes of " + jar.getFileName());
      Path renewed = jar.resolveSibling(jar.getFileName() + ".new");
      renew(jar, renewed, jars);
      Files.move(renewed, jar, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static List<Path> listJars(Path directory) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.jar")) {
      found.forEach(jars::add);
    }
    return jars;
  }

  private static boolean isOld(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isClass(entry) && version(zip.getInputStream(entry).readNBytes(8)) < OLDEST_TAKEN) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isClass(ZipEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
  }

  /** The major version, which stands in the seventh and eighth byte. */
  private static int version(byte[] head) {
    return head.length < 8 ? Integer.MAX_VALUE : (head[6] & 0xff) << 8 | head[7] & 0xff;
  }

  /**
   * Renews one jar.
   *
   * @param all jars in which its classes' superclasses are found
   */
  private static void renew(Path from, Path to, List<Path> all) throws IOException {
    URL[] places = new URL[all.size()];
    for (int index = 0; index < places.length; index++) {
      places[index] = all.get(index).toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(places);
        ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      ClassFile files =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofClassLoading(loader)));
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      for (ZipEntry entry : entries) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(entry.getTime());
        out.putNextEntry(same);
        out.write(isClass(entry) && version(bytes) < OLDEST_TAKEN ? renew(files, bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  private static byte[] renew(ClassFile files, byte[] bytes) {
    ClassModel old = files.parse(bytes);
    // Writing every instruction again makes the library compute the stack maps; a method that is
    // copied whole keeps those it has, which is none.
    ClassTransform again =
        ClassTransform.transformingMethodBodies(
                (CodeBuilder body, CodeElement element) -> body.with(element))
            .andThen(
                ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_8_VERSION, 0)));
    return files.transformClass(old, again);
  }
}
