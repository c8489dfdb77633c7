package vn.bangvang.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Takes pictures of a scene.
final class Camera {
  private final Scene scene;
  private final Path folder;

  Camera(Scene scene, Path folder) {
    this.scene = scene;
    this.folder = folder;
  }

  /// Of a screen that shows what was asked for.
  void take(Stagehand hand, String name) {
    hand.settle();
    hand.act(() -> write(scene.snapshot(null), folder.resolve(name + ".png")));
  }

  private static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
      picture.setRGB(0, y, width, 1, line, 0, width);
    }
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
