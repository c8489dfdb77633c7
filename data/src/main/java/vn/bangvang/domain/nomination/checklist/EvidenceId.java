package vn.bangvang.domain.nomination.checklist;

import java.util.UUID;
import vn.bangvang.domain.shared.Id;

public record EvidenceId(UUID value) implements Id {}
