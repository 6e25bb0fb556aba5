import Foundation
import Testing

@testable import MetroCore

struct HostClaimsTests {
  private let catalog: Catalog

  init() throws { catalog = try .inMemory() }

  @Test func `the claims of a process that has ended end with it`() throws {
    let child = Process()
    child.executableURL = URL(filePath: "/bin/true")
    try child.run()
    child.waitUntilExit()
    let gone = ProcessIdentity(
      number: child.processIdentifier, system: ProcessIdentity.own.system)
    let elsewhere = ProcessIdentity(number: child.processIdentifier, system: "other/pid:[1]")
    #expect(gone.isGone && !elsewhere.isGone && !ProcessIdentity.own.isGone)
    try catalog.writeUnrecorded { database in
      let claims = HostClaims(database: database)
      for (host, holder) in [
        ("a.example", gone.text), ("b.example", elsewhere.text), ("c.example", "kim@desk7 1"),
      ] {
        #expect(try claims.claim(host, by: holder, now: 1_000))
      }
      try claims.releaseAbandoned()
      let own = ProcessIdentity.own.text
      #expect(try claims.claim("a.example", by: own, now: 1_001))
      #expect(try !claims.claim("b.example", by: own, now: 1_001))
      #expect(try !claims.claim("c.example", by: own, now: 1_001))
      #expect(try claims.claim("b.example", by: own, now: 2_000), "a claim ends by itself")
    }
  }
}
