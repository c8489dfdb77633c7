import org.jspecify.annotations.NullMarked;

/// The window, the papers and the command line.
@NullMarked
module vn.bangvang.app {
  requires static org.jspecify;
  requires java.desktop;
  requires java.logging;
  requires java.xml;
  requires vn.bangvang.data;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
}
