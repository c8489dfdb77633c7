package vn.bangvang.app.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.concurrent.Executor;

/// Whatever makes a thread. A plain Executor may be handed on, and a thread may be spoken to.
final class Threads extends DescribedPredicate<JavaClass> {
  Threads() {
    super("threads and what starts them");
  }

  @Override
  public boolean test(JavaClass one) {
    boolean runs = one.isAssignableTo(Executor.class) && !one.isEquivalentTo(Executor.class);
    return runs
        || (one.isAssignableTo(Thread.class) && !one.isEquivalentTo(Thread.class))
        || one.getName().startsWith("java.lang.Thread$Builder")
        || one.getName().equals("java.util.concurrent.Executors")
        || one.getName().startsWith("java.util.Timer")
        || one.getName().startsWith("javafx.concurrent.");
  }
}
