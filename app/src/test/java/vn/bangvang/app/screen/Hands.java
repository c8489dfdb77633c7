package vn.bangvang.app.screen;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// Keys and mouse of a test. After each deed they wait for frames of the screen, where TestFX waits
/// by the clock.
public final class Hands extends FxRobot {
  /// What an event asks for is laid out in the second frame after it at the latest.
  private static final int ENOUGH = 3;

  @Override
  public FxRobot interact(Runnable deed) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(deed));
    return waited();
  }

  @Override
  public FxRobot clickOn(PointQuery query, Motion motion, MouseButton... buttons) {
    var mouse = robotContext().getMouseRobot();
    mouse.moveNoWait(query.query());
    waited();
    mouse.pressNoWait(buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons);
    waited();
    mouse.releaseNoWait();
    return waited();
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    var keyboard = robotContext().getKeyboardRobot();
    for (KeyCode key : keys) {
      keyboard.pressNoWait(key);
      waited();
    }
    for (int last = keys.length - 1; last >= 0; last--) keyboard.releaseNoWait(keys[last]);
    return waited();
  }

  /// What has happened is laid out.
  public static void settle() {
    var frames = new CountDownLatch(ENOUGH);
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frames.countDown();
          }
        };
    Platform.runLater(timer::start);
    try {
      if (!frames.await(1, TimeUnit.MINUTES)) throw new AssertionError("the screen stands still");
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    } finally {
      Platform.runLater(timer::stop);
    }
  }

  private FxRobot waited() {
    settle();
    return this;
  }
}
