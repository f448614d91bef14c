//! Records as they lie in the database: the printed JSON, packed with zlib, whose checksum finds a damaged one.

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

/// Packs printed JSON. Conversations repeat themselves: a tenth is left of most.
pub(super) fn pack(printed: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(printed.len() / 8), Compression::fast());
    encoder.write_all(printed).and_then(|()| encoder.finish()).expect("a vector takes all")
}

/// The printed JSON, exactly; `None` where that is not what was packed, or where it is not `size` bytes long.
pub(super) fn unpack(packed: &[u8], size: u64) -> Option<Vec<u8>> {
    let mut printed = Vec::new();
    // A few bytes can unpack to a great many: one more than it should be is enough to know.
    ZlibDecoder::new(packed).take(size.checked_add(1)?).read_to_end(&mut printed).ok()?;
    (printed.len() as u64 == size).then_some(printed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_nothing_else_does() {
        let printed = "{\"text\":\"•••\"}".repeat(1000).into_bytes();
        let packed = pack(&printed);
        let size = printed.len() as u64;
        assert!(packed.len() * 10 < printed.len());
        assert_eq!(unpack(&packed, size), Some(printed));
        assert_eq!(unpack(&packed, size - 1), None);
        assert_eq!(unpack(&packed, u64::MAX), None);
        assert_eq!(unpack(&packed[..packed.len() - 1], size), None);
        assert_eq!(unpack(b"nonsense", 8), None);
        let mut damaged = packed;
        damaged[40] ^= 1;
        assert_eq!(unpack(&damaged, size), None);
    }
}
