import Foundation
import MetroCore
import Testing

@testable import MetroCLI

struct OptionListTests {
  @Test func `The generated list of options agrees with the declarations`() throws {
    let dump = try Sandbox().run("--experimental-dump-help")
    let declared = try DeclaredOptions(
      dump: dump.out, recordTypes: Set(Noun.inOrderOfReference.map(\.description)))
    let file = Sandbox.package.appending(path: "Sources/MetroCLI/OptionList.swift")
    if GoldenTests.isRecording {
      try declared.source.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == declared.source, "METRO_RECORD=1 generates Sources/MetroCLI/OptionList.swift")
  }

  @Test func `Every field that holds text is an option with a text`() {
    for field in Noun.inOrderOfReference.flatMap(\.fields) where !field.type.isPlain {
      #expect(OptionList.texts.contains("--\(field.option)"), "\(field.name)")
    }
  }
}

extension FieldType {
  fileprivate var isPlain: Bool {
    switch self {
    case .line, .name, .prose, .speaker, .webAddress: false
    default: true
    }
  }
}
