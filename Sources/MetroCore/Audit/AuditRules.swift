extension AuditRule {
  /// Every rule, in the order in which they are listed.
  package static let all: [AuditRule] = [
    .rivalStatements, .staleDecision, .unstatedValue, .decisionOverridden, .quoteNotInSource,
    .claimedCount, .boundAsCount, .hostAsParticipant, .presenterNotParticipant,
    .participantWithoutPresentation, .membershipAgainstDate, .overlappingMemberships,
    .yearAgainstDates, .weekdayAgainstDate, .lengthAgainstDates, .outsideDates,
    .statusAgainstDate, .sameProgramTwice, .farCoordinates, .linkWithoutTarget, .deadLink,
    .sourceReadLongAgo, .placeholderText, .doubledWord, .doubledSpace, .mixedForms, .lookAlike,
    .wrongScript, .personalData,
  ]
}
