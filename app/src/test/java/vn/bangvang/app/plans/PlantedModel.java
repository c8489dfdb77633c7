package vn.bangvang.app.plans;

import java.sql.Connection;
import java.sql.SQLException;
import javafx.scene.Node;
import vn.bangvang.app.units.UnitsModel;

/// Breaks the rules of a model on purpose, so that each of them is seen red at every run.
public final class PlantedModel {
  private final Node node;
  private final UnitsModel neighbour;

  public PlantedModel(Node node, UnitsModel neighbour) {
    this.node = node;
    this.neighbour = neighbour;
  }

  public Thread lateAnswer(Connection connection) throws SQLException {
    connection.commit();
    node.setStyle("-fx-opacity: 0.5");
    return Thread.ofPlatform().unstarted(() -> node.setUserData(neighbour));
  }
}
