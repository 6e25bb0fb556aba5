// Written by Scripts/record-types.sh from the files in this folder.

/// The commands of the record types, in the order of the reference.
enum NounCommandsList {
  static var all: [any NounCommands.Type] {
    [
      ProgramCommands.self,
      CityCommands.self,
      SiteCommands.self,
      VisitCommands.self,
      PresentationCommands.self,
      LinkCommands.self,
      OrganizationCommands.self,
      ThemeCommands.self,
      NameCommands.self,
      SourceCommands.self,
      StatementCommands.self,
      DecisionCommands.self,
      WaiverCommands.self,
      AliasCommands.self,
      ParticipationCommands.self,
      MembershipCommands.self,
      PracticeCommands.self,
      TransferCommands.self,
      WithholdingCommands.self,
      DescriptionCommands.self,
    ]
  }
}
