package vn.bangvang.domain.unit.lineage;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record ReorganisationId(UUID value) implements Id {}
