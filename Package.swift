// swift-tools-version: 6.2
import PackageDescription

// Every target of ours is held to the same rules; the compiler keeps the walls between the rooms.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

// The documentation plugin is fetched only to make the documentation: METRO_DOCS=1.
let documentation: [Package.Dependency] =
  Context.environment["METRO_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

// Fuzzers link only with their runtime, which `make fuzz` asks for: METRO_FUZZ=1.
let fuzzers: [Target] =
  Context.environment["METRO_FUZZ"] == nil
  ? []
  : [
    ("CSV", "MetroCSV"), ("Encoding", "MetroCore"), ("Import", "MetroCore"),
    ("Changeset", "MetroCore"), ("Catalog", "MetroCore"),
  ].map { name, library in
    .executableTarget(
      name: "Fuzz\(name)", dependencies: [.byName(name: library)], path: "Tests/Fuzz/\(name)",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  }

let package = Package(
  name: "metro",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "metro", targets: ["metro"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ] + documentation,
  targets: [
    .executableTarget(name: "metro", dependencies: ["MetroCLI"], swiftSettings: strict),
    .target(
      name: "MetroCLI", dependencies: ["MetroCore", "MetroCSV", "CXLSXWriter", argumentParser],
      swiftSettings: strict),
    .target(
      name: "MetroCore",
      dependencies: ["MetroCSV", "CGazetteer", "CLibcrypto", "CSQLite", grdb, sqlite],
      // The routes of commands through the files.
      exclude: ["Exchange/Import", "Revisions", "Audit", "Names"].map { "\($0)/README.md" },
      swiftSettings: strict),
    // Embeds its table, which Scripts/gazetteer.sh makes.
    .target(name: "CGazetteer", exclude: ["gazetteer.bin"]),
    // Declares the few functions that are used; nothing is linked.
    .target(name: "CLibcrypto"),
    .target(name: "CSQLite"),
    .target(name: "MetroCSV", swiftSettings: strict),
    // Has the library's header alone; nothing is linked.
    .target(name: "CXLSXWriter"),
    .testTarget(name: "MetroCSVTests", dependencies: ["MetroCSV"], swiftSettings: strict),
    .testTarget(
      name: "MetroCoreTests", dependencies: ["MetroCore", "MetroCSV"],
      swiftSettings: strict),
    .testTarget(
      name: "MetroCLITests", dependencies: ["MetroCLI", "MetroCore", "metro"],
      swiftSettings: strict),
  ] + fuzzers,
  // Has #embed.
  cLanguageStandard: .gnu2x
)
