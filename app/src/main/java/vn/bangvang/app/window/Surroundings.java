package vn.bangvang.app.window;

import java.time.Clock;
import java.util.concurrent.Executor;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.work.FileDesk;

/// What a window finds around it on this machine.
public record Surroundings(
    Settings settings, Look look, FileDesk desk, Clock clock, Executor screen) {}
