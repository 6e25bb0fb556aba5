import MetroCore
import Testing

/// Names that fields of the catalog do not have, and the fields that they mean.
struct FieldNamesTests {
  @Test(arguments: [
    ("starts", "dates"), ("ends", "dates"), ("start", "dates"), ("end date", "dates"),
    ("date", "dates"), ("when", "dates"), ("people", "delegates_claimed"),
    ("persons", "delegates_claimed"), ("attendance", "delegates_claimed"), ("where", "venue"),
    ("course title", "title"),
  ])
  func `a program's field is found by another name`(name: String, field: String) {
    let program = Noun.named(.program)
    let known = program.citableFields.map(\.name)
    #expect(program.field(meantBy: name, among: known) == field)
  }

  @Test(arguments: ["datez", "xyz", ""])
  func `other names mean no field`(name: String) {
    let program = Noun.named(.program)
    #expect(program.field(meantBy: name, among: program.citableFields.map(\.name)) == nil)
  }

  @Test func `a visit has one date`() {
    #expect(Noun.named(.visit).field(meantBy: "starts", among: ["date", "note"]) == "date")
  }
}
