//! How the real Postfix is set up.

use crate::dovecot;

/// The ports of one Postfix.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ports {
    pub(crate) starttls: u16,
    pub(crate) implicit: u16,
    pub(crate) no_relay: u16,
}

/// `main.cf`: mail for `shop.example` is kept, all other mail is dropped after it was taken, none leaves the machine.
pub(crate) fn main_cf(ipv6: bool) -> String {
    let protocols = if ipv6 { "all" } else { "ipv4" };
    format!("{MAIN}inet_protocols = {protocols}\n")
}

/// `master.cf`: the three ways in, and Postfix's own services.
pub(crate) fn master_cf(ports: Ports) -> String {
    let Ports { starttls, implicit, no_relay } = ports;
    format!(
        "{starttls} inet n - n - - smtpd -o syslog_name=postfix/submission\n\
         {implicit} inet n - n - - smtpd -o syslog_name=postfix/smtps -o smtpd_tls_wrappermode=yes\n\
         {no_relay} inet n - n - - smtpd -o syslog_name=postfix/no-relay -o smtpd_relay_restrictions=reject_unauth_destination\n\
         {SERVICES}"
    )
}

/// Puts the configuration where Postfix wants it and starts both servers.
pub(crate) fn start() -> String {
    format!("{PUT}{}postfix start\n", dovecot::START)
}

const MAIN: &str = "\
compatibility_level = 3.6
myhostname = mail.shop.example
mydestination =
mynetworks =
inet_interfaces = loopback-only
maillog_file = /srv/mail.log
maillog_file_prefixes = /srv
alias_maps =
local_recipient_maps =
smtpd_error_sleep_time = 0
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = /etc/postfix/server.pem
smtpd_tls_key_file = /etc/postfix/server.key
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
virtual_mailbox_domains = shop.example
virtual_mailbox_base = /srv/mail
virtual_mailbox_maps = texthash:/etc/postfix/mailboxes
virtual_minimum_uid = 1
default_transport = discard:all mail stays here
relay_transport = discard:all mail stays here
";

const SERVICES: &str = "\
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
";

const PUT: &str = "\
chmod 755 /srv
owner=$(stat -c %u /srv)
test \"$owner\" != 0 || owner=$(id -u nobody)
mkdir /srv/mail
chown \"$owner\" /srv/mail
cp /srv/main.cf /srv/master.cf /srv/mailboxes /srv/server.pem /srv/server.key /etc/postfix/
chmod 600 /etc/postfix/server.key
postconf -e \"virtual_uid_maps=static:$owner\" virtual_gid_maps=static:$(id -g nobody)
";
