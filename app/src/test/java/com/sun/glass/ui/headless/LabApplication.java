package com.sun.glass.ui.headless;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;

/// JavaFX's headless platform with a screen of the size that users have, and without the gaps into
/// which screen tests fall.
public class LabApplication extends HeadlessApplication {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;
  private final HeadlessWindowManager windows = new HeadlessWindowManager();
  private Screen[] screens;

  @Override
  protected Screen[] staticScreen_getScreens() {
    if (screens == null)
      screens =
          new Screen[] {
            new Screen(
                0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 96, 96, 1f,
                1f, 1f, 1f)
          };
    return screens;
  }

  @Override
  public Window createWindow(Window owner, Screen screen, int styleMask) {
    return new LabWindow(windows, owner, screen, styleMask);
  }

  @Override
  public GlassRobot createRobot() {
    return new LabRobot();
  }

  /// Asked on every key by combinations of characters; the original throws.
  @Override
  protected int _getKeyCodeForChar(char character, int hint) {
    boolean plain = Character.isLetterOrDigit(character) && character < 128;
    return plain ? Character.toUpperCase(character) : 0;
  }

  @Override
  protected boolean _supportsTransparentWindows() {
    return true;
  }
}
