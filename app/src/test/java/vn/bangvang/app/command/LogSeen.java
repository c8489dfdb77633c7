package vn.bangvang.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What a class writes into the log while a test runs; it goes nowhere else.
final class LogSeen extends Handler {
  final List<LogRecord> records = new ArrayList<>();
  private final Logger logger;

  LogSeen(Class<?> writer) {
    logger = Logger.getLogger(writer.getName());
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  @Override
  public void publish(LogRecord one) {
    records.add(one);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
