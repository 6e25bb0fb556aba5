// Generates the gazetteer in the program: see Scripts/gazetteer.sh.

import Foundation
import MetroText

let arguments = CommandLine.arguments
let cities = try lines(of: arguments[1]).compactMap(City.init).sorted { $0.id < $1.id }
let common = try commonNames(arguments[2])

/// The simplified forms of traditional Chinese characters.
let simplified: [UInt16: UInt16] = {
  var forms: [UInt16: UInt16] = [:]
  for value in GazetteerKey.han {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let text = String(scalar).applyingTransform(StringTransform("Hant-Hans"), reverse: false)
    guard let form = text?.unicodeScalars.first, text?.unicodeScalars.count == 1, form != scalar,
      GazetteerKey.isHan(form)
    else { continue }
    forms[UInt16(value)] = UInt16(form.value)
  }
  return forms
}()

func key(_ text: String) -> String {
  GazetteerKey.key(of: text) { simplified[$0] }
}

var table = NameTable(
  cities, common: common, regions: try regionNames(arguments[3]), key: key)
let names = table.names()

/// The characters that a name can have in a form that is not in the table.
let used = Set(
  names.flatMap(\.key.unicodeScalars).filter(GazetteerKey.isHan).map { UInt16($0.value) })
let variants = simplified.filter { used.contains($0.value) }.sorted { $0.key < $1.key }
  .map { (from: $0.key, to: $0.value) }

var encoder = Encoder()
try encoder.table(cities, names, variants: variants).write(to: URL(filePath: arguments[4]))

var counts: [NameReliability: Int] = [:]
for name in names { counts[name.reliability, default: 0] += 1 }
print("\(cities.count) cities, \(names.count) names, \(variants.count) characters with a variant")
for (reliability, count) in counts.sorted(by: { $0.key < $1.key }) {
  print("  \(reliability): \(count)")
}
print("  left out: \(table.leftOut)")
