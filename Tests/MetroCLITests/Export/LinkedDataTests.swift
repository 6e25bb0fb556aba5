import Foundation
import MetroCore
import Testing

/// Checks linked data by reading it with the Python package rdflib.
struct LinkedDataTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// The statements of a file, one per line, sorted; `/` is the folder that contains the file.
  private func statements(in file: String) throws -> [String] {
    try Reader.lines(
      """
      import rdflib, sys
      graph = rdflib.Graph()
      base = 'https://base.invalid/'
      graph.parse(sys.argv[1], format='json-ld', base=base)
      def short(term):
        if isinstance(term, rdflib.BNode): return '_'
        if isinstance(term, rdflib.Literal):
          kind = str(term.datatype).split('#')[-1] if term.datatype else ''
          return '"' + str(term) + '"' + kind
        for long, prefix in ((base, '/'), (str(rdflib.RDF), 'rdf:'), ('https://schema.org/', ':')):
          if str(term).startswith(long): return prefix + str(term)[len(long):]
        return '<' + str(term) + '>'
      print('\\n'.join(sorted(' '.join(map(short, triple)) for triple in graph)))
      """, sandbox.path(file))
  }

  private func export(_ noun: String) throws -> [String] {
    let outcome = sandbox.run("export \(noun) -q -o ./out.jsonld")
    #expect(outcome == Outcome(), "\(outcome)")
    return try statements(in: "out.jsonld")
  }

  private func run(_ line: String) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == 0, "\(line): \(outcome)")
  }

  /// The statements about a subject, without its name.
  private func said(of thing: String, in statements: [String]) -> [String] {
    statements.filter { $0.hasPrefix("\(thing) ") }.map { String($0.dropFirst(thing.count + 1)) }
  }

  @Test func `a program is an instance of a course`() throws {
    let said = said(of: "/program/seoul-2015", in: try export("programs"))
      .filter { !$0.hasPrefix(":description ") }
    #expect(
      said == [
        ":about /theme/climate", ":contributor /organization/seoul-metropolitan-government",
        #":endDate "2015-04-14""#, ":eventStatus :EventScheduled",
        #":identifier "seoul-2015""#, ":location /city/seoul",
        #":name "Climate Change Training Program""#,
        ":organizer /organization/metropolis-training-institute",
        #":startDate "2015-04-08""#, "rdf:type :CourseInstance",
      ])
  }

  @Test func `every field of a program is exported`() throws {
    run(
      """
      add-program x --title 'A "b" \\ 서울' --kind workshop --series Green --dates 2015-04/2016 \
      --mode hybrid --host seoul --venue Hall --capacity 12 --language en --language ko \
      --funder iclei --host-organization metropolis --status cancelled
      """)
    run("add-link --program x --relation page --url https://example.org/서울?a=b")
    let statements = try export("programs")
    #expect(
      said(of: "/program/x", in: statements) == [
        ":contributor /organization/metropolis", #":endDate "2016""#,
        ":eventAttendanceMode :MixedEventAttendanceMode", ":eventStatus :EventCancelled",
        ":funder /organization/iclei", #":identifier "x""#, #":inLanguage "en""#,
        #":inLanguage "ko""#, ":location _", #":maximumAttendeeCapacity "12"integer"#,
        #":name "A "b" \ 서울""#, #":startDate "2015-04""#, ":superEvent _",
        ":url <https://example.org/서울?a=b>", "rdf:type :EducationEvent",
      ])
    #expect(statements.contains("_ :containedInPlace /city/seoul"))
    #expect(statements.contains(#"_ :name "Hall""#))
    #expect(statements.contains("_ rdf:type :EventSeries"))
  }

  @Test(arguments: [
    ("2015-04-08", ["2015-04-08", "2015-04-08"]), ("2015-04", ["2015-04", "2015-04"]),
    ("2015", ["2015", "2015"]), ("2015-04-08?", []), ("2015~", []), ("2015-04%", []),
    ("2015-04-08/..", [nil, "2015-04-08"]), ("../2015-04-08", ["2015-04-08", nil]),
    ("2015?/2016", ["2016", nil]), ("0000-01-01/9999-12-31", ["9999-12-31", "0000-01-01"]),
  ])
  func `only certain dates are exported as dates`(dates: String, sides: [String?]) throws {
    run("add-program x --title X --dates \(dates)")
    let said = said(of: "/program/x", in: try export("programs"))
    let expected = zip([":endDate", ":startDate"], sides).compactMap { name, date in
      date.map { "\(name) \"\($0)\"" }
    }
    #expect(said.filter { $0.contains("Date ") } == expected)
  }

  @Test(arguments: [
    ("planned", nil), ("confirmed", "EventScheduled"), ("held", "EventScheduled"),
    ("postponed", "EventPostponed"), ("cancelled", "EventCancelled"),
  ])
  func `a status has its schema_org term if one exists`(status: String, word: String?) throws {
    run("add-program x --title X --status \(status)")
    let said = said(of: "/program/x", in: try export("programs"))
    #expect(said.filter { $0.hasPrefix(":event") } == (word.map { [":eventStatus :\($0)"] } ?? []))
  }

  @Test(arguments: [
    ("course", "CourseInstance"), ("workshop", "EducationEvent"), ("webinar", "EducationEvent"),
    ("study-visit", "EducationEvent"), ("forum", "Event"), ("exchange", "Event"),
    ("internship", "Event"),
  ])
  func `a kind of program has its type`(kind: String, type: String) throws {
    run("add-program x --title X --kind \(kind)")
    #expect(try export("programs").contains("/program/x rdf:type :\(type)"))
  }

  @Test func `an online program has no location`() throws {
    run("add-program x --title X --host seoul --mode online")
    #expect(try !export("programs").contains { $0.hasPrefix("/program/x :location") })
  }

  @Test(arguments: [
    ("city", "City"), ("province", "AdministrativeArea"), ("state", "AdministrativeArea"),
    ("country", "Country"), ("metropolitan-authority", "GovernmentOrganization"),
    ("agency", "GovernmentOrganization"),
  ])
  func `a kind of city has its type`(kind: String, type: String) throws {
    run("add-city x --name X --kind \(kind) --latitude 1.5 --longitude -180 --wikidata Q8684")
    let statements = try export("cities")
    let place = type == "GovernmentOrganization" ? "location" : "geo"
    #expect(
      said(of: "/city/x", in: statements)
        == [
          #":identifier "x""#, ":\(place) _", #":name "X""#,
          ":sameAs <http://www.wikidata.org/entity/Q8684>", "rdf:type :\(type)",
        ].sorted())
    #expect(statements.contains(#"_ :latitude "1.5"double"#))
    #expect(statements.contains { $0.hasPrefix(#"_ :longitude "-180"#) })
    #expect(
      said(of: "/city/seoul", in: statements).contains(
        ":sameAs <https://sws.geonames.org/1835848/>"))
  }

  @Test func `a presentation has its speakers and its license`() throws {
    run(
      """
      edit-presentation seoul-2015-beijing --license CC-BY-4.0 --language zh-Hans \
      --speaker 'Kang Pil Young | Director | Institute'
      """)
    run("add-link --presentation seoul-2015-beijing --relation slides --url https://example.org/a")
    let statements = try export("presentations")
    #expect(
      said(of: "/presentation/seoul-2015-beijing", in: statements) == [
        ":contributor /city/beijing", ":contributor _", #":identifier "seoul-2015-beijing""#,
        #":inLanguage "zh-Hans""#, #":learningResourceType "case-study""#, ":license _",
        #":name "Beijing""#, ":url <https://example.org/a>",
        "rdf:type :PresentationDigitalDocument",
      ])
    #expect(
      statements.contains("/program/seoul-2015 :workFeatured /presentation/seoul-2015-beijing"))
    for said in [
      #"_ :name "Kang Pil Young""#, #"_ :description "Director""#, "_ :affiliation _",
      #"_ :name "Institute""#, #"_ :name "CC-BY-4.0""#, "_ rdf:type :Person",
    ] { #expect(statements.contains(said), "\(said)") }
  }

  @Test func `a link without a URL has no target`() throws {
    run(
      "add-link a --program seoul-2015 --relation recording --url https://a.org/ --label A "
        + "--media-type video/mp4")
    let outcome = sandbox.run("export links -o ./out.jsonld")
    #expect(
      outcome.err == """
        3 links have no URL and are not in the graph: metropolis-policy-transfer, \
        seoul-2015-participants, seoul-2015-slides
        1 row written

        """)
    #expect(
      try statements(in: "out.jsonld") == [
        "/link/a :about /program/seoul-2015", #"/link/a :encodingFormat "video/mp4""#,
        #"/link/a :identifier "a""#, #"/link/a :name "A""#, "/link/a :url <https://a.org/>",
        "/link/a rdf:type :VideoObject",
      ])
  }

  @Test func `participations and memberships are roles between two records`() throws {
    let parts = try export("participations")
    #expect(
      said(of: "/participation/seoul-2015-quito-participant", in: parts) == [
        ":attendee /city/quito", #":identifier "seoul-2015-quito-participant""#,
        #":roleName "participant""#, "rdf:type :Role",
      ])
    #expect(
      parts.contains(
        "/program/seoul-2015 :attendee /participation/seoul-2015-quito-participant"))
    run("edit-membership metropolis-quito --since 2001-05 --until 2010?")
    let members = try export("memberships")
    #expect(
      said(of: "/membership/metropolis-quito", in: members) == [
        #":identifier "metropolis-quito""#, ":member /city/quito", #":startDate "2001-05""#,
        "rdf:type :OrganizationRole",
      ])
    #expect(members.contains("/organization/metropolis :member /membership/metropolis-quito"))
  }

  @Test(arguments: [
    ("observer", "attendee"), ("presenter", "performer"), ("host", "contributor"),
  ])
  func `a participation has the property of its role`(role: String, property: String) throws {
    run("add-participant seoul-2015 baguio --role \(role)")
    let part = "/participation/seoul-2015-baguio-\(role)"
    let statements = try export("participations")
    #expect(statements.contains("/program/seoul-2015 :\(property) \(part)"))
    #expect(statements.contains("\(part) :\(property) /city/baguio"))
  }

  @Test func `a dependent record names its owner`() throws {
    run("edit-visit seoul-2015-world-cup-park --date 2015-04-09 --host iclei --remark 'A b'")
    #expect(
      said(of: "/visit/seoul-2015-world-cup-park", in: try export("visits")) == [
        ":contributor /organization/iclei", #":description "A b""#,
        #":endDate "2015-04-09""#, #":identifier "seoul-2015-world-cup-park""#,
        ":location /site/world-cup-park", #":startDate "2015-04-09""#,
        ":superEvent /program/seoul-2015", "rdf:type :Event",
      ])
    run("edit-theme climate --broader waterworks")
    #expect(
      try export("themes").contains(
        "/theme/climate <http://www.w3.org/2004/02/skos/core#broader> /theme/waterworks"))
    run("edit-site world-cup-park --latitude 37.5 --longitude 126.9")
    run("add-link --site world-cup-park --relation page --url https://p.org/")
    let site = said(of: "/site/world-cup-park", in: try export("sites"))
    #expect(
      site == [
        ":containedInPlace /city/seoul", ":geo _", #":identifier "world-cup-park""#,
        #":name "World Cup Park""#, ":subjectOf /practice/environmental-policies",
        ":url <https://p.org/>", "rdf:type :Place",
      ])
    run("edit-organization iclei --url https://iclei.org/ --city seoul")
    let organization = said(of: "/organization/iclei", in: try export("organizations"))
    #expect(
      organization == [
        #":identifier "iclei""#, ":location /city/seoul", #":name "ICLEI""#,
        ":url <https://iclei.org/>", "rdf:type :Organization",
      ])
  }

  @Test func `a document of all record types has no dangling reference`() throws {
    let statements = try export("--all")
    let described = Set(
      statements.filter { $0.contains(" rdf:type ") }.map { $0.split(separator: " ")[0] })
    for statement in statements {
      let object = statement.split(separator: " ", maxSplits: 2)[2]
      if object.hasPrefix("/") { #expect(described.contains(object), "\(statement)") }
    }
    #expect(described.count > 40)
  }

  @Test(arguments: Noun.Name.allCases)
  func `unknown values are omitted and reading needs no network access`(noun: Noun.Name) throws {
    _ = try export(noun.plural)
    let text = try sandbox.text(of: "out.jsonld")
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((read?["@context"] as? [String: Any])?["@vocab"] as? String == "https://schema.org/")
    #expect(!text.contains("null") && !text.contains("[]}") && !text.contains(#"": """#))
  }

  @Test func `an empty graph is valid`() throws {
    let sandbox = try Sandbox()
    #expect(sandbox.run("init -q").status == 0)
    let text = sandbox.run("export --all -f jsonld").out
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((read?["@graph"] as? [Any])?.isEmpty == true)
  }
}
