package com.sun.glass.ui.lab;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.LabApplication;

/// The platform of the screen tests, found by its name: -Dglass.platform=Lab.
public class LabPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new LabApplication();
  }
}
