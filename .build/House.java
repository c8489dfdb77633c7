import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// Counts what the house rules limit (sizes, names, share of tests and comments) and fails on a
/// breach. It first plants one fault of every kind in a throw-away tree and demands to find each.
class House {
  record Measured(String place, int size) {}

  record Breach(String rule, String place) {}

  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Service|Dto|Info)");
  private static final Pattern LEFT_OPEN =
      Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\\b|@author");
  private static final List<String> RULES =
      List.of(
          "text is not NFC",
          "left open",
          "name without meaning",
          "more than 5 constructor parameters",
          "file over 300 lines",
          "method over 40 lines",
          "more than 15 files in a folder",
          "median file of the program over 60 lines",
          "95 % of files over 180 lines",
          "95 % of methods over 15 lines",
          "tests under 45 % of the lines",
          "comments outside 3-8 % of the program's lines");
  private static final String[] TEXT = {
    ".java", ".properties", ".css", ".sql", ".md", ".xml", ".json", ".sh", ".txt"
  };

  private final Path root;
  private final List<Measured> files = new ArrayList<>();
  private final List<Measured> program = new ArrayList<>();
  private final List<Measured> methods = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();
  private final Map<String, Integer> folders = new TreeMap<>();
  private int mainLines;
  private int testLines;
  private int commentLines;

  House(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  public static void main(String[] args) throws IOException {
    demandEveryFaultIsFound();
    var house = new House(Path.of(args[0])).measure();
    System.out.println(house.figures());
    house.breaches.forEach(breach -> System.err.println(breach.rule() + ": " + breach.place()));
    if (!house.breaches.isEmpty()) System.exit(1);
  }

  House measure() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.filter(Files::isRegularFile).filter(this::isOurs).sorted().toList();
    }
    for (Path file : all) readText(file);
    parse(all.stream().filter(this::isJava).toList());
    judge();
    return this;
  }

  private boolean isOurs(Path file) {
    String path = root.relativize(file).toString();
    return !path.startsWith(".git/")
        && !path.contains("target/")
        && !path.endsWith(".nfd.txt")
        && Stream.of(TEXT).anyMatch(path::endsWith);
  }

  private boolean isJava(Path file) {
    return file.toString().endsWith(".java") && !file.startsWith(root.resolve(".build"));
  }

  private void readText(Path file) throws IOException {
    String text = Files.readString(file);
    String place = root.relativize(file).toString();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) breach("text is not NFC", place);
    if (!isJava(file)) return;
    var lines = text.lines().toList();
    files.add(new Measured(place, lines.size()));
    boolean isTest = place.contains("/src/test/");
    if (isTest) testLines += lines.size();
    else measureProgram(place, lines);
    for (String line : lines)
      if (LEFT_OPEN.matcher(line).find()) breach("left open", place + ": " + line.strip());
  }

  /// Comments and the usual size are judged without the tests: what a test says is its name.
  private void measureProgram(String place, List<String> lines) {
    mainLines += lines.size();
    program.add(new Measured(place, lines.size()));
    if (place.contains("/src/main/")) folders.merge(folder(place), 1, Integer::sum);
    for (String line : lines) if (line.strip().startsWith("//")) commentLines++;
  }

  private static String folder(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }

  private void parse(List<Path> sources) throws IOException {
    if (sources.isEmpty()) return;
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, List.of(), null, units);
      var positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) new Reader(unit, positions).scan(unit, null);
    }
  }

  /// Measures the methods of one file and reads its names.
  private final class Reader extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LineMap lines;
    private final String place;

    Reader(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.lines = unit.getLineMap();
      this.place = root.relativize(Path.of(unit.getSourceFile().toUri())).toString();
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      String name = type.getSimpleName().toString();
      if (EMPTY_NAME.matcher(name).matches()) breach("name without meaning", place + " " + name);
      if (type.getKind() == Tree.Kind.RECORD) {
        int parts = (int) type.getMembers().stream().filter(Reader::isRecordComponent).count();
        constructor(name, parts);
      }
      return super.visitClass(type, unused);
    }

    private static boolean isRecordComponent(Tree member) {
      return member instanceof VariableTree variable
          && !variable.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
        int size = line(positions.getEndPosition(unit, method)) - start(method) + 1;
        methods.add(new Measured(place + " " + method.getName(), size));
      }
      if (method.getName().contentEquals("<init>"))
        constructor(place, method.getParameters().size());
      return super.visitMethod(method, unused);
    }

    private int start(MethodTree method) {
      Tree first = method.getReturnType() == null ? method : method.getReturnType();
      return line(Math.max(0, positions.getStartPosition(unit, first)));
    }

    private int line(long position) {
      return (int) lines.getLineNumber(position);
    }

    private void constructor(String name, int parameters) {
      if (parameters > 5) breach("more than 5 constructor parameters", place + " " + name);
    }
  }

  private void judge() {
    over(files, 300).forEach(file -> breach("file over 300 lines", show(file)));
    over(methods, 40).forEach(method -> breach("method over 40 lines", show(method)));
    folders.forEach((folder, count) -> {
      if (count > 15) breach("more than 15 files in a folder", folder + " " + count);
    });
    if (files.size() < 20) return;
    demand(rank(program, 50) <= 60, "median file of the program over 60 lines");
    demand(rank(files, 95) <= 180, "95 % of files over 180 lines");
    demand(rank(methods, 95) <= 15, "95 % of methods over 15 lines");
    demand(testShare() >= 45, "tests under 45 % of the lines");
    demand(
        commentShare() >= 3 && commentShare() <= 8,
        "comments outside 3-8 % of the program's lines");
  }

  private void demand(boolean holds, String rule) {
    if (!holds) breach(rule, figures());
  }

  private void breach(String rule, String place) {
    breaches.add(new Breach(rule, place));
  }

  private static List<Measured> over(List<Measured> all, int limit) {
    return all.stream().filter(one -> one.size() > limit).toList();
  }

  private static int rank(List<Measured> all, int percent) {
    var sorted = all.stream().map(Measured::size).sorted(Comparator.naturalOrder()).toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
  }

  private static String show(Measured one) {
    return one.place() + " (" + one.size() + ")";
  }

  private double testShare() {
    return 100.0 * testLines / Math.max(1, mainLines + testLines);
  }

  private double commentShare() {
    return 100.0 * commentLines / Math.max(1, mainLines);
  }

  private String figures() {
    return "%d Java files, %d + %d test lines (%.0f %% tests, %.1f %% comments); file median %d, 95 %% %d; method median %d, 95 %% %d"
        .formatted(
            files.size(),
            mainLines,
            testLines,
            testShare(),
            commentShare(),
            rank(program, 50),
            rank(files, 95),
            rank(methods, 50),
            rank(methods, 95));
  }

  private static void demandEveryFaultIsFound() throws IOException {
    Path tree = Files.createTempDirectory("house");
    Path code = Files.createDirectories(tree.resolve("app/src/main/java"));
    for (int i = 0; i < 20; i++)
      Files.writeString(
          code.resolve("Tall" + i + ".java"), "class Tall {\n" + "\n".repeat(310) + "}");
    String method = "class UnitManager { void all() {" + "\n".repeat(45) + "} // TO" + "DO\n}\n";
    Files.writeString(code.resolve("UnitManager.java"), method);
    Files.writeString(
        code.resolve("Wide.java"), "record Wide(int a,int b,int c,int d,int e,int f){}");
    Files.writeString(code.resolve("Decomposed.java"), "class Decomposed {} // a\u0301");
    var found = new House(tree).measure().breaches.stream().map(Breach::rule).toList();
    var missed = RULES.stream().filter(rule -> !found.contains(rule)).toList();
    if (!missed.isEmpty()) throw new IllegalStateException("planted faults not found: " + missed);
  }
}
