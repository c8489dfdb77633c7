package vn.bangvang.app.command;

/// One thing the program does without its window.
@FunctionalInterface
interface Command {
  Exit run(Arguments arguments, Terminal terminal);
}
