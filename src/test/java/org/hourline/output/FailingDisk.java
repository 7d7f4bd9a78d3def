package org.hourline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk whose n-th step fails: once, as a full disk does, or with every step after it, as a power
/// cut does. The failing write leaves half of its file behind.
final class FailingDisk implements Disk {
  private final Disk disk = new RealDisk();
  private final int failing;
  private final boolean forGood;
  private int steps;

  /// @param failing the number of the step that fails, from 1
  FailingDisk(int failing, boolean forGood) {
    this.failing = failing;
    this.forGood = forGood;
  }

  /// Whether the step that fails was reached.
  boolean hasFailed() {
    return steps >= failing;
  }

  private boolean fails() {
    steps++;
    return forGood ? steps >= failing : steps == failing;
  }

  private void step() throws IOException {
    if (fails()) {
      throw new IOException("the disk failed at step " + steps);
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    step();
    disk.createFolders(folder);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    if (fails()) {
      if (steps == failing) {
        Files.write(file, Arrays.copyOf(content, content.length / 2));
      }
      throw new IOException("the disk failed at step " + steps);
    }
    disk.write(file, content);
  }

  @Override
  public void same(Path from, Path to) throws IOException {
    step();
    disk.same(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    disk.delete(path);
  }
}
