import Foundation
import Testing

/// Checks citation files, the linked data of the catalog, and the site that shows the description.
struct CitationTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    run(
      "describe --title 'Training: \"Metropolis\" #1' --license CC-BY-4.0 --network metropolis "
        + "--contact 'Secretariat <data@metropolis.org>' --homepage https://example.org/data "
        + "--summary 'Programs: yes' --quiet")
  }

  private func citation(_ options: String = "") throws -> [String: Any] {
    run("export -f cff \(options) -o ./CITATION.cff --quiet")
    let lines = try Reader.lines(
      "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))",
      sandbox.path("CITATION.cff"))
    let json = try JSONSerialization.jsonObject(with: Data(lines[0].utf8))
    return try #require(json as? [String: Any])
  }

  @Test func `a citation file is YAML with the fields of CFF 1-2-0`() throws {
    let read = try citation()
    #expect(read["cff-version"] as? String == "1.2.0")
    #expect(read["type"] as? String == "dataset")
    #expect(read["title"] as? String == "Training: \"Metropolis\" #1")
    #expect(read["abstract"] as? String == "Programs: yes")
    #expect(read["license"] as? String == "CC-BY-4.0")
    #expect(read["url"] as? String == "https://example.org/data")
    let authors = read["authors"] as? [[String: String]]
    #expect(authors?.count == 1 && authors?[0]["name"]?.isEmpty == false)
    #expect(
      read["contact"] as? [[String: String]]
        == [["name": "Secretariat", "email": "data@metropolis.org"]])
    let day = try #require(read["date-released"] as? String)
    #expect(day.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil)
    let identifiers = try #require(read["identifiers"] as? [[String: String]])
    #expect(identifiers[0]["type"] == "other")
    #expect(identifiers[0]["value"]?.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
  }

  @Test func `revision and digest are those of the state, and an undone change leaves them`() throws
  {
    let first = try citation()
    run("edit-city quito --kind state --quiet")
    let second = try citation()
    #expect(first["version"] as? String != second["version"] as? String)
    #expect(
      (first["identifiers"] as? [[String: String]])
        != (second["identifiers"] as? [[String: String]]))
    let number = try #require(first["version"] as? String)
    #expect(
      try NSDictionary(dictionary: citation("--at \(number)")) == NSDictionary(dictionary: first))
    run("undo --quiet")
    #expect(try NSDictionary(dictionary: citation()) == NSDictionary(dictionary: first))
  }

  @Test(arguments: [
    ("cc by sa 4.0", "license", "CC-BY-SA-4.0"),
    ("https://creativecommons.org/licenses/by/4.0/deed.en", "license", "CC-BY-4.0"),
    ("https://example.org/terms", "license-url", "https://example.org/terms"),
    (
      "All rights reserved: ask", "message",
      "If you use these data, please cite them as below. License: All rights reserved: ask"
    ),
  ])
  func `a license is an identifier, a URL or a sentence`(
    license: String, key: String, value: String
  ) throws {
    run("describe --license '\(license)' --quiet")
    let read = try citation()
    #expect(read[key] as? String == value)
    #expect(
      ["license", "license-url"].filter { read[$0] != nil } == (key == "message" ? [] : [key]))
  }

  @Test func `a citation without a title or a network is refused`() {
    run("describe --clear network --quiet")
    let refused = run("export -f cff", status: 65)
    #expect(refused.out == "" && refused.err.contains("metro describe --network"), "\(refused)")
    run("remove-description catalog --quiet")
    #expect(run("export descriptions -f cff", status: 65).err.contains("--title"))
    #expect(run("export cities -f cff", status: 64).err.contains("only for descriptions"))
    #expect(run("export -f json", status: 64).err.contains("<table>"))
  }

  @Test func `linked data describe the catalog as a dataset`() throws {
    run("export --all -q -o ./all.jsonld")
    let lines = try Reader.lines(
      """
      import rdflib, sys
      graph = rdflib.Graph()
      graph.parse(sys.argv[1], format='json-ld', base='https://base.invalid/')
      S = rdflib.Namespace('https://schema.org/')
      node = next(graph.subjects(rdflib.RDF.type, S.Dataset))
      for name in ('name', 'license', 'publisher', 'version', 'url'):
        print(graph.value(node, S[name]))
      publisher = graph.value(node, S.publisher)
      print((publisher, rdflib.RDF.type, S.Organization) in graph)
      print(graph.value(graph.value(publisher, S.contactPoint), S.email))
      print(len(str(graph.value(graph.value(node, S.identifier), S.value))))
      """, sandbox.path("all.jsonld"))
    #expect(
      lines == [
        "Training: \"Metropolis\" #1", "https://creativecommons.org/licenses/by/4.0/",
        "https://base.invalid/organization/metropolis",
        try #require(citation()["version"] as? String),
        "https://example.org/data", "True", "data@metropolis.org", "64",
      ])
  }

  @Test func `a site shows the description and publishes the citation`() throws {
    run("publish ./site --base-url https://example.org/catalog/ --quiet")
    let front = try sandbox.text(of: "site/index.html")
    #expect(front.contains("Training: &quot;Metropolis&quot; #1") || front.contains("Metropolis"))
    #expect(front.contains("Programs: yes") && front.contains("data@metropolis.org"))
    #expect(front.contains(#"href="https://creativecommons.org/licenses/by/4.0/""#))
    #expect(front.contains(#""@type":"Dataset""#))
    #expect(try sandbox.text(of: "site/data.html").contains("data/CITATION.cff"))
    #expect(try sandbox.text(of: "site/data/datapackage.json").contains(#""name": "CC-BY-4.0""#))
    #expect(try sandbox.text(of: "site/data/catalog.jsonld").contains("Dataset"))
    run("export -f cff -o ./CITATION.cff --quiet")
    #expect(try sandbox.text(of: "site/data/CITATION.cff") == sandbox.text(of: "CITATION.cff"))
    run("publish ./site --base-url https://example.org/catalog/ --check")
    try sandbox.write(#"{"title": "Own", "license": "ODbL-1.0"}"#, to: "theme/site.json")
    run("publish ./site --theme ./theme --quiet")
    let own = try sandbox.text(of: "site/index.html")
    #expect(own.contains("Own") && own.contains("ODbL-1.0") && !own.contains("CC-BY-4.0"))
  }

  @Test func `a site of a catalog without a description has no trace of one`() throws {
    run("remove-description catalog --quiet")
    run("publish ./site --base-url https://example.org/catalog/ --quiet")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("site/data/CITATION.cff")))
    #expect(try !sandbox.text(of: "site/data.html").contains("CITATION"))
    #expect(try !sandbox.text(of: "site/index.html").contains("Dataset"))
    #expect(try !sandbox.text(of: "site/data/catalog.jsonld").contains("Dataset"))
    #expect(try !sandbox.text(of: "site/data/datapackage.json").contains("\"title\":"))
  }

  @Test func `a withheld network is in no published file`() throws {
    run("withhold organization/metropolis --because 'not yet' --quiet")
    run("publish ./site --quiet")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("site/data/CITATION.cff")))
    #expect(try !sandbox.text(of: "site/data/datapackage.json").contains("\"role\": \"publisher\""))
  }
}
