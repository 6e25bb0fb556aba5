import MetroCore

extension PublishedCatalog {
  /// Reports names of withheld records in texts, and refuses personal data.
  ///
  /// - Throws: `Failure` with status `negative` for personal data in a published record.
  func check(_ context: Context) throws {
    try refusePersonalData(context)
    for mention in mentions {
      context.say(
        "\(mention.record) \(mention.field): names \(mention.withheld), which is withheld")
    }
  }

  private func refusePersonalData(_ context: Context) throws {
    guard let first = personalData.first else { return }
    for finding in personalData {
      context.say("\(finding.record) \(finding.field): personal data: \(finding.excerpt)")
    }
    throw Failure(
      status: .negative,
      message: "nothing was published: \(personalData.count) "
        + (personalData.count == 1 ? "value holds" : "values hold") + " personal data",
      hint: "remove the data, or run metro withhold \(shellWord(first.record.description)) "
        + "--because REASON")
  }
}
