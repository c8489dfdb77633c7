package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Window;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

/// A robot whose mouse knows the held keys, and asks for a menu with the right button only.
class LabRobot extends GlassRobot {
  private static final int DESKTOP = 0xff3a6ea5;
  private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
  private final Set<MouseButton> held = EnumSet.noneOf(MouseButton.class);
  private double mouseX;
  private double mouseY;
  private LabWindow over;
  private LabWindow grab;

  @Override
  public void create() {}

  @Override
  public void destroy() {}

  @Override
  public double getMouseX() {
    return mouseX;
  }

  @Override
  public double getMouseY() {
    return mouseY;
  }

  private int modifiers() {
    int modifiers = 0;
    if (keys.contains(KeyCode.SHIFT)) modifiers |= KeyEvent.MODIFIER_SHIFT;
    if (keys.contains(KeyCode.CONTROL)) modifiers |= KeyEvent.MODIFIER_CONTROL;
    if (keys.contains(KeyCode.ALT)) modifiers |= KeyEvent.MODIFIER_ALT;
    if (held.contains(MouseButton.PRIMARY)) modifiers |= KeyEvent.MODIFIER_BUTTON_PRIMARY;
    if (held.contains(MouseButton.SECONDARY)) modifiers |= KeyEvent.MODIFIER_BUTTON_SECONDARY;
    return modifiers;
  }

  private static int code(MouseButton button) {
    return switch (button) {
      case PRIMARY -> MouseEvent.BUTTON_LEFT;
      case SECONDARY -> MouseEvent.BUTTON_RIGHT;
      case MIDDLE -> MouseEvent.BUTTON_OTHER;
      default -> MouseEvent.BUTTON_NONE;
    };
  }

  private static List<LabWindow> windows() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof LabWindow && window.getView() != null)
        .filter(window -> !window.isClosed() && window.isVisible() && !window.isMinimized())
        .map(window -> (LabWindow) window)
        .toList();
  }

  private LabWindow under(double x, double y) {
    return windows().reversed().stream()
        .filter(window -> x >= window.getX() && x < window.getX() + window.getWidth())
        .filter(window -> y >= window.getY() && y < window.getY() + window.getHeight())
        .findFirst()
        .orElse(null);
  }

  private static LabWindow focused() {
    return windows().reversed().stream().filter(Window::isFocused).findFirst().orElse(null);
  }

  private void mouse(LabWindow window, int type, int button, boolean asksForMenu) {
    if (window == null || !(window.getView() instanceof HeadlessView view)) return;
    int x = (int) mouseX;
    int y = (int) mouseY;
    view.notifyMouse(
        type, button, x - window.getX(), y - window.getY(), x, y, modifiers(), asksForMenu, false);
  }

  private void enterAndLeave() {
    LabWindow now = under(mouseX, mouseY);
    if (Objects.equals(now, over)) return;
    if (over != null && !over.isClosed())
      mouse(over, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, false);
    over = now;
    mouse(over, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, false);
  }

  private LabWindow target() {
    return grab != null && !grab.isClosed() ? grab : over;
  }

  @Override
  public void mouseMove(double x, double y) {
    mouseX = x;
    mouseY = y;
    enterAndLeave();
    if (held.isEmpty()) mouse(over, MouseEvent.MOVE, MouseEvent.BUTTON_NONE, false);
    else mouse(target(), MouseEvent.DRAG, code(held.iterator().next()), false);
  }

  @Override
  public void mousePress(MouseButton... buttons) {
    enterAndLeave();
    for (MouseButton button : buttons) {
      held.add(button);
      if (grab == null) grab = over;
      LabWindow window = target();
      if (window == null) continue;
      window.focusByClick();
      mouse(window, MouseEvent.DOWN, code(button), button == MouseButton.SECONDARY);
      if (button == MouseButton.SECONDARY && window.getView() instanceof HeadlessView view)
        view.notifyMenu(
            (int) mouseX - window.getX(),
            (int) mouseY - window.getY(),
            (int) mouseX,
            (int) mouseY,
            false);
    }
  }

  /// Letting go may open a dialog and not return until it is closed: nothing is left to do after.
  @Override
  public void mouseRelease(MouseButton... buttons) {
    for (MouseButton button : buttons) {
      LabWindow window = target();
      held.remove(button);
      if (held.isEmpty()) grab = null;
      mouse(window, MouseEvent.UP, code(button), false);
    }
  }

  @Override
  public void mouseWheel(int amount) {
    LabWindow window = under(mouseX, mouseY);
    if (window == null || !(window.getView() instanceof HeadlessView view)) return;
    int x = (int) mouseX;
    int y = (int) mouseY;
    double step = amount > 0 ? -1 : 1;
    for (int i = 0; i < Math.abs(amount); i++)
      view.notifyScroll(
          x - window.getX(), y - window.getY(), x, y, 0, step, modifiers(), 0, 0, 0, 0, 40, 40);
  }

  @Override
  public void keyPress(KeyCode key) {
    keys.add(key);
    LabWindow window = focused();
    if (window == null || !(window.getView() instanceof HeadlessView view)) return;
    char[] typed = LabKeys.typed(key, keys.contains(KeyCode.SHIFT));
    view.notifyKey(KeyEvent.PRESS, key.getCode(), typed, modifiers());
    boolean shortcut = keys.contains(KeyCode.CONTROL) || keys.contains(KeyCode.ALT);
    if (typed.length > 0 && !shortcut && !window.isClosed() && window.getView() != null)
      view.notifyKey(KeyEvent.TYPED, 0, typed, modifiers());
  }

  @Override
  public void keyRelease(KeyCode key) {
    keys.remove(key);
    LabWindow window = focused();
    if (window != null && window.getView() instanceof HeadlessView view)
      view.notifyKey(KeyEvent.RELEASE, key.getCode(), new char[0], modifiers());
  }

  @Override
  public Color getPixelColor(double x, double y) {
    int[] pixel = new int[1];
    getScreenCapture((int) x, (int) y, 1, 1, pixel, false);
    return convertFromIntArgb(pixel[0]);
  }

  @Override
  public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean fit) {
    Arrays.fill(data, DESKTOP);
    for (LabWindow window : windows()) window.compose(x, y, width, height, data);
  }
}
