package org.tellurion.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files below one directory and nowhere else. */
final class SafeDirectory {
  private final Path root;

  private SafeDirectory(Path root) {
    this.root = root;
  }

  /** Opens a directory; it is made when missing. */
  static SafeDirectory open(Path directory) {
    try {
      Files.createDirectories(directory);
      return new SafeDirectory(directory.toRealPath());
    } catch (IOException refused) {
      throw new LedgerException("cannot make the directory " + directory, refused);
    }
  }

  /**
   * Writes a file in one step: readers see the old one or the new one.
   *
   * @param path relative to the directory
   * @throws LedgerException when it cannot be written, or a link or {@code ..} leads outside
   */
  Path write(String path, byte[] bytes) {
    Path folder = makeFolders(path);
    Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
    try {
      Path temporary = Files.createTempFile(folder, ".export-", ".tmp");
      try {
        Files.write(temporary, bytes);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return file;
    } catch (IOException refused) {
      throw new LedgerException("cannot write " + file, refused);
    }
  }

  /** Deletes a file below the directory if it is there. */
  void delete(String path) {
    Path file = makeFolders(path).resolve(path.substring(path.lastIndexOf('/') + 1));
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw new LedgerException("cannot delete " + file, refused);
    }
  }

  /** Walks down to the folder of a file, making what is missing and refusing what leads away. */
  private Path makeFolders(String path) {
    Path folder = root;
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || parts[i].equals(".") || parts[i].equals("..")) {
        throw new LedgerException("\"" + Excerpt.of(path) + "\" leads outside " + root);
      }
      if (i < parts.length - 1) {
        folder = folder.resolve(parts[i]);
        makeFolder(folder);
      }
    }
    return folder;
  }

  private void makeFolder(Path folder) {
    if (Files.isSymbolicLink(folder)) {
      throw new LedgerException(folder + " is a symbolic link and may lead outside " + root);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new LedgerException("cannot make the directory " + folder, refused);
    }
  }
}
