package vn.bangvang.app.work;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the window that has an office file open can be called to the front by a second start of
/// the program on the same machine: a socket in the user's temporary folder, no network.
public final class Door implements AutoCloseable {
  private final Path path;
  private final ServerSocketChannel channel;

  private Door(Path path, ServerSocketChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Nothing when this machine cannot: then the second start only tells who has the file.
  public static Optional<Door> open(Path path, Executor screen, Runnable called) {
    try {
      Files.deleteIfExists(path);
      var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      channel.bind(UnixDomainSocketAddress.of(path));
      var door = new Door(path, channel);
      Thread.ofPlatform().daemon().name("bangvang-door").start(() -> door.listen(screen, called));
      return Optional.of(door);
    } catch (IOException | UnsupportedOperationException impossible) {
      log(impossible);
      return Optional.empty();
    }
  }

  /// True when somebody answered.
  public static boolean knock(Path path) {
    try (var visitor = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
      return visitor.isConnected();
    } catch (IOException | UnsupportedOperationException nobody) {
      return false;
    }
  }

  private void listen(Executor screen, Runnable called) {
    while (channel.isOpen()) {
      try (var visitor = channel.accept()) {
        if (visitor.isConnected()) screen.execute(called);
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(path);
    } catch (IOException left) {
      log(left);
    }
  }

  private static void log(Exception cause) {
    Logger.getLogger(Door.class.getName()).log(Level.FINE, "door", cause);
  }
}
