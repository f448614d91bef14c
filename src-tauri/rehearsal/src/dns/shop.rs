use super::zone::Zone;

impl Zone {
    /// The domain of the practice shop as it should be, and the provider that it lets send for it.
    ///
    /// Mail comes in at `mail.shop.example`, which is this machine. The DKIM keys stand at the selectors `practice` and
    /// `default`; nothing is signed with them.
    pub fn shop(self) -> Self {
        self.mx(SHOP, 10, MAIL)
            .a(MAIL, "127.0.0.1")
            .aaaa(MAIL, "::1")
            .txt(SHOP, "v=spf1 mx include:_spf.provider.example -all")
            .txt("_spf.provider.example", "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all")
            .txt(PRACTICE_KEY, dkim(RSA_2048))
            .txt(DEFAULT_KEY, dkim(RSA_2048))
            .txt(DMARC, "v=DMARC1; p=reject; rua=mailto:dmarc@shop.example")
    }
}

/// The record of an RSA key.
pub(crate) fn dkim(key: &str) -> String {
    format!("v=DKIM1; k=rsa; p={key}")
}

/// The domain that the practice shop sends from.
pub(crate) const SHOP: &str = "shop.example";
/// Where its DMARC policy stands.
pub(crate) const DMARC: &str = "_dmarc.shop.example";
/// Where the key of the selector `practice` stands.
pub(crate) const PRACTICE_KEY: &str = "practice._domainkey.shop.example";
/// Where the key of the selector `default` stands.
pub(crate) const DEFAULT_KEY: &str = "default._domainkey.shop.example";

const MAIL: &str = "mail.shop.example";

/// A public key whose private half nobody has kept.
const RSA_2048: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvoFAGmh97swhf+GW4tOwtS0Du0r+lGzeHtZlY63hVUHDKQQuAfGJ\
    9hSH+jWBTZCSGSa5YQvxHYcQYj8b/W62/UNO+5tW4CozTeXAVi/CSIEd/Jc3bPLcfI/3qEtcSOOrs8A45GkN1S4Jw4QRgbLo3Aj1iYU515peCbQX+/7r\
    Y78ACqZUZ3rF7TqfETtIFeM1Vie1pVxIcydn3FeGVEjvw72+gBAuUVfXX54KzfcsKxQMl597GAnK9deU2JZSYWaLwVxDwKgJ8siXneGWt2uLvDlwk1tw\
    uGc6HhehtigZSPrcm54hgxahEgaAzAgEzF5Ko0nSYbUCCrTnm6Q97W1ObwIDAQAB";
