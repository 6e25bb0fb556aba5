import Testing

@testable import MetroCore

/// The records that the values of imported statements and decisions name.
struct StatedRecordTests {
  let catalog: Catalog

  init() throws {
    catalog = try SampleRecord.catalog()
    try catalog.addProgram("p")
  }

  private let header = "id,program,source,field,stated,value,scope\n"

  @Test func `names become the IDs of their records`() throws {
    let text = header + "s,p,post,participants,Seoul and Quito,Seoul;QUITO,closed\n"
    #expect(try catalog.importText(.statement, text).added == 1)
    #expect(try catalog.texts(.statement, "s")["value"] == "seoul;quito")
    #expect(try catalog.importText(.statement, text).unchanged == 1)
  }

  @Test func `a value that the file leaves empty stays empty`() throws {
    #expect(try catalog.importText(.statement, header + "s,p,post,host,Seoul,,\n").added == 1)
    #expect(try catalog.texts(.statement, "s")["value"] == nil)
  }

  @Test(arguments: ["participants,Seoul and Atlantis,seoul;atlantis,", "host,Atlantis,atlantis,"])
  func `an unknown record in a value is refused`(row: String) throws {
    let fault = try catalog.fault(.records(.statement), header + "s,p,post,\(row)\n")
    #expect("\(fault.cause)".contains("atlantis"))
  }

  @Test func `words that name no known record are kept without a value`() throws {
    #expect(
      try catalog.importText(.statement, header + "s,p,post,host,Atlantis,,\n").added == 1)
    #expect(try catalog.texts(.statement, "s")["value"] == nil)
  }

  @Test func `a value whose record was removed stays in the statement that has it`() throws {
    try catalog.add(.city, "lima", ["name": "Lima", "country": "PE"])
    let text = header + "s,p,post,host,Lima,lima,\n"
    #expect(try catalog.importText(.statement, text).added == 1)
    try catalog.write { try $0.remove(.city, id: "lima") }
    #expect(try catalog.importText(.statement, text).unchanged == 1)
    #expect(throws: (any Error).self) {
      try catalog.importText(.statement, header + "t,p,post,host,Lima,lima,\n")
    }
  }

  @Test func `a scope has to suit the field`() throws {
    let fault = try catalog.fault(
      .records(.statement), header + "s,p,post,host,Seoul,seoul,closed\n")
    #expect("\(fault.cause)".contains("scope"))
  }

  @Test func `a decision names known records`() throws {
    let header = "id,program,field,value,because\n"
    #expect(try catalog.importText(.decision, header + "d,p,host,Seoul,a call\n").added == 1)
    #expect(try catalog.texts(.decision, "d")["value"] == "seoul")
    #expect(throws: (any Error).self) {
      try catalog.importText(.decision, header + "e,p,host,atlantis,a call\n")
    }
  }
}
