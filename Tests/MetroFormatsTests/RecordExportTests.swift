import Foundation
import MetroCore
import MetroText
import Testing

@testable import MetroFormats

struct RecordExportTests {
  private static func text(_ nouns: [Noun.Name], as format: Format) throws -> String {
    String(decoding: try Exported.bytes(nouns, as: format), as: UTF8.self)
  }

  @Test func `a calendar has the programs with a certain day and reports the others`() throws {
    let (bytes, document) = try Exported.document([.program], as: .ics)
    #expect(
      String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//metro//catalog//EN
        BEGIN:VEVENT
        UID:program-a@metro.invalid
        DTSTAMP:20260115T000000Z
        DTSTART;VALUE=DATE:20150408
        DTEND;VALUE=DATE:20150409
        SUMMARY:One
        LOCATION:Seoul\\, South Korea
        GEO:37.566;126.9784
        END:VEVENT
        END:VCALENDAR

        """)
    #expect(document.omittedCount == 1 && document.remark?.hasPrefix("1 program has no") == true)
  }

  @Test func `a map has a line for each place`() throws {
    #expect(
      try Self.text([.city], as: .geojson) == """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "id": "quito", "geometry": null, "properties": {"id": "quito", \
        "name": "Quito", "country": "EC", "kind": "city", "geonames": null, "wikidata": null}},
          {"type": "Feature", "id": "seoul", "geometry": {"type": "Point", "coordinates": \
        [126.9784, 37.566]}, "properties": {"id": "seoul", "name": "Seoul", "country": "KR", \
        "kind": "city", "geonames": null, "wikidata": null}}
        ]}

        """)
  }

  @Test func `a graph has a line for each record and each place that it refers to`() throws {
    let text = try Self.text([.site, .theme], as: .jsonld)
    #expect(
      text.hasSuffix(
        """
          "@graph": [
            {"@id": "site/world-cup-park", "@type": "Place", "identifier": "world-cup-park", \
        "name": "World Cup Park", "containedInPlace": {"@id": "city/seoul"}},
            {"@id": "city/seoul", "@type": "City", "identifier": "seoul", "name": "Seoul", \
        "address": {"@type": "PostalAddress", "addressCountry": "KR"}, "geo": {"@type": \
        "GeoCoordinates", "latitude": 37.566, "longitude": 126.9784}}
          ]
        }

        """))
    let empty = try Self.text([.theme], as: .jsonld)
    #expect(empty.hasSuffix("  \"@graph\": []\n}\n"))
  }

  @Test func `formats reject record types that they cannot hold`() throws {
    let options = try FormatOptions(today: CalendarDay("2026-01-15"))
    #expect(
      throws: FormatError.cannotHold(
        format: "geojson", nouns: [.city, .theme], possible: [.city, .site])
    ) { try RecordExport(of: [.named(.city), .named(.theme)], as: .geojson, options) }
    #expect(throws: FormatError.cannotHold(format: "csv", nouns: [.city], possible: [])) {
      try RecordExport(of: [.named(.city)], as: .csv, options)
    }
    #expect(throws: FormatError.needsRecords(format: "ics")) {
      try Format.ics.renderer(options) { _ in }
    }
  }
}
