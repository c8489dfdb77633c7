import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the oldest class file version into a compiled module description, which uses nothing
/// newer. The jar plugin reads it with the JDK that runs Maven, and that may be older than ours.
class Module {
  private static final int MAJOR_VERSION = 7;
  private static final byte JAVA_9 = 53;

  public static void main(String[] args) throws IOException {
    Path description = Path.of(args[0], "module-info.class");
    byte[] bytes = Files.readAllBytes(description);
    bytes[MAJOR_VERSION] = JAVA_9;
    Files.write(description, bytes);
  }
}
