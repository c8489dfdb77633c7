package vn.bangvang.app.plans;

import vn.bangvang.store.Store;

/// Breaks the rules of a view on purpose, so that each of them is seen red at every run.
public final class PlantedView {
  private final Store store;

  public PlantedView(Store store) {
    this.store = store;
  }

  public String shown() {
    return store.file().path().toString();
  }
}
