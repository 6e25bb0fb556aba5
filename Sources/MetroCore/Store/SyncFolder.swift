import Foundation

extension Catalog {
  /// The program that copies the files beside the catalog to other computers, if its folder is recognized.
  package var syncProgram: String? { SyncFolder.program(for: RealPath.of(path) ?? path) }
}

/// Recognizes folders that a program keeps equal on several computers.
///
/// Such a program copies whole files when it can, so no lock and no lease keeps two computers apart.
enum SyncFolder {
  /// Returns the name of the program that watches the folder of a file, given its absolute path.
  static func program(for path: String) -> String? {
    var folder = PathName.folder(of: path)
    while folder != "/", folder != "." {
      if let program = program(of: PathName.name(of: folder)) { return program }
      for (mark, program) in marks where unsafe access("\(folder)/\(mark)", F_OK) == 0 {
        return program
      }
      if hasDatabase(folder) { return "Nextcloud or ownCloud" }
      folder = PathName.folder(of: folder)
    }
    return nil
  }

  /// Returns the program whose folder has this name or begins with it: `OneDrive - Ministry of Education`.
  private static func program(of name: String) -> String? {
    names.first { known in
      name == known.name
        || known.isPrefix && [" ", "-", "("].contains { name.hasPrefix(known.name + $0) }
    }?.program
  }

  /// Returns whether a folder has a database of Nextcloud or ownCloud: `.sync_1234.db`.
  private static func hasDatabase(_ folder: String) -> Bool {
    // Folders of all users, and large ones, are not searched to the end.
    guard !["/home", "/Users", "/tmp", "/var/tmp"].contains(folder),
      let directory = unsafe opendir(folder)
    else { return false }
    defer { unsafe closedir(directory) }
    for _ in 0..<1000 {
      guard let entry = unsafe readdir(directory) else { return false }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name.hasSuffix(".db") else { continue }
      if name.hasPrefix(".sync_") || name.hasPrefix("._sync_") { return true }
    }
    return false
  }

  private static let names: [(name: String, program: String, isPrefix: Bool)] = [
    ("Dropbox", "Dropbox", true), ("OneDrive", "OneDrive", true),
    ("SkyDrive", "OneDrive", false), ("Nextcloud", "Nextcloud", true),
    ("ownCloud", "ownCloud", true), ("Google Drive", "Google Drive", true),
    ("GoogleDrive", "Google Drive", true), ("My Drive", "Google Drive", false),
    ("iCloud Drive", "iCloud", false), ("iCloudDrive", "iCloud", false),
    ("Mobile Documents", "iCloud", false), ("com~apple~CloudDocs", "iCloud", false),
    ("CloudStorage", "a cloud drive", false), ("Seafile", "Seafile", false),
    ("pCloudDrive", "pCloud", false), ("pCloud Drive", "pCloud", false),
    ("MEGAsync", "MEGA", false), ("Box Sync", "Box", false),
    ("Resilio Sync", "Resilio Sync", false),
  ]

  /// Files that a program keeps at the top of its folder, whatever its name.
  private static let marks: [(file: String, program: String)] = [
    (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "ownCloud"),
    (".sync-exclude.lst", "Nextcloud"), (".stfolder", "Syncthing"),
    (".tmp.drivedownload", "Google Drive"), (".tmp.driveupload", "Google Drive"),
  ]
}
