package vn.bangvang.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What the first bytes of a file tell before the database may touch it: H2 takes a truncated file
/// for an empty one, or falls back to an older state of it, without a word.
sealed interface FileHeader {
  record Plausible() implements FileHeader {}

  record Foreign() implements FileHeader {}

  record Truncated() implements FileHeader {}

  int BLOCK = 4096;

  static FileHeader of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      String first = text(channel, 0);
      if (!first.startsWith("H:2,")) return empty(channel) ? new Truncated() : new Foreign();
      if (channel.size() < 3L * BLOCK) return new Truncated();
      return first.contains(",clean:1,") ? cleanlyClosed(channel, first) : new Plausible();
    }
  }

  /// Of a file that was closed in good order the header names the last chunk: it must be all there.
  private static FileHeader cleanlyClosed(FileChannel channel, String header) throws IOException {
    long block = hexadecimal(header, ",block:").orElse(0);
    String chunk = text(channel, block * BLOCK);
    if (!chunk.startsWith("chunk:")) return new Truncated();
    long end = (block + hexadecimal(chunk, ",len:").orElse(0)) * BLOCK;
    return channel.size() < end ? new Truncated() : new Plausible();
  }

  private static boolean empty(FileChannel channel) throws IOException {
    return text(channel, 0).chars().allMatch(character -> character == 0);
  }

  private static OptionalLong hexadecimal(String header, String name) {
    var found = Pattern.compile(name + "([0-9a-f]{1,8}),").matcher(header);
    return found.find()
        ? OptionalLong.of(Long.parseLong(found.group(1), 16))
        : OptionalLong.empty();
  }

  private static String text(FileChannel channel, long position) throws IOException {
    var bytes = ByteBuffer.allocate(256);
    channel.read(bytes, position);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
