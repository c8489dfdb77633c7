package vn.bangvang.domain.plan.participation;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record ParticipationId(UUID value) implements Id {}
