package vn.bangvang.domain.plan;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record PlanId(UUID value) implements Id {}
