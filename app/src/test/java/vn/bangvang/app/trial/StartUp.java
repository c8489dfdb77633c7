package vn.bangvang.app.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// From the start of the packaged program's process to its first filled screen on the example
/// office, against a bare window on the same runtime with a start-up cache of its own, in turns.
/// Arguments: the program's image, how many rounds.
final class StartUp {
  /// By name: this program itself runs without JavaFX.
  private static final String BARE = "vn.bangvang.app.trial.BareWindow";

  private final Path image;
  private final Path folder;
  private final List<Start> bare = new ArrayList<>();
  private final List<Start> program = new ArrayList<>();

  private record Start(double milliseconds, double megabytes) {}

  private StartUp(Path image, Path folder) {
    this.image = image;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var startUp = new StartUp(Path.of(args[0]), Files.createTempDirectory("bangvang-start"));
    startUp.prepare();
    startUp.round();
    startUp.bare.clear();
    startUp.program.clear();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) startUp.round();
    startUp.tell();
  }

  private void prepare() throws IOException, InterruptedException {
    try (var jar = new ZipOutputStream(Files.newOutputStream(bareJar()))) {
      String name = BARE.replace('.', '/') + ".class";
      jar.putNextEntry(new ZipEntry(name));
      try (var in = StartUp.class.getResourceAsStream("/" + name)) {
        if (in == null) throw new IOException(name);
        in.transferTo(jar);
      }
    }
    runToEnd(bareCommand("-XX:AOTCacheOutput=" + cache(), "-Dbare.once=true"));
    runToEnd(List.of(launcher(), "example", "--office", office()));
  }

  private void runToEnd(List<String> command) throws IOException, InterruptedException {
    var process = process(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (process.waitFor() != 0) throw new IOException(command + " failed");
  }

  private void round() throws IOException, InterruptedException {
    bare.add(measured(bareCommand("-XX:AOTCache=" + cache())));
    program.add(measured(List.of(launcher(), "open", "--office", office())));
  }

  private Start measured(List<String> command) throws IOException, InterruptedException {
    long before = System.nanoTime();
    var process = process(command).redirectError(Redirect.DISCARD).start();
    try (BufferedReader said = process.inputReader()) {
      if (!"ready".equals(said.readLine())) throw new IOException(command + " is never ready");
      double milliseconds = (System.nanoTime() - before) / 1e6;
      return new Start(milliseconds, residentMegabytes(process.pid()));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private ProcessBuilder process(List<String> command) {
    var process = new ProcessBuilder(command);
    var environment = process.environment();
    String options = "-Dbangvang.announce=true -Dbangvang.settings=" + folder.resolve("settings");
    if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
      environment.put("DISPLAY", "none");
      options += " -Dglass.platform=Headless -Dprism.order=sw";
    }
    environment.put("JAVA_TOOL_OPTIONS", options);
    return process;
  }

  /// Linux tells; elsewhere it stays unknown.
  private static double residentMegabytes(long pid) throws IOException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (!Files.exists(status)) return Double.NaN;
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  private List<String> bareCommand(String... options) throws IOException {
    String jars;
    try (var files = Files.list(image.resolve("lib/app"))) {
      jars =
          files
              .filter(file -> file.getFileName().toString().startsWith("javafx-"))
              .sorted()
              .map(Path::toString)
              .collect(Collectors.joining(":"));
    }
    var command = new ArrayList<String>();
    command.add(image.resolve("lib/runtime/bin/java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", bareJar() + ":" + jars, BARE));
    return command;
  }

  private void tell() {
    tell("bare window", bare);
    tell("Bảng Vàng", program);
    System.out.printf(
        Locale.ROOT,
        "ratio: %.2f in time, %.2f in memory%n",
        milliseconds(program) / milliseconds(bare),
        megabytes(program) / megabytes(bare));
  }

  private static void tell(String name, List<Start> starts) {
    System.out.printf(
        Locale.ROOT,
        "%-12s median %.0f ms, %.0f MB resident, of %d starts%n",
        name,
        milliseconds(starts),
        megabytes(starts),
        starts.size());
  }

  private static double milliseconds(List<Start> starts) {
    return median(starts.stream().mapToDouble(Start::milliseconds).sorted().toArray());
  }

  private static double megabytes(List<Start> starts) {
    return median(starts.stream().mapToDouble(Start::megabytes).sorted().toArray());
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private Path bareJar() {
    return folder.resolve("bare.jar");
  }

  private Path cache() {
    return folder.resolve("bare.aot");
  }

  private String launcher() {
    return image.resolve("bin/bangvang").toString();
  }

  private String office() {
    return folder.resolve("van-phong.bangvang").toString();
  }
}
