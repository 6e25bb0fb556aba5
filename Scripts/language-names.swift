// Generates the table of language names from Unicode CLDR data, as Foundation has it.
//
//     swift Scripts/language-names.swift > Sources/MetroText/Languages/LanguageNameTable.swift
//
// The table has the names of each language of ISO 639-1 that differ by more than letter case.

import Foundation

let locales = ["en", "es", "fr", "pt", "ca", "de", "it", "ko", "ja", "zh-Hans", "zh-Hant"]
  .map(Locale.init(identifier:))
let table = try String(
  contentsOfFile: "Sources/MetroText/Languages/LanguageTable.swift", encoding: .utf8)
var codes: [String] = []
for line in table.split(separator: "\n") {
  let words = line.split(separator: " ")
  if words.count > 2, words[0].count == 2,
    words[1].prefix(3).allSatisfy({ ("a"..."z").contains($0) }),
    words[1].count == 3 || words[1].count == 7
  {
    codes.append(String(words[0]))
  }
}
var entries: [String] = []
for code in codes {
  var names: [String] = []
  for locale in locales {
    guard let name = locale.localizedString(forLanguageCode: code), name.lowercased() != code,
      !names.contains(where: { $0.lowercased() == name.lowercased() })
    else { continue }
    names.append(name.precomposedStringWithCanonicalMapping)
  }
  if !names.isEmpty { entries.append("\(code) \(names.joined(separator: "|"))") }
}

print(
  """
  /// The names of languages in eleven languages, from Unicode CLDR by `Scripts/language-names.swift`.
  ///
  /// An entry has a code and names: English, Spanish, French, Portuguese, Catalan, German, Italian,
  /// Korean, Japanese, and Chinese in both scripts, without repetitions.
  enum LanguageNameTable {
    static let text = \"\"\"
  """)
var line = ""
var piece = ""
for character in entries.joined(separator: ";") {
  piece.append(character)
  guard "|; ".contains(character) else { continue }
  if line.count + piece.count > 92 {
    print("    \(line)\\")
    line = ""
  }
  line += piece
  piece = ""
}
print("    \(line + piece)\n    \"\"\"\n}")
