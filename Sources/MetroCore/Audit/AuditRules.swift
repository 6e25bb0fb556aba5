extension AuditRule {
  /// Every rule, in the order in which they are listed.
  package static let all: [AuditRule] = [
    .conflictingStatements, .staleDecision, .unstatedValue, .changedPlan, .decisionOverridden,
    .quoteNotInSource, .valueAgainstWords,
    .capturesDiffer,
    .statedButEmpty, .leftOpen, .claimedCount, .countAgainstList, .impossibleCounts, .overCapacity,
    .sumAgainstParts,
    .estimateAsCount, .hostAsParticipant, .cityInAnotherCountry, .cityNamedTwice,
    .presenterNotParticipant, .speakerInTwoPlaces,
    .participantWithoutPresentation, .participantsNotNamed, .membershipAgainstDate,
    .overlappingMemberships,
    .yearAgainstDates, .weekdayAgainstDate, .calendarAgainstDate, .countedDayAgainstDate,
    .nonexistentDay, .reversedRange, .reversedHours, .reportBeforeEvent, .relativeDateAgainstDates,
    .deadlineAfterEnd, .lengthAgainstDates, .outsideDates, .partOutsideWhole,
    .statusAgainstDate,
    .missingDates, .editionOrder, .editionAgainstYears, .beforeFounding, .anniversaryAgainstYears,
    .transferToOwnCity, .transferBeforePractice, .adoptedBeforeProgram, .viaWithoutCity,
    .adoptedWithoutEvidence,
    .practiceStatusAgainstDates, .oldStatus, .claimedTransfers, .samePracticeTwice,
    .presentationAboutAnotherCity, .resultOfAnotherCity,
    .sameProgramTwice, .sameGeoNamesNumber, .coordinatesOutsideCountry, .linkWithoutTarget,
    .cityWithoutCountry, .regionAgainstCountries, .statusInTitle,
    .deadLink, .failingLink, .doubtfulLink, .movedLink, .blockedLink, .uncheckedLink,
    .changedSource, .sourceReadLongAgo, .placeholderText, .doubledWord, .doubledSpace,
    .nonstandardCharacters, .spoiltText, .lookAlike, .wrongScript, .personalData,
  ]
}
