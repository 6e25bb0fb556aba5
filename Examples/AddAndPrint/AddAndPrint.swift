import Foundation
import MetroCore
import MetroFormats
import MetroText

/// Adds a city to a catalog, then prints its page as JSON and all programs as an iCalendar, without
/// using the metro command.
///
///     AddAndPrint catalog.sqlite Quito EC
///
/// The catalog is created if it does not exist. The gazetteer completes the city.
@main
struct AddAndPrint {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count == 3, let path = words.first else {
      FileHandle.standardError.write(Data("usage: AddAndPrint CATALOG NAME COUNTRY\n".utf8))
      exit(64)
    }
    let now = Date()
    let time = UTCTime(secondsSince1970: Int(now.timeIntervalSince1970))
    let today = String(time.text.prefix(10))

    if !FileManager.default.fileExists(atPath: path) { try Catalog.make(at: path) }
    let catalog = try Catalog.open(at: path, for: .writing)

    let city = Noun.named(.city)
    let values = try city.checkedValues(["name": words.dropFirst().first, "country": words.last])
    let filling = try CityQuestion(values).flatMap { try FillCity($0).run(choose: nil).filling }
    let added = try catalog.perform(
      AddRecord(city, values, filling: filling, today: today),
      by: RevisionOrigin(actor: "example", command: "AddAndPrint", time: time))

    let page = try catalog.consistently {
      try RecordPage(of: city, id: added.outcome.id, in: catalog, today: today)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(page), as: UTF8.self))

    let calendar = try RecordExport(
      of: [.named(.program)], as: .ics, FormatOptions(today: CalendarDay(today)))
    let document = try calendar.document { bytes in
      unsafe bytes.withUnsafeBytes {
        unsafe print(String(decoding: $0, as: UTF8.self), terminator: "")
      }
    }
    try calendar.run(from: catalog, to: document)
  }
}
