package vn.bangvang.domain.unit;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record UnitId(UUID value) implements Id {}
