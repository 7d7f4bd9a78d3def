package org.hourline.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hourline.model.Accepted;
import org.hourline.model.Source;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// Whether a source can still be read when its address no longer answers.
final class Archives {
  private static final Rule NOT_ARCHIVED =
      Rule.warning(
          "not-archived",
          "A source with an address has an archived copy or a capture as well",
          "Berkeley Protocol, availability; schema.org archivedAt",
          "ARC-1");
  private static final Rule CAPTURE_NOT_READABLE =
      Rule.error(
          "capture-not-readable",
          "A capture is a file inside the content folder that can be read",
          "Berkeley Protocol, authenticity",
          "ARC-2");
  private static final Rule CAPTURE_CHANGED =
      Rule.error(
          "capture-changed",
          "The SHA-256 of a capture is the one that its source states",
          "Berkeley Protocol, authenticity; FIPS 180-4",
          "ARC-2");
  static final List<Rule> RULES = List.of(NOT_ARCHIVED, CAPTURE_NOT_READABLE, CAPTURE_CHANGED);

  private final Inspection inspection;
  private final Path content;

  private Archives(Inspection inspection, Path content) {
    this.inspection = inspection;
    this.content = content;
  }

  static void check(Inspection inspection, Path content) {
    Archives archives = new Archives(inspection, content);
    archives.notArchived();
    inspection.site().sources().forEach(archives::capture);
  }

  /// ARC-1: one warning that lists all such sources; those that are accepted have one of their own.
  private void notArchived() {
    List<Source> bare =
        inspection.site().sources().stream()
            .filter(source ->
                source.url() != null && source.archivedUrl() == null && source.capture() == null)
            .toList();
    list(bare.stream().filter(this::isAccepted).toList());
    list(bare.stream().filter(Predicate.not(this::isAccepted)).toList());
  }

  private boolean isAccepted(Source source) {
    return inspection.site().timeline().accepted().stream()
        .filter(accepted -> accepted.code().equals(NOT_ARCHIVED.code()))
        .map(Accepted::at)
        .anyMatch(at -> at.isEmpty() || at.contains(source.id()));
  }

  private void list(List<Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    String[] ids = sources.stream().map(Source::id).toArray(String[]::new);
    inspection.report(
        NOT_ARCHIVED,
        "source/" + ids[0] + "/url",
        (ids.length == 1 ? "One source has" : ids.length + " sources have")
            + " an address and no archived copy: "
            + String.join(", ", ids),
        "add `archived_url` or a `capture`",
        ids);
  }

  /// ARC-2.
  private void capture(Source source) {
    Source.Capture capture = source.capture();
    if (capture == null) {
      return;
    }
    String path = "source/" + source.id() + "/capture/file";
    @Nullable Path file = inside(capture.file());
    if (file == null) {
      inspection.report(
          CAPTURE_NOT_READABLE,
          path,
          "“" + capture.file() + "” is no file inside the content folder",
          "name it from the content folder, such as captures/page.html",
          source.id());
      return;
    }
    try {
      String hash = sha256(file);
      if (source.sha256() != null && !hash.equals(source.sha256().toLowerCase(Locale.ROOT))) {
        inspection.report(
            CAPTURE_CHANGED,
            "source/" + source.id() + "/sha256",
            "The capture's SHA-256 is " + hash,
            "a capture is never edited: find the copy that was made, or make a new one",
            source.id());
      }
    } catch (IOException _) {
      inspection.report(
          CAPTURE_NOT_READABLE, path, "“" + capture.file() + "” cannot be read", null, source.id());
    }
  }

  /// The file, links followed; null when it is not there or lies outside.
  private @Nullable Path inside(String name) {
    try {
      Path root = content.toRealPath();
      Path file = root.resolve(name).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file) ? file : null;
    } catch (IOException | InvalidPathException _) {
      return null;
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
