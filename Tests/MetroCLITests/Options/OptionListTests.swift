import Foundation
import MetroCore
import Testing

@testable import MetroCLI

struct OptionListTests {
  let declared: DeclaredOptions

  init() throws {
    let dump = try Sandbox().run("--experimental-dump-help")
    declared = try DeclaredOptions(
      dump: dump.out, recordTypes: Set(Noun.inOrderOfReference.map(\.description)))
  }

  @Test func `the generated list of options agrees with the declarations`() throws {
    let file = Sandbox.package.appending(path: "Sources/MetroCLI/OptionList.swift")
    if GoldenTests.isRecording {
      try declared.source.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == declared.source, "METRO_RECORD=1 generates Sources/MetroCLI/OptionList.swift")
  }

  @Test func `the option of every text field is listed as text`() {
    let fields = Noun.inOrderOfReference.flatMap(\.fields).filter { !$0.type.isPlain }
    let options = declared.valued.intersection(fields.map { "--\($0.option)" })
    #expect(options.count > 10)
    #expect(OptionList.texts.isSuperset(of: options))
  }
}

extension FieldType {
  fileprivate var isPlain: Bool {
    switch self {
    case .line, .name, .prose, .contact, .speaker, .webAddress: false
    default: true
    }
  }
}
