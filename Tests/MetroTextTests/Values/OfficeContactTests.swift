import Testing

@testable import MetroText

struct OfficeContactTests {
  @Test(arguments: [
    Case("data@example.org", nil, "data@example.org", nil),
    Case("Secretariat <data@example.org>", "Secretariat", "data@example.org", nil),
    Case("Data desk, data@example.org", "Data desk", "data@example.org", nil),
    Case("서울 사무국 (data@example.org)", "서울 사무국", "data@example.org", nil),
    Case("Secretariat, https://example.org/data", "Secretariat", nil, "https://example.org/data"),
    Case("Secretariat, Barcelona", "Secretariat, Barcelona", nil, nil),
    Case("a@example.org or b@example.org", "a@example.org or b@example.org", nil, nil),
    Case("@metropolis", "@metropolis", nil, nil),
    Case("a@b@example.org", "a@b@example.org", nil, nil),
    Case("tel. +82 2 120", "tel. +82 2 120", nil, nil),
  ])
  func `a contact has the one address that its line has`(written: Case) {
    let office = OfficeContact(written.line)
    #expect(office.name == written.name)
    #expect(office.email == written.email)
    #expect(office.url == written.url)
  }

  struct Case: Sendable {
    let line: String
    let name: String?
    let email: String?
    let url: String?

    init(_ line: String, _ name: String?, _ email: String?, _ url: String?) {
      self.line = line
      self.name = name
      self.email = email
      self.url = url
    }
  }

  @Test(arguments: [
    ("CC-BY-4.0", "CC-BY-4.0" as String?), ("cc by-nc-sa 3.0", "CC-BY-NC-SA-3.0"),
    ("odbl-1.0", "ODbL-1.0"),
    ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
    ("http://www.creativecommons.org/licenses/by-sa/4.0/legalcode", "CC-BY-SA-4.0"),
    ("https://creativecommons.org/publicdomain/zero/1.0/deed.en", "CC0-1.0"),
    ("https://creativecommons.org/licenses/by/5.0/", nil), ("CC-BY", nil), ("free", nil), ("", nil),
  ])
  func `a license is known by its identifier or its page`(text: String, id: String?) {
    #expect(DataLicense(text)?.id == id)
  }
}
