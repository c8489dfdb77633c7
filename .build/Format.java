import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// google-java-format over every source file: "check" fails and names the files, "apply" writes
/// them.
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build();
    var formatter = new Formatter(options);
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources(Path.of(args[1]))) {
      String before = Files.readString(source);
      String after = formatter.formatSourceAndFixImports(before);
      if (before.equals(after)) continue;
      unformatted.add(source);
      if (apply) Files.writeString(source, after);
    }
    System.out.println(unformatted.size() + (apply ? " files formatted" : " files not formatted"));
    if (apply || unformatted.isEmpty()) return;
    unformatted.forEach(System.err::println);
    System.err.println("Run: mvn -q -pl .build verify -Dformat=apply");
    System.exit(1);
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .toList();
    }
  }
}
