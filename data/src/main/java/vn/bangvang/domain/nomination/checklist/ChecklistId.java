package vn.bangvang.domain.nomination.checklist;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record ChecklistId(UUID value) implements Id {}
