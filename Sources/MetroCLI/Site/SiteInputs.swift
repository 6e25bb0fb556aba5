import Foundation
import MetroCore
import MetroSite
import MetroText

/// The digest of all that a site is made of.
///
/// A folder whose site was made of the same needs no page again. The digest never leaves this computer: the
/// program counts as its size and time.
struct SiteInputs {
  private let hasher: SHA256Hasher

  /// The digest: 64 hexadecimal digits; nil where the program's own file cannot be seen.
  static func digest(of build: SiteBuild, isData: Bool) throws -> String? {
    guard let program = FileState("/proc/self/exe") else { return nil }
    let inputs = try SiteInputs(hasher: SHA256Hasher())
    inputs.add("\(program.size) \(program.seconds) \(program.nanoseconds)")
    inputs.add("\(build.site.settings) \(build.showsReasons) \(isData)")
    inputs.add(build.redirects?.rawValue ?? "")
    for (name, file) in build.site.theme.files.sorted(by: { $0.key < $1.key }) {
      inputs.add(name)
      inputs.add(file.bytes)
    }
    let catalog = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: build.published.catalog.path))
    while let bytes = try catalog.read(upToCount: 1 << 20), !bytes.isEmpty {
      unsafe bytes.withUnsafeBytes { unsafe inputs.hasher.update($0) }
    }
    return inputs.hasher.finalize()
  }

  private func add(_ text: String) { add(Array(text.utf8)) }

  private func add(_ bytes: [UInt8]) {
    // With its length, no input can continue another one.
    let head = Array("\(bytes.count) ".utf8)
    for part in [head, bytes] { unsafe part.withUnsafeBytes { unsafe hasher.update($0) } }
  }
}
