// swift-tools-version: 6.2
import PackageDescription

// All targets follow the same rules, with which the compiler enforces the boundaries between them.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// Tests run the optimized program in a release build, but optimizing the tests would take longer than
// it saves.
let testSettings = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

let support = Target.Dependency.byName(name: "MetroTestSupport")

// Fuzzers link only with the fuzzing runtime, which `make fuzz` requests: METRO_FUZZ=1. The laws are
// libraries for them then, and otherwise tests that run over the corpus.
let laws: [Target]
if Context.environment["METRO_FUZZ"] == nil {
  laws = [
    .testTarget(
      name: "MetroCSVLaws", dependencies: ["MetroCSV", support], path: "Tests/Laws/CSV",
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroCoreLaws", dependencies: ["MetroCore", support], path: "Tests/Laws/Core",
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroWorkbookLaws", dependencies: ["MetroWorkbook", support],
      path: "Tests/Laws/Workbook", swiftSettings: testSettings),
  ]
} else {
  laws =
    [
      .target(
        name: "MetroCSVLaws", dependencies: ["MetroCSV"], path: "Tests/Laws/CSV",
        exclude: ["CSVLawTests.swift"], swiftSettings: strict),
      .target(
        name: "MetroCoreLaws", dependencies: ["MetroCore"], path: "Tests/Laws/Core",
        exclude: ["CoreLawTests.swift"], swiftSettings: strict),
      .target(
        name: "MetroWorkbookLaws", dependencies: ["MetroWorkbook", support],
        path: "Tests/Laws/Workbook", exclude: ["WorkbookLawTests.swift"], swiftSettings: strict),
    ]
    + [
      ("CSV", "MetroCSVLaws"), ("Encoding", "MetroCoreLaws"), ("Import", "MetroCoreLaws"),
      ("Changeset", "MetroCoreLaws"), ("Catalog", "MetroCoreLaws"),
      ("Workbook", "MetroWorkbookLaws"),
    ].map { name, library in
      .executableTarget(
        name: "Fuzz\(name)", dependencies: [.byName(name: library)], path: "Tests/Fuzz/\(name)",
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
    }
}

// The Swift runtime is linked statically into a release: the program starts faster and needs no Swift on
// the machine. `make` replaces ICU's data with the part that the program needs.
let release = LinkerSetting.unsafeFlags(
  [
    "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
    "-l_FoundationCollections", "-Xlinker", "-s", "-Xlinker", "--no-export-dynamic",
  ] + (Context.environment["METRO_ICU_DATA"].map { [$0] } ?? []),
  .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "metro",
  // Not tested: metro is built and tested on Linux.
  platforms: [.macOS(.v15)],
  products: [.executable(name: "metro", targets: ["metro"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "metro", dependencies: ["MetroCLI"], swiftSettings: strict, linkerSettings: [release]),
    .target(
      name: "MetroCLI",
      dependencies: [
        "MetroCore", "MetroCSV", "MetroFormats", "MetroJSON", "MetroLinks", "MetroSite",
        "MetroText",
        "MetroTOML", "MetroWeb", argumentParser,
      ],
      swiftSettings: strict),
    .target(
      name: "MetroSite", dependencies: ["MetroCore", "MetroJSON", "MetroText", "CSite"],
      swiftSettings: strict),
    .target(
      name: "MetroFormats",
      dependencies: ["MetroCore", "MetroCSV", "MetroJSON", "MetroText", "CXLSXWriter"],
      swiftSettings: strict),
    .target(
      name: "MetroCore",
      dependencies: [
        "MetroCSV", "MetroJSON", "MetroLinks", "MetroText", "MetroWorkbook", "CFiles", "CGazetteer",
        "CSQLite", grdb, sqlite,
      ],
      // Route pages.
      exclude: [
        "Exchange/Import", "Exchange/Import/Composite", "Revisions", "Audit", "Names", "Queries",
      ].map {
        "\($0)/README.md"
      },
      swiftSettings: strict),
    // Embeds the table that Scripts/gazetteer.sh generates.
    .target(name: "CGazetteer", exclude: ["gazetteer.bin"]),
    // Embeds the files that every site has.
    .target(
      name: "CSite",
      exclude: ["style.css", "site.js", "search.js", "preview.js", "land.svg", "strings", "report"]),
    .target(name: "CFiles"),
    // Loads the library when it is first needed; nothing is linked.
    .target(name: "CLibcrypto", dependencies: ["CLibrary"]),
    // Declare the few functions that are used; nothing is linked.
    .target(name: "CCurl", dependencies: ["CLibrary"]),
    .target(name: "CLibxml2", dependencies: ["CLibrary"]),
    .target(name: "CLibzip", dependencies: ["CLibrary"]),
    // Finds the functions of the libraries that are loaded when first needed.
    .target(name: "CLibrary"),
    .target(name: "CSQLite"),
    .target(name: "MetroCSV", swiftSettings: strict),
    .target(name: "MetroLinks", dependencies: ["MetroText"], swiftSettings: strict),
    // The only target that uses a network.
    .target(
      name: "MetroWeb", dependencies: ["MetroLinks", "MetroText", "CCurl"], swiftSettings: strict),
    .target(name: "MetroJSON", swiftSettings: strict),
    .target(name: "MetroTOML", swiftSettings: strict),
    .target(name: "MetroText", dependencies: ["CLibcrypto"], swiftSettings: strict),
    .target(
      name: "MetroWorkbook", dependencies: ["MetroText", "CLibxml2", "CLibzip"],
      swiftSettings: strict),
    // Uses the header of the library, which it loads when first needed; nothing is linked.
    .target(name: "CXLSXWriter", dependencies: ["CLibrary"]),
    // Shows that the core serves a program without the command line; it is built and tested, not shipped.
    .executableTarget(
      name: "AddAndPrint", dependencies: ["MetroCore", "MetroFormats", "MetroText"],
      path: "Examples/AddAndPrint",
      swiftSettings: strict),
    // Code that the tests of several targets share.
    .target(name: "MetroTestSupport", path: "Tests/Support", swiftSettings: testSettings),
    .testTarget(
      name: "MetroCSVTests", dependencies: ["MetroCSV", support], swiftSettings: testSettings),
    .testTarget(name: "MetroTOMLTests", dependencies: ["MetroTOML"], swiftSettings: testSettings),
    .testTarget(
      name: "MetroJSONTests", dependencies: ["MetroJSON", support], swiftSettings: testSettings),
    .testTarget(
      name: "MetroLinksTests", dependencies: ["MetroLinks", "MetroText", support],
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroTextTests", dependencies: ["MetroText", support], swiftSettings: testSettings),
    .testTarget(
      name: "MetroWorkbookTests", dependencies: ["MetroWorkbook", support],
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroFormatsTests",
      dependencies: ["MetroFormats", "MetroCore", "MetroJSON", "MetroText", support],
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroSiteTests", dependencies: ["MetroSite", "MetroCore", "MetroText", support],
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroCoreTests",
      dependencies: ["MetroCore", "MetroCSV", "MetroJSON", "MetroText", support],
      swiftSettings: testSettings),
    .testTarget(
      name: "MetroCLITests",
      dependencies: [
        "MetroCLI", "MetroCore", "MetroFormats", "MetroJSON", "MetroLinks", "MetroSite",
        "MetroText", "AddAndPrint", support,
      ],
      swiftSettings: testSettings),
  ] + laws,
  // For #embed.
  cLanguageStandard: .gnu2x
)
