import Foundation
import MetroCore
import MetroText
import Testing

@testable import MetroFormats

/// Documents of an in-memory catalog, created without the command line.
enum Exported {
  /// Creates a catalog of some cities and sites, and programs with and without a certain day.
  static func catalog() throws -> Catalog {
    let catalog = try Catalog.inMemory()
    for (noun, text) in [
      (
        Noun.Name.city,
        "id,name,country,latitude,longitude\nseoul,Seoul,KR,37.566,126.9784\nquito,Quito,EC,,\n"
      ),
      (.site, "id,name,city\nworld-cup-park,World Cup Park,seoul\n"),
      (.program, "id,title,dates,host\na,One,2015-04-08,seoul\nb,Two,2015-04,\n"),
    ] {
      var rest = Array(text.utf8)[...]
      let file = unsafe ImportFile(name: "\(noun.plural).csv", format: .csv) { buffer in
        let piece = rest.prefix(buffer.count)
        unsafe buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      }
      try catalog.write { _ = try $0.importRows(of: .records(.named(noun)), from: file) }
    }
    return catalog
  }

  static func document(
    _ nouns: [Noun.Name], as format: Format
  ) throws -> (bytes: [UInt8], document: any DocumentRenderer) {
    let options = try FormatOptions(today: CalendarDay("2026-01-15"))
    let export = try RecordExport(of: nouns.map(Noun.named), as: format, options)
    let bytes = Bytes()
    let document = try export.document(write: bytes.append)
    try export.run(from: catalog(), to: document)
    return (bytes.all, document)
  }

  static func bytes(_ nouns: [Noun.Name], as format: Format) throws -> [UInt8] {
    try document(nouns, as: format).bytes
  }
}
