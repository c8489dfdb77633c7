package vn.bangvang.domain.nomination;

import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitId;

/// In which round and by which letter of which unit an award was asked for.
public record Proposal(
    RoundId round, AwardId award, UnitId by, DocumentNumber letter, PartialDate dated) {}
