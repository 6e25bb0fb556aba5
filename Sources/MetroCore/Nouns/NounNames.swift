// Written by Scripts/record-types.sh from the files in this folder.

extension Noun {
  /// The record types of a catalog; the raw value is the singular, which also names the table.
  package enum Name: String, Sendable, CaseIterable {
    case city
    case organization
    case theme
    case program
    case site
    case name
    case participation
    case membership
    case visit
    case presentation
    case source
    case link
    case statement
    case decision
    case waiver
    case alias
    case withholding
    case practice
    case transfer
    case description

    /// The features of the record type in addition to its fields.
    package var traits: Traits {
      switch self {
      case .city: Noun.cityTraits
      case .organization: Noun.organizationTraits
      case .theme: Noun.themeTraits
      case .program: Noun.programTraits
      case .site: Noun.siteTraits
      case .name: Noun.nameTraits
      case .participation: Noun.participationTraits
      case .membership: Noun.membershipTraits
      case .visit: Noun.visitTraits
      case .presentation: Noun.presentationTraits
      case .source: Noun.sourceTraits
      case .link: Noun.linkTraits
      case .statement: Noun.statementTraits
      case .decision: Noun.decisionTraits
      case .waiver: Noun.waiverTraits
      case .alias: Noun.aliasTraits
      case .withholding: Noun.withholdingTraits
      case .practice: Noun.practiceTraits
      case .transfer: Noun.transferTraits
      case .description: Noun.descriptionTraits
      }
    }
  }

  /// Returns the record type with a name.
  package static func named(_ name: Name) -> Noun {
    switch name {
    case .city: .city
    case .organization: .organization
    case .theme: .theme
    case .program: .program
    case .site: .site
    case .name: .name
    case .participation: .participation
    case .membership: .membership
    case .visit: .visit
    case .presentation: .presentation
    case .source: .source
    case .link: .link
    case .statement: .statement
    case .decision: .decision
    case .waiver: .waiver
    case .alias: .alias
    case .withholding: .withholding
    case .practice: .practice
    case .transfer: .transfer
    case .description: .description
    }
  }
}
