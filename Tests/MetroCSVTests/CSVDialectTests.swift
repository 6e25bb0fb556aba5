import MetroCSV
import Testing

struct CSVDialectTests {
  @Test
  func `only a tab or a punctuation mark can delimit fields`() {
    for delimiter in ",;|\t:~ ".utf8 { #expect(CSVDialect.canDelimit(delimiter)) }
    for delimiter in "\"-0aZ\n\r\u{0}\u{1}é".utf8 { #expect(!CSVDialect.canDelimit(delimiter)) }
  }

  @Test(arguments: Array(",;|\t:~ ^".utf8))
  func `a text written with a delimiter can be read with it`(delimiter: UInt8) throws {
    let dialect = CSVDialect(delimiter: delimiter)
    let records: [[Cell]] = [["a,b", "c;d", "e|f\t:~ ^"], [nil, "", "\""]]
    let bytes = try Sink.bytes(of: records, dialect: dialect)
    #expect(try Reading(bytes, dialect: dialect).records == records)
  }
}
