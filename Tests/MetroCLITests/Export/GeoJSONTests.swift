import Foundation
import MetroCore
import Testing

/// Checks maps by reading them with the Python package geojson.
struct GeoJSONTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func features(_ noun: String) throws -> [String] {
    #expect(sandbox.run("export \(noun) -q -o ./out.geojson") == Outcome())
    return try Reader.lines(
      """
      import geojson, sys
      collection = geojson.load(open(sys.argv[1], encoding='utf-8'))
      assert type(collection) is geojson.FeatureCollection and collection.is_valid
      for feature in collection.features:
        geometry = feature.geometry
        place = 'nowhere' if geometry is None else f'{geometry.type} {geometry.coordinates}'
        print(feature.id, place, geojson.dumps(feature.properties, ensure_ascii=False))
      """, sandbox.path("out.geojson"))
  }

  @Test func `a city is a point with the longitude first`() throws {
    let features = try features("cities")
    #expect(features.count == 8)
    #expect(
      features[4] == """
        quito Point [-78.52495, -0.22985] {"id": "quito", "name": "Quito", "country": "EC", \
        "kind": "city", "geonames": 3652462, "wikidata": null}
        """)
  }

  @Test func `a place without coordinates has no geometry`() throws {
    #expect(
      try features("sites") == [
        #"energy-dream-center nowhere {"id": "energy-dream-center", "name": "Energy Dream Center", "city": "seoul", "practices": "environmental-policies"}"#,
        #"world-cup-park nowhere {"id": "world-cup-park", "name": "World Cup Park", "city": "seoul", "practices": "environmental-policies"}"#,
      ])
  }

  @Test func `the poles and the antimeridian are valid positions`() throws {
    let sandbox = sandbox
    for (id, latitude, longitude) in [
      ("east", "-16.5", "180"), ("west", "65", "-180"), ("pole", "90", "0"),
      ("near", "0.000001", "-0.00000001"),
    ] {
      let outcome = sandbox.run(
        "add-city \(id) --name 'A \"b\" \\ 서울' --latitude \(latitude) --longitude \(longitude)")
      #expect(outcome.status == 0, "\(outcome)")
    }
    let features = try features("cities")
    #expect(features.contains { $0.hasPrefix("east Point [180, -16.5] ") })
    #expect(features.contains { $0.hasPrefix("west Point [-180, 65] ") })
    #expect(features.contains { $0.hasPrefix("pole Point [0, 90] ") })
    #expect(try sandbox.text(of: "out.geojson").contains("[-0.00000001, 0.000001]"))
  }

  @Test(arguments: Noun.Name.allCases)
  func `record types without coordinates are rejected`(noun: Noun.Name) throws {
    guard noun != .city, noun != .site else { return }
    #expect(
      sandbox.run("export \(noun.plural) -o ./out.geojson")
        == Outcome(
          err: """
            metro: \(noun.plural): the geojson format cannot hold them
            hint: geojson is only for cities and sites

            """, status: 64))
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `an empty collection is valid`() throws {
    let sandbox = try Sandbox()
    #expect(sandbox.run("init -q").status == 0)
    #expect(
      sandbox.run("export sites -f geojson").out
        == "{\"type\": \"FeatureCollection\", \"features\": []}\n")
  }
}
