//! Dovecot as the one who knows the passwords (SASL for Postfix), for Dovecot 2.3.

/// Its configuration: no mail protocol, one socket for Postfix, no pauses after a wrong password.
pub(crate) const SASL: &str = "\
protocols =
log_path = /srv/dovecot.log
auth_mechanisms = plain login
auth_failure_delay = 0
disable_plaintext_auth = no
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u /srv/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}
service auth {
  unix_listener /var/spool/postfix/private/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
";

/// Starts it, and waits for the socket without which Postfix starts no session.
pub(crate) const START: &str = "\
dovecot -c /srv/dovecot.conf
until test -S /var/spool/postfix/private/auth; do sleep 0.02; done
";
