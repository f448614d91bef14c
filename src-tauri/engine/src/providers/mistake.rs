//! What can be wrong with a provider's file.

/// What is wrong with a provider's file. Nobody sees it but who writes the file: a test reads all of them.
#[derive(Debug, thiserror::Error)]
pub enum Mistake {
    /// Not TOML, or not what a provider's file has.
    #[error("{0}")]
    Toml(#[from] toml::de::Error),
    /// A fact names a source that the file does not list.
    #[error("no source is called {0}")]
    NoSuchSource(String),
    /// A source that no fact names.
    #[error("nothing is known from the source {0}")]
    UnusedSource(String),
    /// A server's name is none.
    #[error("{0} is not a host name")]
    NotAHost(String),
    /// A port with a security that it does not have.
    #[error("port {0} is not secured like that")]
    PortSecurity(u16),
    /// A literal user name without its word, or a word with another form.
    #[error("a literal user name has a text, and no other has")]
    UsernameText,
    /// An answer means a check that is not there, or one that is not about answers.
    #[error("no check about answers is called {0}")]
    NoSuchCheck(String),
    /// An answer that says nothing fits all of them.
    #[error("an answer without code, enhanced code and text fits all")]
    AnswerToAll,
}
