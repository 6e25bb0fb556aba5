extension AuditRule {
  /// Every rule, in the order in which they are listed.
  package static let all: [AuditRule] = [
    .conflictingStatements, .staleDecision, .unstatedValue, .decisionOverridden, .quoteNotInSource,
    .claimedCount, .estimateAsCount, .hostAsParticipant, .presenterNotParticipant,
    .participantWithoutPresentation, .membershipAgainstDate, .overlappingMemberships,
    .yearAgainstDates, .weekdayAgainstDate, .lengthAgainstDates, .outsideDates, .statusAgainstDate,
    .sameProgramTwice, .sameGeoNamesNumber, .coordinatesOutsideCountry, .linkWithoutTarget,
    .deadLink, .sourceReadLongAgo, .placeholderText, .doubledWord, .doubledSpace,
    .nonstandardCharacters, .spoiltText, .lookAlike, .wrongScript, .personalData,
  ]
}
