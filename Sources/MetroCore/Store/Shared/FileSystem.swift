import CFiles
import Foundation

/// The kinds of file systems.
enum FileSystem {
  /// Returns whether only this computer can change the files of the file system of a path.
  ///
  /// An unknown type counts as shared. The file may not exist yet.
  static func isLocal(_ path: String) -> Bool {
    guard !isAssumedShared else { return false }
    var type: Int64 = 0
    var place = path
    while unsafe cfiles_type(place, &type) != 0 {
      let folder = PathName.folder(of: place)
      // A path that cannot be examined cannot be opened either.
      guard errno == ENOENT, folder != place else { return true }
      place = folder
    }
    #if canImport(Darwin)
      return type == 1
    #else
      return localTypes.contains(type) || type == fuse && isOnBlockDevice(place)
    #endif
  }

  /// Whether every file system counts as shared; for tests.
  @TaskLocal static var isAssumedShared = false

  #if !canImport(Darwin)
    private static let fuse: Int64 = 0x6573_5546

    /// The numbers of `linux/magic.h` and of the file systems' own sources.
    private static let localTypes: Set<Int64> = [
      0xEF53,  // ext2, ext3, ext4
      0x5846_5342,  // xfs
      0x9123_683E,  // btrfs
      0xF2F5_2010,  // f2fs
      0x2FC1_2FC1,  // zfs
      0xCA45_1A4E,  // bcachefs
      0x3153_464A,  // jfs
      0x5265_4973,  // reiserfs
      0x3434,  // nilfs2
      0x0102_1994,  // tmpfs
      0x8584_58F6,  // ramfs
      0x794C_7630,  // overlayfs
      0xF15F,  // ecryptfs
      0x4D44,  // vfat
      0x2011_BAB0,  // exfat
      0x7366_746E, 0x5346_544E,  // ntfs3, ntfs
      0x4244, 0x482B,  // hfs, hfs+
      0x1501_3346,  // udf
      0x9660,  // iso9660
      0x7371_7368,  // squashfs
      0xE0F5_E1E2,  // erofs
    ]

    /// Returns whether a FUSE file system is on a disk of this computer, such as one of NTFS.
    private static func isOnBlockDevice(_ path: String) -> Bool {
      var status = stat()
      guard unsafe stat(path, &status) == 0,
        let mounts = SystemFile.text(at: "/proc/self/mountinfo")
      else { return false }
      let device = UInt64(status.st_dev)
      let number = "\(device >> 8 & 0xFFF):\(device & 0xFF | device >> 12 & 0xFFF00)"
      // 36 35 98:0 / /mnt rw,noatime - fuseblk /dev/sdb1 rw
      return mounts.split(separator: "\n").contains { line in
        let words = line.split(separator: " ")
        guard words.count > 2, words[2] == number, let dash = words.firstIndex(of: "-") else {
          return false
        }
        return words[(dash + 1)...].first == "fuseblk"
      }
    }
  #endif
}
