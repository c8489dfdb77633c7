package vn.bangvang.domain.plan.course;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record RoundId(UUID value) implements Id {}
