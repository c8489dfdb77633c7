package com.sun.glass.ui.headless;

import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.IntBuffer;
import java.util.List;

/// A window of any size that keeps its own picture, and of which one at a time has the focus.
class LabWindow extends HeadlessWindow {
  private int[] picture = new int[0];
  private int pictureWidth;
  private int pictureHeight;
  private boolean focusable = true;

  LabWindow(HeadlessWindowManager windows, Window owner, Screen screen, int styleMask) {
    super(windows, owner, screen, null, styleMask);
  }

  @Override
  void blit(Pixels pixels) {
    int[] copied = new int[pixels.getWidth() * pixels.getHeight()];
    ((IntBuffer) pixels.getBuffer()).duplicate().rewind().get(copied);
    synchronized (this) {
      picture = copied;
      pictureWidth = pixels.getWidth();
      pictureHeight = pixels.getHeight();
    }
  }

  @Override
  void clearRect(int x, int width, int y, int height) {}

  /// Lays its picture over a part of the screen.
  synchronized void compose(int x, int y, int width, int height, int[] onto) {
    for (int row = 0; row < pictureHeight; row++)
      for (int column = 0; column < pictureWidth; column++) {
        int toY = getY() + row - y;
        int toX = getX() + column - x;
        if (toX < 0 || toX >= width || toY < 0 || toY >= height) continue;
        int at = toY * width + toX;
        onto[at] = over(picture[row * pictureWidth + column], onto[at]);
      }
  }

  /// The colours are multiplied by their opacity already.
  private static int over(int above, int below) {
    int left = 255 - (above >>> 24);
    return 0xff000000
        | channel(above, below, 16, left)
        | channel(above, below, 8, left)
        | channel(above, below, 0, left);
  }

  private static int channel(int above, int below, int shift, int left) {
    int mixed = (above >> shift & 255) + (below >> shift & 255) * left / 255;
    return Math.min(255, mixed) << shift;
  }

  @Override
  protected boolean _requestFocus(long pointer, int event) {
    if (event != WindowEvent.FOCUS_LOST)
      for (Window window : List.copyOf(Window.getWindows()))
        if (!window.equals(this) && window instanceof LabWindow lab && lab.isFocused())
          lab.notifyFocus(WindowEvent.FOCUS_LOST);
    return super._requestFocus(pointer, event);
  }

  @Override
  protected boolean _setVisible(long pointer, boolean visible) {
    boolean done = super._setVisible(pointer, visible);
    if (!visible) handBackFocus();
    return done;
  }

  @Override
  protected boolean _close(long pointer) {
    handBackFocus();
    return super._close(pointer);
  }

  @Override
  protected void _setFocusable(long pointer, boolean wanted) {
    focusable = wanted;
  }

  void focusByClick() {
    if (!isFocused() && focusable && isEnabled()) requestFocus();
  }

  private void handBackFocus() {
    if (!isFocused()) return;
    notifyFocus(WindowEvent.FOCUS_LOST);
    if (getOwner() instanceof LabWindow owner && owner.isVisible() && !owner.isClosed())
      owner.notifyFocus(WindowEvent.FOCUS_GAINED);
  }
}
