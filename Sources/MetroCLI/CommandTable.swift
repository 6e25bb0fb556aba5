import ArgumentParser

/// Every command, in the order of the reference.
enum CommandTable {
  static let all: [any MetroCommand.Type] =
    nouns + [
      AddRelation<ParticipationCommands>.self, RemoveRelation<ParticipationCommands>.self,
      List<ParticipationCommands>.self, Edit<ParticipationCommands>.self,
      AddRelation<MembershipCommands>.self, RemoveRelation<MembershipCommands>.self,
      List<MembershipCommands>.self, Edit<MembershipCommands>.self,
      Init.self, Import.self, Export.self, SearchCommand.self, Stats.self, Completions.self,
    ]

  private static let nouns =
    verbs(ProgramCommands.self) + verbs(CityCommands.self) + verbs(SiteCommands.self)
    + verbs(VisitCommands.self) + verbs(PresentationCommands.self) + verbs(LinkCommands.self)
    + verbs(OrganizationCommands.self) + verbs(ThemeCommands.self)

  private static func verbs<N: NounCommands>(_: N.Type) -> [any MetroCommand.Type] {
    [
      Add<N>.self, List<N>.self, Show<N>.self, Edit<N>.self, Rename<N>.self, Remove<N>.self,
    ]
  }
}
