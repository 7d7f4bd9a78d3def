package org.hourline.briefing;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;

/// What the layout engine remarks on. It goes on after a missing font or a property that it does
/// not know, and what it prints then lacks something; so a remark of weight is an obstacle here.
final class Remarks implements Consumer<Diagnostic> {
  static {
    XRLog.setLoggerImpl(new Silence());
  }

  private final Set<String> obstacles = new LinkedHashSet<>();

  @Override
  public void accept(Diagnostic remark) {
    if (remark.getLevel().intValue() >= Level.WARNING.intValue()) {
      Throwable error = remark.getError();
      obstacles.add(
          remark.getFormattedMessage() + (error == null ? "" : " (" + error.getMessage() + ")"));
    }
  }

  /// @throws PrintException when there was an obstacle
  void stopIfAny() {
    if (!obstacles.isEmpty()) {
      throw new PrintException(List.copyOf(obstacles));
    }
  }

  /// The engine's own log, which would go to the standard streams.
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic remark) {
      return false;
    }
  }
}
