import ArgumentParser
import MetroCore

/// A program or network, and cities that it has to do with.
struct RelationOperands<R: RelationCommands>: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The \(R.owner)\(R.ownerNote), by id or name.", valueName: R.owner),
    completion: .ids(of: R.ownerNoun))
  var owner: String

  @Argument(
    help: ArgumentHelp("The cities, by id or name.", valueName: "city"),
    completion: .ids(of: .named(.city)))
  var cities: [String]

  /// The operands of the usage line.
  static var usage: String { "<\(R.owner)> <city> ..." }

  /// The checked values of one record for each city, with the details given for all.
  func records(_ details: [String: FieldValue]) throws -> [[String: FieldValue]] {
    try cities.map { city in
      var values = details
      values[R.owner] = try R.noun.field(R.owner)?.value(from: [owner])
      values["city"] = try R.noun.field("city")?.value(from: [city])
      return values
    }
  }
}

extension RelationCommands {
  static var ownerNoun: Noun {
    guard case .reference(let name)? = noun.field(owner)?.type else { return noun }
    return .named(name)
  }

  /// What has to be said of the owner beyond its name.
  static var ownerNote: String { owner == ownerNoun.description ? "" : ", an \(ownerNoun)" }
}
